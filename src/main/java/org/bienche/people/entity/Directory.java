package org.bienche.people.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bienche.people.CappedCount;
import org.bienche.people.PeoplePage;
import org.bienche.people.PeopleQuery;
import org.bienche.people.StaffKind;
import org.bienche.texts.Folding;

/**
 * Lists of people under some units.
 *
 * <p>Two ways lead to a page: through the units, sorting what is found, which is quick for few people; and along the
 * names in their order, passing over who is elsewhere, which is quick for many. The smaller side is taken, and both give
 * the same order.
 */
public final class Directory {

    /** Up to so many are read and sorted; beyond it the names are walked in their order. */
    private static final int FEW = 5_000;

    /** So few names are looked through without asking which side is smaller. */
    private static final int QUICK = 300;

    /** Matching names looked at for a count. */
    private static final int MOST_CANDIDATES = 20_000;

    /** What a personnel or identity number can look like; the columns hold nothing else. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[A-Za-z0-9./-]{1,32}");

    static final String ON_DAY =
            "%1$s.superseded_in = " + CURRENT + " AND %1$s.valid_from <= ? AND %1$s.valid_until > ?";

    private static final String MAIN = "a.kind IN ('MAIN', 'WAITING') AND " + ON_DAY.formatted("a");

    private final Rows rows;
    private final PeopleQuery query;
    private final List<String> paths;
    private final String words;

    /** @param paths the paths of the units whose subtrees are listed, none of them under another */
    public Directory(Connection connection, PeopleQuery query, List<String> paths) {
        this.rows = new Rows(connection);
        this.query = query;
        this.paths = List.copyOf(paths);
        this.words = Folding.fold(query.words());
    }

    public PeoplePage page() throws SQLException {
        if (paths.isEmpty()) {
            return new PeoplePage(List.of(), null);
        }
        List<Entry> entries = byNumber();
        if (entries.isEmpty()) {
            entries = words.isEmpty() ? byName() : byWords();
        }
        boolean more = entries.size() > query.limit();
        List<Entry> shown = more ? entries.subList(0, query.limit()) : entries;
        return new PeoplePage(
                new Lines(rows, query.on()).of(shown), more ? shown.getLast().cursor() : null);
    }

    public CappedCount count() throws SQLException {
        if (paths.isEmpty()) {
            return CappedCount.of(0);
        }
        int exact = byNumber().size();
        if (exact > 0) {
            return CappedCount.of(exact);
        }
        return words.isEmpty() ? CappedCount.of(underUnits(CappedCount.CAP + 1)) : countByWords();
    }

    private List<Entry> byNumber() throws SQLException {
        if (!NUMBER.matcher(query.words()).matches()) {
            return List.of();
        }
        List<Long> people = rows.list(
                "SELECT id FROM person WHERE number = ? UNION SELECT person_id FROM person_file WHERE national_id = ?",
                List.of(query.words(), query.words()),
                row -> row.getLong(1));
        if (people.isEmpty()) {
            return List.of();
        }
        Select select = new Select("SELECT f.person_id, '', f.id, a.id FROM person_file f"
                + " JOIN appointment a ON a.person_id = f.person_id JOIN unit_path u ON u.unit_id = a.unit_id WHERE "
                + ON_DAY.formatted("f"));
        select.with(query.on(), query.on());
        select.and("f.person_id IN (" + "?, ".repeat(people.size() - 1) + "?)", people.toArray());
        appointed(select);
        return rows.list(select.text() + " LIMIT 2", select.parameters(), Entry::of);
    }

    private List<Entry> byName() throws SQLException {
        boolean few = placed(FEW) < FEW;
        String from = few
                ? "unit_path u JOIN appointment a ON a.unit_id = u.unit_id JOIN person_file f ON f.person_id = a.person_id"
                : "person_file f JOIN appointment a ON a.person_id = f.person_id JOIN unit_path u ON u.unit_id = a.unit_id";
        Select select = new Select("SELECT STRAIGHT_JOIN f.person_id, f.sort_key, f.id, a.id FROM " + from
                + " WHERE f.superseded_in = " + CURRENT);
        appointed(select);
        select.and("f.valid_from <= ? AND f.valid_until > ?", query.on(), query.on());
        after(select, "f.sort_key", "f.person_id");
        return ordered(select, "f.sort_key, f.person_id");
    }

    private List<Entry> byWords() throws SQLException {
        boolean few = isBetterByUnits(named(FEW));
        String from = few
                ? "unit_path u JOIN appointment a ON a.unit_id = u.unit_id"
                        + " JOIN person_name_rotation r ON r.person_id = a.person_id"
                : "person_name_rotation r JOIN appointment a ON a.person_id = r.person_id"
                        + " JOIN unit_path u ON u.unit_id = a.unit_id";
        Select select = new Select("SELECT STRAIGHT_JOIN r.person_id, r.rotation, f.id, a.id FROM " + from
                + " JOIN person_file f ON f.person_id = a.person_id WHERE r.rotation LIKE ?");
        select.with(words + "%");
        appointed(select);
        select.and(ON_DAY.formatted("f"), query.on(), query.on());
        select.and(
                "NOT EXISTS (SELECT 1 FROM person_name_rotation e WHERE e.person_id = r.person_id"
                        + " AND e.rotation LIKE ? AND e.rotation < r.rotation)",
                words + "%");
        after(select, "r.rotation", "r.person_id");
        return ordered(select, "r.rotation, r.person_id");
    }

    private List<Entry> ordered(Select select, String order) throws SQLException {
        String sql = select.text() + " ORDER BY " + order + " LIMIT " + (query.limit() + 1);
        return rows.list(sql, select.parameters(), Entry::of);
    }

    private void after(Select select, String key, String person) {
        Cursor.of(query.cursor())
                .ifPresent(cursor -> select.and(
                        key + " >= ? AND (" + key + " > ? OR " + person + " > ?)",
                        cursor.key(),
                        cursor.key(),
                        cursor.person()));
    }

    /** The main appointment of the day, of the wanted kind, under the units. */
    private void appointed(Select select) {
        select.and(MAIN, query.on(), query.on());
        StaffKind kind = query.staffKind();
        if (kind != null) {
            select.and("a.staff_kind = ?", kind.name());
        }
        placed(select);
    }

    private void placed(Select select) {
        String anyPath = paths.stream().map(path -> "u.path LIKE ?").collect(Collectors.joining(" OR "));
        select.and("u.valid_from <= ? AND u.valid_until > ?", query.on(), query.on());
        select.and("(" + anyPath + ")", paths.stream().map(path -> path + "%").toArray());
    }

    /** How many there are under the units, counted up to a limit. */
    private int underUnits(int limit) throws SQLException {
        Select select = new Select(
                "SELECT STRAIGHT_JOIN 1 FROM unit_path u JOIN appointment a ON a.unit_id = u.unit_id WHERE 1 = 1");
        appointed(select);
        return counted(select.text() + " LIMIT " + limit, select.parameters());
    }

    /** How many of any kind there are to be looked at under the units, counted up to a limit. */
    private int placed(int limit) throws SQLException {
        Select select = new Select(
                "SELECT STRAIGHT_JOIN 1 FROM unit_path u JOIN appointment a ON a.unit_id = u.unit_id WHERE 1 = 1");
        select.and(MAIN, query.on(), query.on());
        placed(select);
        return counted(select.text() + " LIMIT " + limit, select.parameters());
    }

    private boolean isBetterByUnits(int names) throws SQLException {
        return names >= QUICK && placed(names) < names;
    }

    /** How many names begin so, counted up to a limit. */
    private int named(int limit) throws SQLException {
        return counted("SELECT 1 FROM person_name_rotation WHERE rotation LIKE ? LIMIT " + limit, List.of(words + "%"));
    }

    private CappedCount countByWords() throws SQLException {
        int candidates = named(MOST_CANDIDATES);
        boolean few = isBetterByUnits(Math.min(FEW, candidates));
        Select select = few ? countUnderUnits() : countAmongNames();
        int counted = counted(select.text() + " LIMIT " + (CappedCount.CAP + 1), select.parameters());
        boolean lookedAtAll = few || candidates < MOST_CANDIDATES;
        return counted > CappedCount.CAP || lookedAtAll ? CappedCount.of(counted) : new CappedCount(counted, true);
    }

    private Select countUnderUnits() {
        Select select = new Select(
                "SELECT STRAIGHT_JOIN 1 FROM unit_path u JOIN appointment a ON a.unit_id = u.unit_id WHERE 1 = 1");
        appointed(select);
        return select.and(
                "EXISTS (SELECT 1 FROM person_name_rotation r WHERE r.person_id = a.person_id"
                        + " AND r.rotation LIKE ?)",
                words + "%");
    }

    private Select countAmongNames() {
        Select select = new Select("SELECT STRAIGHT_JOIN 1 FROM (SELECT DISTINCT person_id FROM person_name_rotation"
                + " WHERE rotation LIKE ? LIMIT " + MOST_CANDIDATES
                + ") r JOIN appointment a ON a.person_id = r.person_id"
                + " JOIN unit_path u ON u.unit_id = a.unit_id WHERE 1 = 1");
        select.with(words + "%");
        appointed(select);
        return select;
    }

    private int counted(String sql, List<Object> parameters) throws SQLException {
        return rows.list("SELECT COUNT(*) FROM (" + sql + ") counted", parameters, row -> row.getInt(1))
                .getFirst();
    }
}

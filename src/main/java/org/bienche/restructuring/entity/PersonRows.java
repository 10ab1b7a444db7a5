package org.bienche.restructuring.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.restructuring.PositionChoice;
import org.bienche.restructuring.rules.Leading;
import org.bienche.texts.Folding;

/** Single people as plans need them, over one connection. */
public final class PersonRows {

    private static final int AT_ONCE = 1_000;
    private static final String MAIN_POST = " a.superseded_in = " + CURRENT
            + " AND a.valid_from <= ? AND a.valid_until > ? AND a.kind IN ('MAIN', 'WAITING')";

    private final Sql sql;

    public PersonRows(Connection connection) {
        this.sql = new Sql(connection);
    }

    /** The people of these numbers who have their post in one of the subtrees on a day. */
    public Map<String, Long> byNumber(Collection<String> numbers, Collection<String> paths, LocalDate on)
            throws SQLException {
        Map<String, Long> found = new HashMap<>();
        Set<Long> inside = new HashSet<>();
        for (List<String> some :
                slices(numbers.stream().filter(Folding::isUnmarked).toList())) {
            List<Object> parameters = new ArrayList<>(List.of(on, on));
            parameters.addAll(some);
            sql.visit(
                    "SELECT n.number, n.id FROM person n JOIN appointment a ON a.person_id = n.id AND" + MAIN_POST
                            + " WHERE n.number IN (" + places(some.size()) + ")",
                    row -> found.put(row.getString(1), row.getLong(2)),
                    parameters.toArray());
        }
        inside.addAll(insideOf(found.values(), paths, on));
        found.values().retainAll(inside);
        return found;
    }

    /** Whether all of the people have their post in one of the subtrees on a day. */
    public boolean areIn(Collection<Long> people, Collection<String> paths, LocalDate on) throws SQLException {
        return insideOf(people, paths, on).containsAll(people);
    }

    private Set<Long> insideOf(Collection<Long> people, Collection<String> paths, LocalDate on) throws SQLException {
        Set<Long> inside = new HashSet<>();
        for (List<Long> some : slices(List.copyOf(people))) {
            List<Object> parameters = new ArrayList<>(List.of(on, on, on, on));
            parameters.addAll(some);
            sql.visit(
                    "SELECT a.person_id, p.path FROM appointment a JOIN unit_path p ON p.unit_id = a.unit_id"
                            + " AND p.valid_from <= ? AND p.valid_until > ? WHERE" + MAIN_POST + " AND a.person_id IN ("
                            + places(some.size()) + ")",
                    row -> {
                        String path = row.getString(2);
                        if (paths.stream().anyMatch(path::startsWith)) {
                            inside.add(row.getLong(1));
                        }
                    },
                    parameters.toArray());
        }
        return inside;
    }

    /** Every job position by its code. */
    public Map<String, Long> positions() throws SQLException {
        Map<String, Long> positions = new HashMap<>();
        sql.visit("SELECT code, id FROM job_position", row -> positions.put(row.getString(1), row.getLong(2)));
        return positions;
    }

    public List<PositionChoice> choices() throws SQLException {
        return sql.list(
                "SELECT id, code, name, leadership FROM job_position ORDER BY name",
                row -> new PositionChoice(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Leading.of(row.getString(4)).leads()));
    }

    private static <T> List<List<T>> slices(List<T> all) {
        List<List<T>> slices = new ArrayList<>();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            slices.add(all.subList(first, Math.min(all.size(), first + AT_ONCE)));
        }
        return slices;
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}

package org.bienche.people.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienche.time.Validity;

/** What the database knows of the numbers and codes in a list. */
public final class Known {

    private static final int AT_ONCE = 1_000;

    private final Rows rows;

    public Known(Connection connection) {
        this.rows = new Rows(connection);
    }

    /** A unit's days under a code, and whether it has no end under any. */
    public record UnitDays(String code, long unitId, Validity validity, boolean lasts) {}

    public Set<String> numbers(Collection<String> numbers) throws SQLException {
        return found("SELECT number FROM person WHERE number IN ", numbers);
    }

    public Set<String> nationalIds(Collection<String> ids) throws SQLException {
        return found(
                "SELECT national_id FROM person_file WHERE superseded_in = " + CURRENT + " AND national_id IN ", ids);
    }

    private Set<String> found(String sql, Collection<String> wanted) throws SQLException {
        Set<String> found = new HashSet<>();
        for (List<String> some : parts(wanted)) {
            found.addAll(rows.list(sql + places(some.size()), some, row -> row.getString(1)));
        }
        return found;
    }

    public List<UnitDays> units(Collection<String> codes) throws SQLException {
        List<UnitDays> found = new ArrayList<>();
        for (List<String> some : parts(codes)) {
            found.addAll(rows.list(
                    "SELECT v.code, v.unit_id, v.valid_from, v.valid_until, EXISTS (SELECT 1 FROM unit_version o"
                            + " WHERE o.unit_id = v.unit_id AND o.superseded_in = " + CURRENT
                            + " AND o.valid_until = '9999-12-31') FROM unit_version v WHERE v.superseded_in = "
                            + CURRENT
                            + " AND v.code IN " + places(some.size()),
                    some,
                    row -> new UnitDays(
                            row.getString(1),
                            row.getLong(2),
                            new Validity(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)),
                            row.getBoolean(5))));
        }
        return found;
    }

    private static List<List<String>> parts(Collection<String> whole) {
        List<String> all = List.copyOf(whole);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private static String places(int count) {
        return "(" + "?, ".repeat(count - 1) + "?)";
    }
}

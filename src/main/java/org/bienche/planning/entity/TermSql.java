package org.bienche.planning.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.bienche.people.StaffKind;
import org.bienche.planning.rules.Terms;
import org.bienche.planning.rules.Terms.Term;
import org.bienche.positions.JobPosition;
import org.bienche.time.Validity;

/**
 * What {@link Terms} says of the last day of a post, for the database to work out by itself.
 *
 * @param lastDay of the appointment {@code a}; null where its kind has no term
 * @param condition that it has a term by law, none by its decision, and no recorded end
 */
public record TermSql(String lastDay, String condition) {

    public static TermSql of(Terms terms, Collection<JobPosition> positions) {
        String cases = terms.all().stream().map(TermSql::when).collect(Collectors.joining());
        String lastDay = cases.isEmpty() ? "CAST(NULL AS DATE)" : "CASE" + cases + " END";
        return new TermSql(
                lastDay,
                " AND a.kind = 'MAIN' AND a.term_until IS NULL AND a.valid_until = '" + Validity.FOREVER + "' AND ("
                        + termed(positions) + ")");
    }

    private static String when(Term term) {
        return " WHEN a.staff_kind = '" + term.kind() + "' AND a.valid_from >= '"
                + term.begun().from() + "' AND a.valid_from < '" + term.begun().until()
                + "' THEN a.valid_from + INTERVAL "
                + term.months() + " MONTH - INTERVAL 1 DAY";
    }

    /** Kind by kind the positions that have a term for it. */
    private static String termed(Collection<JobPosition> positions) {
        return Arrays.stream(StaffKind.values())
                .map(kind -> "(a.staff_kind = '" + kind + "' AND a.job_position_id IN (" + ids(kind, positions) + "))")
                .collect(Collectors.joining(" OR "));
    }

    private static String ids(StaffKind kind, Collection<JobPosition> positions) {
        String ids = positions.stream()
                .filter(position -> Terms.has(kind, position.leadership()))
                .map(position -> String.valueOf(position.id()))
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "0" : ids;
    }
}

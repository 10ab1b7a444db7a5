package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.payroll.entity.ListedReader.Listed;
import org.bienche.payroll.rules.Course;
import org.bienche.payroll.rules.Course.Post;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.Held;
import org.bienche.payroll.rules.MonthParts;
import org.bienche.payroll.rules.UnitMonth;
import org.bienche.time.Validity;

/**
 * Reads what people are paid from in a month: by the facts of their pay day and, where something changes later in it, by parts.
 *
 * <p>Nearly nobody changes, so who does is noticed while all are read, and only they are read again with the days of their facts.
 */
final class MonthReader {

    private static final String POSTS =
            "SELECT person_id, unit_id, staff_kind, %s FROM appointment WHERE %s" + " AND kind IN ('MAIN', 'WAITING')";
    private static final String SALARIES = "SELECT person_id, rank_code, scale, step, coefficient, over_frame_percent,"
            + " retained_difference, contract_wage, working_state, %s FROM salary WHERE %s";
    private static final String ALLOWANCES =
            "SELECT person_id, code, coefficient, percent, amount, %s FROM allowance WHERE %s";

    private final Connection connection;
    private final Basis basis;

    MonthReader(Connection connection, Basis basis) {
        this.connection = connection;
        this.basis = basis;
    }

    /**
     * The facts of each person listed, in the same order.
     *
     * @param units those that list them
     */
    List<Facts> facts(List<Listed> listed, Map<Long, UnitMonth> units) throws SQLException {
        FactsReader reader = new FactsReader(connection, basis.recording(), basis.month());
        List<Facts> facts = reader.facts(listed);
        Set<Long> changing = new HashSet<>(reader.changing());
        Set<Long> changingUnits = changing(units);
        boolean lawChanges = !basis.law().later().isEmpty();
        for (Listed each : listed) {
            if (lawChanges || !each.whole() || changingUnits.contains(each.unitId())) {
                changing.add(each.personId());
            }
        }
        return changing.isEmpty() ? facts : parted(facts, courses(changing));
    }

    private static Set<Long> changing(Map<Long, UnitMonth> units) {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().isChanging())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Facts> parted(List<Facts> facts, Map<Long, Course> courses) throws SQLException {
        Set<Long> posts = courses.values().stream()
                .flatMap(course -> course.posts().stream())
                .map(post -> post.fact().unitId())
                .collect(Collectors.toSet());
        MonthParts parts = new MonthParts(basis.month(), basis.law(), new Workplaces(connection, basis).ofUnits(posts));
        return facts.stream()
                .map(each -> {
                    Course course = courses.get(each.personId());
                    return course == null ? each : each.in(parts.of(course, each));
                })
                .collect(Collectors.toList());
    }

    private Map<Long, Course> courses(Collection<Long> people) throws SQLException {
        Map<Long, Course> courses = new HashMap<>();
        people.forEach(person -> courses.put(person, Course.begun()));
        try (Statement statement = connection.createStatement()) {
            read(
                    statement,
                    POSTS,
                    courses,
                    (course, row) -> course.posts().add(held(row, new Post(row.getLong(2), row.getString(3)))));
            read(
                    statement,
                    SALARIES,
                    courses,
                    (course, row) -> course.salaries().add(held(row, FactsReader.salary(row))));
            read(
                    statement,
                    ALLOWANCES,
                    courses,
                    (course, row) -> course.allowances().add(held(row, FactsReader.allowance(row))));
        }
        return courses;
    }

    /** Puts a row where it belongs. */
    private interface Filing {
        void file(Course course, ResultSet row) throws SQLException;
    }

    private void read(Statement statement, String sql, Map<Long, Course> courses, Filing filing) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql.formatted("valid_from, valid_until", condition(courses)))) {
            while (row.next()) {
                Course course = courses.get(row.getLong(1));
                if (course != null) {
                    filing.file(course, row);
                }
            }
        }
    }

    private String condition(Map<Long, Course> courses) {
        long[] ids =
                courses.keySet().stream().mapToLong(person -> person).sorted().toArray();
        LocalDate start = basis.month().atDay(1);
        return "person_id " + FactsReader.among(ids) + " AND recorded_in <= " + basis.recording()
                + " AND superseded_in > " + basis.recording() + " AND valid_from < '" + start.plusMonths(1)
                + "' AND valid_until > '" + start + "'";
    }

    private static <T> Held<T> held(ResultSet row, T fact) throws SQLException {
        return new Held<>(
                new Validity(
                        LocalDate.parse(row.getString("valid_from")), LocalDate.parse(row.getString("valid_until"))),
                fact);
    }
}

package org.bienche.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.audit.Sha256;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanState;
import org.bienche.planning.Review.Kind;
import org.bienche.planning.Review.Question;
import org.bienche.planning.ReviewOrder;
import org.bienche.planning.StaffingPlan;
import org.bienche.planning.StaffingPlan.Deed;
import org.bienche.planning.StaffingPlan.Step;
import org.bienche.planning.entity.PlanRows;
import org.bienche.planning.entity.ReviewRows;
import org.bienche.planning.rules.Editions;
import org.jspecify.annotations.Nullable;

/** Staffing plans of some schools for next year, and two reviews that are under way. */
final class PlannedYear {

    private static final String ACTOR = "officer";
    /** What one person is taken to cost in a year, in đồng, as the words of the plans say: 15,5 million a month. */
    private static final long COST = 12 * 15_500_000L;

    private final Connection connection;
    private final Map<String, Long> units;
    private final LocalDate today;
    private final LocalDateTime now;

    PlannedYear(Connection connection, Map<String, Long> units, Clock clock) {
        this.connection = connection;
        this.units = Map.copyOf(units);
        today = LocalDate.now(clock);
        now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    void load() throws SQLException {
        for (NamedCsvRecord row : Table.rows("plans")) {
            plan(row);
        }
        Map<String, List<NamedCsvRecord>> reviews = new LinkedHashMap<>();
        Table.rows("reviews")
                .forEach(row -> reviews.computeIfAbsent(row.getField("title"), title -> new ArrayList<>())
                        .add(row));
        for (List<NamedCsvRecord> rows : reviews.values()) {
            review(rows);
        }
    }

    private void plan(NamedCsvRecord row) throws SQLException {
        PlanRows rows = new PlanRows(connection);
        long unit = unit(row.getField("unit"));
        int year = today.getYear() + 1;
        PlanState state = PlanState.valueOf(row.getField("state"));
        long id = rows.add(unit, unit(row.getField("superior")), year, today).orElseThrow();
        rows.parts().begin(id, 1, lines(unit, row));
        rows.parts().done(id, new Step(1, Deed.DRAWN_UP, ACTOR, now, null));
        rows.note(id, row.getField("note"));
        if (state != PlanState.DRAFT) {
            StaffingPlan plan = rows.byId(id).orElseThrow();
            rows.submit(id, Sha256.of(Editions.canonical(plan)), ACTOR, now, false);
            rows.parts().done(id, new Step(1, Deed.SUBMITTED, ACTOR, now, null));
        }
        if (state == PlanState.RETURNED) {
            rows.sendBack(id);
            rows.parts().begin(id, 2, lines(unit, row));
            rows.parts().done(id, new Step(1, Deed.RETURNED, ACTOR, now, row.getField("note")));
        }
    }

    private List<PlanLine> lines(long unit, NamedCsvRecord row) throws SQLException {
        List<PlanLine> lines = new ArrayList<>();
        for (StaffKind kind : StaffKind.values()) {
            int present = number(
                    "SELECT COUNT(*) FROM appointment WHERE unit_id = ? AND staff_kind = ? AND kind = 'MAIN'"
                            + " AND superseded_in = 9223372036854775807 AND valid_until = '9999-12-31'",
                    unit,
                    kind.name());
            boolean asked = kind.name().equals(row.getField("kind"));
            Integer quota = granted(unit, kind);
            int number =
                    Math.max(present, quota == null ? 0 : quota) + (asked ? Integer.parseInt(row.getField("more")) : 0);
            lines.add(new PlanLine(
                    kind,
                    quota,
                    present,
                    number,
                    null,
                    asked ? row.getField("reason") : "",
                    null,
                    new PlanLine.Cost(present, present == 0 ? COST : COST * present)));
        }
        return lines;
    }

    /** What the quotas of the demonstration grant a unit on the day; null where they grant nothing. */
    private @Nullable Integer granted(long unit, StaffKind kind) throws SQLException {
        String found =
                " FROM quota WHERE unit_id = ? AND staff_kind = ? AND year = ? AND valid_from <= ? AND valid_until > ?"
                        + " AND superseded_in = 9223372036854775807";
        Object[] values = {unit, kind.name(), today.getYear(), today, today};
        return number("SELECT COUNT(*)" + found, values) == 0 ? null : number("SELECT SUM(number)" + found, values);
    }

    private void review(List<NamedCsvRecord> rows) throws SQLException {
        NamedCsvRecord first = rows.getFirst();
        List<Question> questions = rows.stream()
                .map(row -> new Question(
                        0,
                        Kind.valueOf(row.getField("kind")),
                        row.getField("words"),
                        Boolean.parseBoolean(row.getField("required"))))
                .toList();
        long unit = unit(first.getField("unit"));
        ReviewRows reviews = new ReviewRows(connection);
        LocalDate due = today.plusDays(Long.parseLong(first.getField("days")));
        ReviewOrder order =
                new ReviewOrder(unit, null, first.getField("title"), first.getField("basis"), due, questions);
        long id = reviews.add(order, ACTOR, now).orElseThrow();
        List<Long> asked = below(unit);
        reviews.answers().ask(id, asked);
        List<Question> stored = reviews.byId(id).orElseThrow().questions();
        int answered = Math.min(asked.size(), Integer.parseInt(first.getField("answered")));
        for (long one : asked.subList(0, answered)) {
            Map<Long, String> values = new HashMap<>();
            for (int place = 0; place < stored.size(); place++) {
                values.put(stored.get(place).id(), rows.get(place).getField("answer"));
            }
            reviews.answers().answer(id, one, values, ACTOR, now);
        }
    }

    /** The units right below one today. */
    private List<Long> below(long unit) throws SQLException {
        List<Long> below = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT unit_id FROM unit_version WHERE parent_id = ? AND valid_from <= ? AND valid_until > ?"
                        + " AND superseded_in = 9223372036854775807 ORDER BY unit_id")) {
            select.setLong(1, unit);
            select.setObject(2, today);
            select.setObject(3, today);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    below.add(row.getLong(1));
                }
            }
        }
        return below;
    }

    private long unit(String code) {
        return Objects.requireNonNull(units.get(code), code);
    }

    private int number(String sql, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}

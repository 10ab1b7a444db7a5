package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.bienche.staffing.rules.QuotaYear.Stretch;
import org.jspecify.annotations.Nullable;

/** What is recorded of quotas, over one connection. */
public final class QuotaChanges {

    private static final String OF_UNIT =
            " WHERE unit_id = ? AND year = ? AND staff_kind = ? AND superseded_in = " + CURRENT;
    private static final String INSERT =
            "INSERT INTO quota (unit_id, year, staff_kind, number, from_revenue, nature, surplus_until, valid_from,"
                    + " valid_until, decision_id, recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " (SELECT decision_id FROM recording WHERE id = ?), ?)";

    private final Connection connection;

    QuotaChanges(Connection connection) {
        this.connection = connection;
    }

    /** Records for the quotas of a unit's year and kind by when more people than granted are settled. */
    public void surplus(long recording, Quota quota) throws SQLException {
        List<Object> which =
                List.of(quota.unitId(), quota.year(), quota.staffKind().name(), recording);
        String where = OF_UNIT + " AND recorded_in <> ?";
        List<@Nullable Object> values = new ArrayList<>();
        values.add(quota.surplusUntil());
        values.addAll(List.of(recording, recording));
        values.addAll(which);
        change(
                "INSERT INTO quota (unit_id, year, staff_kind, number, from_revenue, nature, surplus_until, valid_from,"
                        + " valid_until, decision_id, recorded_in) SELECT unit_id, year, staff_kind, number, from_revenue,"
                        + " nature, ?, valid_from, valid_until, (SELECT decision_id FROM recording WHERE id = ?), ? FROM quota"
                        + where,
                values);
        List<@Nullable Object> superseding = new ArrayList<>(List.of(recording));
        superseding.addAll(which);
        change("UPDATE quota SET superseded_in = ?" + where, superseding);
    }

    /** The day on which the decision of a recording takes effect. */
    public LocalDate effectiveOn(long recording) throws SQLException {
        String sql = "SELECT d.effective_on FROM recording r JOIN decision d ON d.id = r.decision_id WHERE r.id = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, recording);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return LocalDate.parse(row.getString(1));
            }
        }
    }

    /** Remembers what is handed out for the time being. */
    public void remember(long recording, Quota quota) throws SQLException {
        supersede("quota_provisional", recording, quota);
        List<@Nullable Object> values = new ArrayList<>(which(quota));
        values.add(quota.number());
        values.add(quota.fromRevenue());
        values.add(firstDay(quota));
        values.add(LocalDate.of(quota.year() + 1, 1, 1));
        values.addAll(List.of(recording, recording));
        change(
                "INSERT INTO quota_provisional (unit_id, year, staff_kind, number, from_revenue, valid_from, valid_until,"
                        + " decision_id, recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " (SELECT decision_id FROM recording WHERE id = ?), ?)",
                values);
    }

    private void supersede(String table, long recording, Quota quota) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(List.of(recording));
        values.addAll(which(quota));
        change("UPDATE " + table + " SET superseded_in = ?" + OF_UNIT, values);
    }

    /** What a unit has is changed on every day of the year from one on, whatever comes later in it. */
    public void alter(long recording, Quota which, LocalDate on, UnaryOperator<Quota> change) throws SQLException {
        List<Stretch> known = stretches(which);
        supersede("quota", recording, which);
        keep(recording, known, on);
        for (Stretch each : known) {
            if (each.until().isAfter(on)) {
                insert(
                        recording,
                        change.apply(each.quota()),
                        each.from().isBefore(on) ? on : each.from(),
                        each.until());
            }
        }
    }

    /** What held before a day stays as it was. */
    private void keep(long recording, List<Stretch> known, LocalDate until) throws SQLException {
        for (Stretch each : known) {
            if (each.from().isBefore(until)) {
                insert(recording, each.quota(), each.from(), each.until().isBefore(until) ? each.until() : until);
            }
        }
    }

    /** A unit has a quota from a day of its year on until the year ends. */
    public void grantFrom(long recording, Quota quota, LocalDate on) throws SQLException {
        List<Stretch> known = stretches(quota);
        supersede("quota", recording, quota);
        keep(recording, known, on);
        insert(recording, quota, on, LocalDate.of(quota.year() + 1, 1, 1));
    }

    private List<Stretch> stretches(Quota which) throws SQLException {
        String sql = "SELECT number, from_revenue, nature, surplus_until, valid_from, valid_until FROM quota" + OF_UNIT
                + " ORDER BY valid_from FOR UPDATE";
        List<Stretch> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            fill(select, which(which));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Stretch(
                            quota(which, row), LocalDate.parse(row.getString(5)), LocalDate.parse(row.getString(6))));
                }
            }
        }
        return found;
    }

    private static Quota quota(Quota which, ResultSet row) throws SQLException {
        StaffKind kind = which.staffKind();
        return new Quota(
                which.unitId(),
                which.year(),
                kind,
                row.getInt(1),
                row.getObject(2, Integer.class),
                Nature.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class));
    }

    private void insert(long recording, Quota quota, LocalDate from, LocalDate until) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(which(quota));
        values.add(quota.number());
        values.add(quota.fromRevenue());
        values.add(quota.nature().name());
        values.add(quota.surplusUntil());
        values.addAll(List.of(from, until, recording, recording));
        change(INSERT, values);
    }

    private static List<Object> which(Quota quota) {
        return List.of(quota.unitId(), quota.year(), quota.staffKind().name());
    }

    private static LocalDate firstDay(Quota quota) {
        return LocalDate.of(quota.year(), 1, 1);
    }

    private void change(String sql, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
    }
}

package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.bienche.staffing.rules.QuotaYear;
import org.bienche.staffing.rules.QuotaYear.Stretch;

/** Quotas over one connection. */
public final class QuotaRows {

    static final String ON_DAY = "superseded_in = " + CURRENT + " AND valid_from <= ? AND valid_until > ?";

    private static final String COLUMNS =
            "SELECT unit_id, year, staff_kind, number, surplus_until, from_revenue, nature FROM quota WHERE ";

    private final Connection connection;

    /** What reading statements end with. */
    private final String holding;

    public QuotaRows(Connection connection) {
        this(connection, "");
    }

    private QuotaRows(Connection connection, String holding) {
        this.connection = connection;
        this.holding = holding;
    }

    /** Reads what is known after every transaction that has ended, and holds it until this one ends: quotas for itself alone. */
    public QuotaRows held() {
        return new QuotaRows(connection, " LOCK IN SHARE MODE");
    }

    /** The quotas of the day's year, by kind and unit. */
    public Map<StaffKind, Map<Long, Quota>> quotas(LocalDate on) throws SQLException {
        return quotas(COLUMNS + ON_DAY + " AND year = ?", on, List.of());
    }

    /** The same, whatever this transaction saw before; held until it ends. */
    public Map<StaffKind, Map<Long, Quota>> newest(LocalDate on) throws SQLException {
        return quotas(COLUMNS + ON_DAY + " AND year = ? FOR UPDATE", on, List.of());
    }

    /** Those of some units. */
    public Map<StaffKind, Map<Long, Quota>> quotas(LocalDate on, Collection<Long> units) throws SQLException {
        if (units.isEmpty()) {
            return Map.of();
        }
        String places = "?, ".repeat(units.size() - 1) + "?";
        String hold = holding.isEmpty() ? "" : " FOR UPDATE";
        return quotas(COLUMNS + ON_DAY + " AND year = ? AND unit_id IN (" + places + ")" + hold, on, units);
    }

    private Map<StaffKind, Map<Long, Quota>> quotas(String sql, LocalDate on, Collection<Long> units)
            throws SQLException {
        Map<StaffKind, Map<Long, Quota>> quotas = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            day(select, on);
            select.setInt(3, on.getYear());
            int next = 4;
            for (long unit : units) {
                select.setLong(next++, unit);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Quota quota = quota(row);
                    quotas.computeIfAbsent(quota.staffKind(), kind -> new HashMap<>())
                            .put(quota.unitId(), quota);
                }
            }
        }
        return quotas;
    }

    /** All quotas of a year and kind. */
    public QuotaYear year(int year, StaffKind kind) throws SQLException {
        String hold = holding.isEmpty() ? "" : " FOR UPDATE";
        String sql = COLUMNS.replace(" FROM", ", valid_from, valid_until FROM") + "superseded_in = " + CURRENT
                + " AND year = ? AND staff_kind = ?" + hold;
        List<Stretch> stretches = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, year);
            select.setString(2, kind.name());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    stretches.add(new Stretch(
                            quota(row), LocalDate.parse(row.getString(8)), LocalDate.parse(row.getString(9))));
                }
            }
        }
        return new QuotaYear(year, stretches);
    }

    private static Quota quota(ResultSet row) throws SQLException {
        return new Quota(
                row.getLong(1),
                row.getInt(2),
                StaffKind.valueOf(row.getString(3)),
                row.getInt(4),
                row.getObject(6, Integer.class),
                Nature.valueOf(row.getString(7)),
                row.getObject(5, LocalDate.class));
    }

    /** The days after one on which a quota of some units begins. */
    public SortedSet<LocalDate> changesAfter(LocalDate day, StaffKind kind, Collection<Long> units)
            throws SQLException {
        SortedSet<LocalDate> days = new TreeSet<>();
        if (units.isEmpty()) {
            return days;
        }
        String sql = "SELECT DISTINCT valid_from FROM quota WHERE superseded_in = " + CURRENT + " AND staff_kind = ?"
                + " AND valid_from > ? AND unit_id IN (" + "?, ".repeat(units.size() - 1) + "?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, kind.name());
            select.setDate(2, Date.valueOf(day));
            int next = 3;
            for (long unit : units) {
                select.setLong(next++, unit);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    days.add(LocalDate.parse(row.getString(1)));
                }
            }
        }
        return days;
    }

    /** Every year that any quota is granted for. */
    public NavigableSet<Integer> years() throws SQLException {
        NavigableSet<Integer> years = new TreeSet<>();
        String sql = "SELECT DISTINCT year FROM quota WHERE superseded_in = " + CURRENT;
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                years.add(row.getInt(1));
            }
        }
        return years;
    }

    /** Posts and people under a path, over the same connection and held as these are. */
    public HeadcountRows headcounts() {
        return new HeadcountRows(connection, holding);
    }

    /** What is counted by job position, over the same connection. */
    public PostRows byPosition() {
        return new PostRows(connection);
    }

    /** Holds the right to change quotas until the transaction ends, so that changes follow one another. */
    public void lock() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM quota_turn FOR UPDATE")) {
            select.executeQuery().close();
        }
    }

    /** What writes to these tables, over the same connection. */
    public QuotaChanges changes() {
        return new QuotaChanges(connection);
    }

    /** Moves from unit to unit, over the same connection. */
    public MoveRows moves() {
        return new MoveRows(connection);
    }

    /** Changes of groups of autonomy, over the same connection. */
    public AutonomyRows autonomies() {
        return new AutonomyRows(connection);
    }

    /** What was handed out for the time being, by kind and unit. */
    public Map<StaffKind, Map<Long, Quota>> provisional(LocalDate on) throws SQLException {
        String sql =
                "SELECT unit_id, year, staff_kind, number, NULL, from_revenue, 'PROVISIONAL' FROM quota_provisional"
                        + " WHERE " + ON_DAY + " AND year = ?";
        return quotas(sql, on, List.of());
    }

    static void day(PreparedStatement select, LocalDate on) throws SQLException {
        select.setDate(1, Date.valueOf(on));
        select.setDate(2, Date.valueOf(on));
    }
}

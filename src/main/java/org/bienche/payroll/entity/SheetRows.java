package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.bienche.organization.Scope;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.people.StaffKind;

/** The payslips of a month under a unit, in the order of the printed sheet: staff kind, unit, name. Read as they are asked for. */
public final class SheetRows implements Iterator<SheetRows.Found>, AutoCloseable {

    private static final PayLine[] LINES = PayLine.values();

    /** A payslip with what the sheet says of its person. */
    public record Found(StaffKind kind, long unitId, String name, String rankCode, int dependants, Payslip payslip) {}

    private final PreparedStatement select;
    private final ResultSet rows;
    private boolean hasNext;

    /**
     * How many payslips there are.
     *
     * @param open how many of them belong to runs that nobody has approved yet
     */
    public record Extent(long payslips, long open) {}

    /** @param scopes what is seen of the unit on the first and on the last day of the month */
    public SheetRows(Connection connection, YearMonth month, List<Scope> scopes) throws SQLException {
        String sql = "SELECT p.*, f.full_name, f.dependants" + from(scopes)
                + " ORDER BY FIELD(p.staff_kind, 'CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'CONTRACT'),"
                + " p.unit_id, f.sort_key, p.person_id";
        select = prepared(connection, sql, month, scopes);
        select.setFetchSize(Integer.MIN_VALUE);
        rows = select.executeQuery();
        hasNext = rows.next();
    }

    public static Extent extent(Connection connection, YearMonth month, List<Scope> scopes) throws SQLException {
        String sql = "SELECT COUNT(*), COALESCE(SUM(r.state NOT IN ('APPROVED', 'CLOSED')), 0)" + from(scopes);
        try (PreparedStatement count = prepared(connection, sql, month, scopes);
                ResultSet row = count.executeQuery()) {
            row.next();
            return new Extent(row.getLong(1), row.getLong(2));
        }
    }

    private static String from(List<Scope> scopes) {
        return " FROM payroll_run r JOIN payslip p ON p.run_id = r.id LEFT JOIN person_file f ON f.person_id = p.person_id"
                + " AND f.recorded_in <= r.recording_id AND f.superseded_in > r.recording_id"
                + " AND f.valid_from <= ? AND f.valid_until > ?"
                + " WHERE r.month = ? AND r.state NOT IN ('DRAFT', 'COMPUTING', 'FAILED') AND ("
                + scopes.stream().map(scope -> scope.condition("p.unit_id")).collect(Collectors.joining(" OR ")) + ")";
    }

    private static PreparedStatement prepared(Connection connection, String sql, YearMonth month, List<Scope> scopes)
            throws SQLException {
        List<Object> values = new ArrayList<>(List.of(month.atEndOfMonth(), month.atEndOfMonth(), month.atDay(1)));
        scopes.forEach(scope -> values.addAll(scope.parameters()));
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public Found next() {
        if (!hasNext) {
            throw new NoSuchElementException();
        }
        try {
            Found found = found();
            hasNext = rows.next();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The payslips cannot be read", e);
        }
    }

    private Found found() throws SQLException {
        long[] amounts = new long[LINES.length];
        for (PayLine line : LINES) {
            amounts[line.ordinal()] = rows.getLong(PayslipWriter.column(line));
        }
        String name = rows.getString("full_name");
        return new Found(
                StaffKind.valueOf(rows.getString("staff_kind")),
                rows.getLong("unit_id"),
                name == null ? "–" : name,
                rows.getString("rank_code"),
                rows.getInt("dependants"),
                new Payslip(amounts));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        select.close();
    }
}

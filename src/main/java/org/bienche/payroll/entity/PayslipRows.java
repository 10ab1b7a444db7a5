package org.bienche.payroll.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.audit.Sha256;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayslipFilter;
import org.bienche.payroll.PayslipRow;
import org.bienche.payroll.Sums;
import org.bienche.payroll.entity.ChunkRows.Stored;
import org.jspecify.annotations.Nullable;

/** Payslips as stored, over one connection. */
public final class PayslipRows {

    private static final PayLine[] LINES = PayLine.values();

    private final Connection connection;

    public PayslipRows(Connection connection) {
        this.connection = connection;
    }

    /** A person's payslip in a run. */
    public Optional<PayslipRow> find(long runId, long personId) throws SQLException {
        String sql = "SELECT " + PayslipWriter.COLUMNS + " FROM payslip WHERE person_id = ? AND run_id = ?";
        return list(sql, personId, runId).stream().findFirst();
    }

    /** A person's payslips, newest month first. */
    public List<PayslipRow> ofPerson(long personId, int limit) throws SQLException {
        String sql =
                "SELECT " + PayslipWriter.COLUMNS + " FROM payslip WHERE person_id = ? ORDER BY month DESC LIMIT ?";
        return list(sql, personId, (long) limit);
    }

    /** Payslips of a run in the order of unit and person, after a unit and person. */
    public List<PayslipRow> page(
            PayrollRun run, @Nullable PayslipFilter only, long afterUnit, long afterPerson, int limit)
            throws SQLException {
        String sql = "SELECT " + PayslipWriter.COLUMNS
                + " FROM payslip p WHERE run_id = ? AND (unit_id > ? OR (unit_id = ? AND person_id > ?))"
                + condition(only, run) + " ORDER BY unit_id, person_id LIMIT ?";
        return list(sql, run.id(), afterUnit, afterUnit, afterPerson, (long) limit);
    }

    /** Payslips of one unit of a run, after a person. */
    public List<PayslipRow> ofUnit(
            PayrollRun run, long unitId, @Nullable PayslipFilter only, long afterPerson, int limit)
            throws SQLException {
        String sql = "SELECT " + PayslipWriter.COLUMNS
                + " FROM payslip p WHERE run_id = ? AND unit_id = ? AND person_id > ?" + condition(only, run)
                + " ORDER BY person_id LIMIT ?";
        return list(sql, run.id(), unitId, afterPerson, (long) limit);
    }

    private static String condition(@Nullable PayslipFilter only, PayrollRun run) {
        return only == null ? "" : " AND " + RemarkRows.condition(only, run);
    }

    private List<PayslipRow> list(String sql, long... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setLong(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                List<PayslipRow> payslips = new ArrayList<>();
                while (row.next()) {
                    payslips.add(row(row));
                }
                return payslips;
            }
        }
    }

    private static PayslipRow row(ResultSet row) throws SQLException {
        long[] amounts = new long[LINES.length];
        for (PayLine line : LINES) {
            amounts[line.ordinal()] = row.getLong(PayslipWriter.column(line));
        }
        return new PayslipRow(
                row.getLong("run_id"),
                row.getLong("unit_id"),
                row.getLong("person_id"),
                row.getObject("month", LocalDate.class),
                row.getObject("pay_day", LocalDate.class),
                row.getString("staff_kind"),
                row.getString("rank_code"),
                row.getBigDecimal("coefficient"),
                row.getInt("unverified") == 0,
                row.getInt("no_account") == 0,
                new Payslip(amounts));
    }

    /** What each unit of a run comes to, people listed under it alone. */
    public Map<Long, Sums> byUnit(long runId) throws SQLException {
        String sql = "SELECT unit_id, " + ChunkRows.SUMS + " FROM payslip WHERE run_id = ? GROUP BY unit_id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, runId);
            try (ResultSet row = select.executeQuery()) {
                Map<Long, Sums> sums = new HashMap<>();
                while (row.next()) {
                    sums.put(row.getLong("unit_id"), PayrollRunRows.sums(row));
                }
                return sums;
            }
        }
    }

    /** The digest of a chunk's rows as they are stored now, a streamed row at a time. */
    public String digest(long runId, Stored chunk) throws SQLException {
        String sql = "SELECT " + PayslipWriter.COLUMNS + " FROM payslip WHERE run_id = ? AND unit_id BETWEEN ? AND ?"
                + " ORDER BY unit_id, person_id";
        MessageDigest digest = Sha256.start();
        try (PreparedStatement select =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            select.setFetchSize(Integer.MIN_VALUE);
            select.setLong(1, runId);
            select.setLong(2, chunk.firstUnit());
            select.setLong(3, chunk.lastUnit());
            try (ResultSet row = select.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    digest.update(text(row, columns).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        return Sha256.end(digest);
    }

    private static String text(ResultSet row, int columns) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
            text.append(column == 1 ? "" : "\t").append(row.getString(column));
        }
        return text.append('\n').toString();
    }
}

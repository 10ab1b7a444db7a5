package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bienche.audit.Invariant;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;
import org.bienche.payroll.rules.Identity;

/** PAY_IDENTITY over what is stored, in two passes over the tables. */
public final class IdentityRows {

    private static final String BROKEN = "p.gross <> " + sum(PayLine.of(Side.EARNING)) + " OR p.net <> p.gross - "
            + sum(PayLine.of(Side.DEDUCTION)) + " OR p.employee_contributions <> " + sum(Identity.EMPLOYEE_INSURANCE)
            + " OR p.employer_contributions <> " + sum(PayLine.of(Side.EMPLOYER));

    private static final List<String> TOTALS =
            List.of("people", "gross", "employee_contributions", "income_tax", "net", "employer_contributions");

    private final Connection connection;

    public IdentityRows(Connection connection) {
        this.connection = connection;
    }

    public Invariant.Result check() throws SQLException {
        List<String> findings = new ArrayList<>(payslips());
        findings.addAll(runs());
        return Invariant.Result.of(count(), findings);
    }

    private List<String> payslips() throws SQLException {
        return sentences(
                "SELECT p.run_id, p.person_id FROM payslip p WHERE " + BROKEN + " LIMIT 100",
                "Payslip of run %d, person %d: its lines do not add up");
    }

    /** Runs that are computed, with the sums of their payslips beside. */
    private List<String> runs() throws SQLException {
        String different =
                TOTALS.stream().map(total -> "r." + total + " <> s." + total).collect(Collectors.joining(" OR "));
        return sentences(
                "SELECT r.id, r.people FROM payroll_run r LEFT JOIN (SELECT run_id, " + ChunkRows.SUMS
                        + " FROM payslip GROUP BY run_id) s ON s.run_id = r.id WHERE r.digest <> ''"
                        + " AND (" + different + " OR (s.run_id IS NULL AND r.people <> 0)) LIMIT 100",
                "Payroll run %d of %d people: its payslips do not add up to it");
    }

    private List<String> sentences(String sql, String sentence) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(sentence.formatted(row.getLong(1), row.getLong(2)));
            }
            return found;
        }
    }

    private long count() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM payslip");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String sum(Collection<PayLine> lines) {
        return lines.stream()
                .map(line -> "p." + PayslipWriter.column(line))
                .collect(Collectors.joining(" + ", "(", ")"));
    }
}

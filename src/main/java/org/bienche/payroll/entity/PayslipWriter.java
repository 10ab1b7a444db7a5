package org.bienche.payroll.entity;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.Facts.SalaryFact;

/**
 * Gathers payslips as text and has the database load them in one go: the fastest way there is.
 *
 * <p>The server would pass over a row whose person already has a payslip for the month without an error; {@link #load} tells how many
 * rows went in, so that the caller notices.
 */
final class PayslipWriter {

    /** The columns before the amounts, in the order of the text. */
    private static final List<String> LEADING = List.of(
            "run_id",
            "unit_id",
            "person_id",
            "month",
            "pay_day",
            "staff_kind",
            "rank_code",
            "coefficient",
            "facts",
            "unverified",
            "no_account");

    private static final PayLine[] LINES = PayLine.values();

    /** Every column of a payslip, in the order of the text: an amount for each line follows what leads. */
    static final String COLUMNS = Stream.concat(
                    LEADING.stream(), Stream.of(LINES).map(PayslipWriter::column))
            .collect(Collectors.joining(", "));

    private static final String LOAD = "LOAD DATA LOCAL INFILE 'payslips' INTO TABLE payslip CHARACTER SET ascii"
            + " FIELDS TERMINATED BY '\\t' ESCAPED BY '' LINES TERMINATED BY '\\n' (" + COLUMNS + ")";

    private final RowText text = new RowText();
    private final String run;
    private final String month;

    PayslipWriter(long runId, YearMonth month) {
        this.run = Long.toString(runId);
        this.month = month.atDay(1).toString();
    }

    /** The column of a line of pay. */
    static String column(PayLine line) {
        return line.name().toLowerCase(Locale.ROOT);
    }

    void clear() {
        text.clear();
    }

    /** Adds a row; rows come in the order of unit and person. */
    void add(Facts facts, Payslip payslip, boolean verified) {
        SalaryFact salary = facts.reached();
        text.field(run).field(facts.unitId()).field(facts.personId());
        text.field(month).field(facts.payDay().toString()).field(facts.staffKind());
        text.field(salary == null ? "" : salary.rankCode());
        text.hundredths(salary == null ? 0 : salary.coefficient());
        text.field(facts.fingerprint());
        text.field(verified ? 0 : 1).field(facts.hasAccount() ? 0 : 1);
        for (PayLine line : LINES) {
            text.field(payslip.amount(line));
        }
        text.endRow();
    }

    /** Loads what was added; returns how many rows went in. */
    int load(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement
                    .unwrap(JdbcStatement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(text.bytes(), 0, text.length()));
            return statement.executeUpdate(LOAD);
        }
    }

    /** Takes what was added into a digest. */
    void digest(MessageDigest digest) {
        digest.update(text.bytes(), 0, text.length());
    }
}

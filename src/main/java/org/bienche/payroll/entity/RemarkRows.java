package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.decisions.Recording;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayslipFilter;
import org.bienche.payroll.Remark;

/** Payslips of a run that somebody should look at, found by one condition each, for counting and for listing alike. */
public final class RemarkRows {

    private static final String ON_THE_PAY_DAY = " AND %1$s.recorded_in <= %2$d AND %1$s.superseded_in > %2$d"
            + " AND %1$s.valid_from <= p.pay_day AND %1$s.valid_until > p.pay_day";
    private static final String AT_THE_END = " AND %1$s.superseded_in = " + Recording.CURRENT
            + " AND %1$s.valid_from <= LAST_DAY(p.month)" + " AND %1$s.valid_until > LAST_DAY(p.month)";

    /** Only what was cut short, or recorded otherwise since, is asked whether another allowance of its kind went on. */
    private static final String ALLOWANCE_ENDED = "EXISTS (SELECT 1 FROM allowance w WHERE w.person_id = p.person_id%s"
            + " AND (w.valid_until <= LAST_DAY(p.month) OR w.superseded_in < " + Recording.CURRENT + ")"
            + " AND NOT EXISTS (SELECT 1 FROM allowance l WHERE l.person_id = w.person_id AND l.code = w.code"
            + " AND COALESCE(l.ground, '') = COALESCE(w.ground, '')"
            + AT_THE_END.formatted("l") + ") AND EXISTS (SELECT 1 FROM appointment s WHERE s.person_id = p.person_id"
            + " AND s.kind IN ('MAIN', 'WAITING')" + AT_THE_END.formatted("s") + "))";

    private static final String TWO_PAYSLIPS = "EXISTS (SELECT 1 FROM person_file f JOIN person_file o"
            + " ON o.national_id = f.national_id AND o.person_id <> f.person_id AND o.superseded_in = "
            + Recording.CURRENT + " JOIN payslip q ON q.person_id = o.person_id AND q.month = p.month"
            + " WHERE f.person_id = p.person_id AND f.superseded_in = " + Recording.CURRENT + ")";

    private final Connection connection;

    public RemarkRows(Connection connection) {
        this.connection = connection;
    }

    /** Every reason with its count, in one pass over the run. */
    public List<Remark> of(PayrollRun run) throws SQLException {
        String counts = Stream.of(PayslipFilter.values())
                .map(reason -> "COUNT(CASE WHEN " + condition(reason, run) + " THEN 1 END)")
                .collect(Collectors.joining(", "));
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + counts + " FROM payslip p WHERE p.run_id = ?")) {
            select.setLong(1, run.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                List<Remark> remarks = new ArrayList<>();
                for (PayslipFilter reason : PayslipFilter.values()) {
                    remarks.add(new Remark(reason, row.getInt(reason.ordinal() + 1)));
                }
                return remarks;
            }
        }
    }

    /** What holds of a row {@code p} of the run's payslips for a reason. */
    static String condition(PayslipFilter reason, PayrollRun run) {
        return switch (reason) {
            case NO_ACCOUNT -> "p.no_account = 1";
            case NO_POST ->
                "NOT EXISTS (SELECT 1 FROM appointment a WHERE a.person_id = p.person_id AND a.kind = 'MAIN'"
                        + ON_THE_PAY_DAY.formatted("a", run.recordingId()) + ")";
            case ALLOWANCE_ENDED -> ALLOWANCE_ENDED.formatted(ON_THE_PAY_DAY.formatted("w", run.recordingId()));
            case TWO_PAYSLIPS -> TWO_PAYSLIPS;
            case UNVERIFIED -> "p.unverified = 1";
        };
    }
}

package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.payroll.ExceptionCode;
import org.bienche.payroll.PayslipException;
import org.bienche.payroll.entity.ChunkRows.Stored;
import org.bienche.payroll.rules.Facts;

/** Sets aside who has a payslip for the month in another run, once the database has passed over their rows. */
final class PaidElsewhere {

    private final Connection connection;
    private final Basis basis;

    PaidElsewhere(Connection connection, Basis basis) {
        this.connection = connection;
        this.basis = basis;
    }

    /** Who is left to be paid here, and why the others are not. */
    record Rest(List<Facts> facts, List<PayslipException> elsewhere) {}

    /** Takes back what was loaded of a chunk, and tells who is left of it. */
    Rest without(Stored chunk, List<Facts> facts) throws SQLException {
        takeBack(chunk);
        Map<Long, Long> runs = runs(facts);
        List<Facts> rest = new ArrayList<>();
        List<PayslipException> elsewhere = new ArrayList<>();
        for (Facts each : facts) {
            Long run = runs.get(each.personId());
            if (run == null) {
                rest.add(each);
            } else {
                elsewhere.add(new PayslipException(
                        each.personId(), each.unitId(), ExceptionCode.PAID_ELSEWHERE, run.toString()));
            }
        }
        return new Rest(rest, elsewhere);
    }

    private void takeBack(Stored chunk) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM payslip WHERE run_id = ? AND unit_id BETWEEN ? AND ?")) {
            delete.setLong(1, basis.runId());
            delete.setLong(2, chunk.firstUnit());
            delete.setLong(3, chunk.lastUnit());
            delete.executeUpdate();
        }
    }

    /** The runs that pay people for the month, others' uncommitted rows waited for. */
    private Map<Long, Long> runs(List<Facts> facts) throws SQLException {
        String ids = facts.stream().map(each -> Long.toString(each.personId())).collect(Collectors.joining(","));
        String sql = "SELECT person_id, run_id FROM payslip WHERE month = ? AND person_id IN (" + ids
                + ") LOCK IN SHARE MODE";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, basis.month().atDay(1));
            try (ResultSet rows = select.executeQuery()) {
                Map<Long, Long> paid = new HashMap<>();
                while (rows.next()) {
                    paid.put(rows.getLong(1), rows.getLong(2));
                }
                return paid;
            }
        }
    }
}

package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.SplitMonth.Share;
import org.bienche.payroll.PayslipPart;
import org.bienche.payroll.entity.ListedReader.Listed;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.Facts.SalaryFact;
import org.bienche.payroll.rules.PersonMonths.Refusal;
import org.bienche.payroll.rules.UnitMonth;

/** Works out one payslip again from what it was computed from, the way the run read and reckoned it. */
public final class Derivation {

    private final Connection connection;
    private final Basis basis;

    public Derivation(Connection connection, Basis basis) {
        this.connection = connection;
        this.basis = basis;
    }

    /**
     * A payslip derived again.
     *
     * @param parts of the month; none where it was paid as one
     */
    public record Derived(ExplainedPayslip payslip, List<PayslipPart> parts) {}

    /** The month of a person as the run knew it; empty where the run could not pay this person. */
    public Optional<Derived> derive(long personId) throws SQLException {
        List<Listed> listed =
                new ListedReader(connection, basis.recording(), basis.month()).listedPerson(basis.runId(), personId);
        if (listed.size() != 1) {
            return Optional.empty();
        }
        long unit = listed.getFirst().unitId();
        Map<Long, UnitMonth> units = new Workplaces(connection, basis).ofUnits(List.of(unit));
        Facts facts = new MonthReader(connection, basis).facts(listed, units).getFirst();
        Reckoning reckoning = new Reckoning(basis);
        try {
            return Optional.of(new Derived(reckoning.explain(facts, units.get(unit)), parts(facts, reckoning)));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    private static List<PayslipPart> parts(Facts facts, Reckoning reckoning) throws Refusal {
        List<PayslipPart> parts = new ArrayList<>();
        if (!facts.parts().isEmpty()) {
            List<Share> shares = reckoning.split(facts).parts();
            for (int place = 0; place < shares.size(); place++) {
                parts.add(part(facts.parts().get(place).facts(), shares.get(place)));
            }
        }
        return parts;
    }

    private static PayslipPart part(Facts facts, Share share) {
        SalaryFact salary = facts.salary();
        return new PayslipPart(
                share.days(),
                share.workingDays(),
                facts.unitId(),
                "",
                facts.staffKind(),
                salary == null ? "" : salary.rankCode(),
                salary == null ? 0 : salary.coefficient(),
                salary == null ? "" : salary.workingState(),
                share.gross());
    }
}

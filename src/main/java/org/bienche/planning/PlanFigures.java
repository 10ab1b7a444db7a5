package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bienche.pay.SalaryFund;
import org.bienche.payroll.KindFunds;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanLine.Cost;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.Staffing;

/** What stands in a plan before anybody asks for anything: quota, people and cost. */
@ApplicationScoped
class PlanFigures {

    @Inject
    private Staffing staffing;

    @Inject
    private KindFunds funds;

    /** A line for each staff kind, asking for what there is. */
    List<PlanLine> of(long unit, int year, LocalDate on) {
        KindFunds.Kinds kinds = funds.of(unit, year, on);
        return staffing.establishment(unit, on).lines().stream()
                .map(line -> line(line, cost(kinds, line.staffKind())))
                .toList();
    }

    private static Cost cost(KindFunds.Kinds kinds, StaffKind kind) {
        SalaryFund there = kinds.there().get(kind);
        return there == null
                ? new Cost(0, Objects.requireNonNull(kinds.beginner().get(kind)).total())
                : new Cost(there.people(), there.total());
    }

    private static PlanLine line(Establishment.Line line, Cost cost) {
        int before = Objects.requireNonNullElse(line.quota(), line.present());
        int asked = Math.max(before, line.present());
        FromRevenue revenue = line.staffKind() == StaffKind.PUBLIC_EMPLOYEE
                ? FromRevenue.begun(line.quotaFromRevenue(), line.presentFromRevenue())
                : FromRevenue.UNSAID;
        return new PlanLine(line.staffKind(), line.quota(), line.present(), asked, null, "", null, cost, revenue);
    }
}

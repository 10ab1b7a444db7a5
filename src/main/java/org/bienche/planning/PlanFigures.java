package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.pay.SalaryFund;
import org.bienche.payroll.KindFunds;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanLine.Cost;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.GrantedQuotas;
import org.bienche.staffing.Quota;
import org.bienche.staffing.Staffing;

/** What stands in a plan before anybody asks for anything: quota, people and cost. */
@ApplicationScoped
class PlanFigures {

    @Inject
    private Staffing staffing;

    @Inject
    private KindFunds funds;

    @Inject
    private GrantedQuotas quotas;

    /** A line for each staff kind, asking for what there is. */
    List<PlanLine> of(long unit, int year, LocalDate on) {
        KindFunds.Kinds kinds = funds.of(unit, year, on);
        Map<StaffKind, Quota> granted = quotas.of(unit, year);
        return staffing.establishment(unit, on).lines().stream()
                .map(line -> line(line, cost(kinds, line.staffKind()), Granted.of(granted.get(line.staffKind()))))
                .toList();
    }

    private static Cost cost(KindFunds.Kinds kinds, StaffKind kind) {
        SalaryFund there = kinds.there().get(kind);
        return there == null
                ? new Cost(0, Objects.requireNonNull(kinds.beginner().get(kind)).total())
                : new Cost(there.people(), there.total());
    }

    private static PlanLine line(Establishment.Line line, Cost cost, Granted granted) {
        FromRevenue revenue = line.staffKind() == StaffKind.PUBLIC_EMPLOYEE
                ? FromRevenue.begun(line.quotaFromRevenue(), line.presentFromRevenue(), granted)
                : FromRevenue.UNSAID;
        PlanLine there = new PlanLine(
                line.staffKind(), line.quota(), line.present(), 0, null, "", null, cost, revenue, granted, null);
        return there.asking(there.begun(), revenue.asked(), "", null);
    }
}

package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bienche.decisions.Decisions;
import org.bienche.legislation.Legislation;
import org.bienche.organization.UnitOn;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.restructuring.entity.PaidRows;
import org.bienche.restructuring.entity.SimulationRows;
import org.bienche.restructuring.entity.StaffRows;
import org.bienche.restructuring.rules.Outlook;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.QuotaRow;
import org.bienche.restructuring.rules.Simulator;
import org.bienche.restructuring.rules.Staff;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;

/** What a plan would change, before anything is changed. */
@ApplicationScoped
@Transactional
public class Simulations {

    @Inject
    private PlanDesk desk;

    @Inject
    private Legislation legislation;

    @Inject
    private Decisions decisions;

    @Inject
    private Pay pay;

    /** The simulation of a plan; for one that was carried out, the one that it was carried out by. */
    public Simulation of(long planId) {
        return known(planId).orElseGet(() -> {
            PlanView plan = desk.see(planId).view();
            Simulation fresh = fresh(plan).simulation();
            keep(planId, basis(plan), fresh);
            return fresh;
        });
    }

    /** The simulation of a plan where it was worked out already from the same plan, facts and law. */
    public Optional<Simulation> known(long planId) {
        String basis = basis(desk.see(planId).view());
        return desk.database(connection -> new SimulationRows(connection).find(planId, basis))
                .map(SimulationJson::read);
    }

    /** A simulation, and what it was made from. */
    record Worked(Outlook outlook, List<QuotaRow> quotas, Simulation simulation) {}

    Worked fresh(PlanView plan) {
        return desk.database(connection -> work(plan, connection));
    }

    void freeze(long planId, Simulation simulation) {
        keep(planId, SimulationRows.FROZEN, simulation);
    }

    private void keep(long planId, String basis, Simulation simulation) {
        desk.database(connection -> {
            new SimulationRows(connection)
                    .keep(
                            planId,
                            basis,
                            SimulationJson.write(simulation, Language.VI).toString());
            return planId;
        });
    }

    /** The same plan over the same facts and the same law gives the same simulation. */
    private String basis(PlanView plan) {
        return plan.version() + ":" + decisions.lastRecording() + ":" + legislation.digest();
    }

    private Worked work(PlanView plan, Connection connection) throws SQLException {
        Passage passage = desk.passage(plan);
        LocalDate on = plan.effectiveOn();
        List<String> paths = RestructuringPlans.pathsOf(passage);
        StaffRows rows = new StaffRows(connection);
        Set<Long> scope = passage.scope().stream().map(UnitOn::id).collect(Collectors.toSet());
        Outlook outlook = Outlook.of(
                passage,
                new Staff(rows.groups(paths, on)),
                rows.placed(plan.id(), on).stream()
                        .filter(person -> scope.contains(person.was().unitId()))
                        .toList(),
                new NormsInForce(legislation.on(on)).norms());
        List<QuotaRow> quotas = rows.quotas(paths, above(passage), on);
        return new Worked(outlook, quotas, simulate(outlook, quotas, new PaidRows(connection), paths));
    }

    private static Set<Long> above(Passage passage) {
        Set<Long> above = new TreeSet<>();
        passage.plan().roots().forEach(root -> passage.before().ancestors(root).forEach(one -> above.add(one.id())));
        return above;
    }

    private Simulation simulate(Outlook outlook, List<QuotaRow> quotas, PaidRows rows, List<String> paths)
            throws SQLException {
        LocalDate on = outlook.passage().plan().on();
        Optional<MonthlyLaw> law = law(on);
        if (law.isEmpty()) {
            Simulator.Cost unknown = new Simulator.Cost(0, 0);
            return withoutPay(Simulator.of(outlook, quotas, unknown, unknown));
        }
        Costs costs = new Costs(pay, law.get(), outlook);
        costs.add(rows, paths, on);
        return Simulator.of(outlook, quotas, costs.before(), costs.after());
    }

    private Optional<MonthlyLaw> law(LocalDate on) {
        try {
            return Optional.of(pay.law(YearMonth.from(on)));
        } catch (Problem monthWithoutLaw) {
            return Optional.empty();
        }
    }

    private static Simulation withoutPay(Simulation simulation) {
        List<Finding> findings = new ArrayList<>(simulation.findings());
        findings.add(Finding.of(Severity.NOTE, "restructuring.finding.pay.unknown", List.of()));
        return new Simulation(
                simulation.on(),
                simulation.before(),
                simulation.after(),
                simulation.outcomes(),
                simulation.losingPost(),
                simulation.waitUntil(),
                findings);
    }
}

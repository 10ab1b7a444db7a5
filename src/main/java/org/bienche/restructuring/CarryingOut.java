package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.audit.Trail;
import org.bienche.decisions.Decisions;
import org.bienche.duties.DutyPassage;
import org.bienche.operations.Progress;
import org.bienche.organization.Organization;
import org.bienche.restructuring.entity.CarryQuotaRows;
import org.bienche.restructuring.entity.CarryRows;
import org.bienche.restructuring.entity.GrantRows;
import org.bienche.restructuring.entity.HeadcountRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.restructuring.rules.Outlook;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.QuotaPassage;
import org.bienche.restructuring.rules.Retention;
import org.bienche.texts.Conflict;

/**
 * Carries an approved plan out in ONE transaction: after a crash either everything of it holds or nothing does, and
 * doing it again changes nothing more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CarryingOut {

    private static final int STEPS = 8;

    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

    @Inject
    private Simulations simulations;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private DutyPassage duties;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    /** Carries out a plan that was claimed; of one that was carried out already it only tells the result. */
    public String execute(long planId, Progress progress) {
        PlanRow row = plans.lock(planId).orElseThrow(PlanDesk::unknown);
        PlanView plan = row.view();
        if (plan.state() == PlanState.EXECUTED) {
            return Objects.requireNonNullElse(plan.result(), "{}");
        }
        organization.hold();
        say(progress, 1, "checking");
        if (!desk.lines(plan).digest().equals(plan.digest())) {
            throw new Conflict("restructuring.plan.changed");
        }
        Simulations.Worked worked = simulations.fresh(plan);
        if (worked.simulation().isBlocked()) {
            throw new Conflict("restructuring.plan.blocked.now");
        }
        long recording = decisions.record(Objects.requireNonNull(plan.decisionId()));
        // progress is written in a transaction of its own: never while a connection of this one is in hand
        say(progress, 2, "people");
        Carried carried = desk.database(connection -> carry(plan, worked, recording, connection));
        String result = result(worked.outlook().passage(), carried);
        simulations.freeze(planId, worked.simulation());
        row.executed(recording, result);
        say(progress, 7, "grants");
        moveGrants(plan);
        trail.append(
                current.caller().username(),
                "restructuring.executed",
                "restructuring:" + planId,
                plan.unitId(),
                result + " digest " + plan.digest());
        say(progress, STEPS, "done");
        return result;
    }

    /** How many people there are, how many posts were moved, and what became of everybody. */
    record Carried(int people, int moved, Map<PlacementOutcome, Integer> outcomes) {}

    Carried carry(PlanView plan, Simulations.Worked worked, long recording, Connection connection) throws SQLException {
        Outlook outlook = worked.outlook();
        Passage passage = outlook.passage();
        LocalDate on = plan.effectiveOn();
        CarryRows.Act act = new CarryRows.Act(
                Objects.requireNonNull(plan.decisionId()),
                recording,
                on,
                worked.simulation().waitUntil(),
                Retention.until(on, null, outlook.norms().retentionMonths().value()));
        CarryRows rows = new CarryRows(connection, plan.id(), act);
        rows.moves(passage);
        int people = rows.ledger(RestructuringPlans.pathsOf(passage));
        organization.change(recording, on, passage.changes());
        organization.succeed(recording, on, passage.successions());
        duties.carry(PlanDuties.passing(passage), act.decision(), recording);
        int moved = rows.appointments();
        QuotaPassage.Change quotas = new QuotaPassage(passage)
                .change(
                        worked.quotas(),
                        outlook.staffAfter(),
                        worked.simulation().waitUntil());
        CarryQuotaRows carried = new CarryQuotaRows(connection, act);
        carried.change(quotas);
        carried.payers(plan.id());
        Map<PlacementOutcome, Integer> outcomes = new HeadcountRows(connection, plan.id()).outcomes();
        prove(worked.simulation(), outcomes, people);
        return new Carried(people, moved, outcomes);
    }

    /** What was carried out must be what was simulated in the same transaction; otherwise nothing of it holds. */
    private static void prove(Simulation simulation, Map<PlacementOutcome, Integer> outcomes, int people) {
        if (people != simulation.before().people() || !outcomes.equals(simulation.outcomes())) {
            throw new IllegalStateException("The headcount does not come out: " + people + " people, " + outcomes
                    + " instead of " + simulation.before().people() + ", " + simulation.outcomes());
        }
    }

    private static String result(Passage passage, Carried carried) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("people", carried.people())
                .add("moved", carried.moved())
                .add("closedUnits", passage.closing().size())
                .add(
                        "newUnits",
                        passage.plan().units().stream()
                                .filter(unit -> unit.isNew())
                                .count());
        for (PlacementOutcome outcome : PlacementOutcome.values()) {
            json.add(outcome.name(), carried.outcomes().getOrDefault(outcome, 0));
        }
        return json.build().toString();
    }

    /** Grants at closed units pass to the one successor on the day of the plan, or end. */
    private void moveGrants(PlanView plan) {
        String actor = current.caller().username();
        List<GrantRows.Passed> passed =
                desk.database(connection -> new GrantRows(connection, plan.id()).note(plan.effectiveOn()));
        passed.stream()
                .map(GrantRows.Passed::unit)
                .distinct()
                .forEach(unit -> accounts.move(
                        actor,
                        unit,
                        passed.stream()
                                .filter(one -> one.unit() == unit)
                                .findFirst()
                                .map(GrantRows.Passed::to)
                                .orElse(null),
                        plan.effectiveOn()));
    }

    private static void say(Progress progress, int step, String what) {
        progress.of(step, STEPS, "restructuring.step." + what);
    }
}

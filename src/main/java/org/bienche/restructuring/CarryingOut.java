package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.operations.Progress;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.entity.CarryRows;
import org.bienche.restructuring.entity.GrantRows;
import org.bienche.restructuring.entity.HeadcountRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.restructuring.entity.UndoRows;
import org.bienche.restructuring.rules.Outlook;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.QuotaPassage;
import org.bienche.restructuring.rules.Retention;
import org.bienche.texts.Conflict;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/**
 * Carries an approved plan out, and undoes one, each in ONE transaction: after a crash either everything of it holds or nothing does, and
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
    private Accounts accounts;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

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
        CarryRows rows = new CarryRows(
                connection,
                plan.id(),
                new CarryRows.Act(
                        Objects.requireNonNull(plan.decisionId()),
                        recording,
                        on,
                        worked.simulation().waitUntil(),
                        Retention.until(
                                on, null, outlook.norms().retentionMonths().value())));
        rows.moves(passage);
        int people = rows.ledger(RestructuringPlans.pathsOf(passage));
        organization.change(recording, on, passage.changes());
        organization.succeed(recording, on, passage.successions());
        int moved = rows.appointments();
        rows.quotas(new QuotaPassage(passage)
                .change(
                        worked.quotas(),
                        outlook.staffAfter(),
                        worked.simulation().waitUntil()));
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

    /** Grants at closed units pass to the one successor, or end. */
    private void moveGrants(PlanView plan) {
        String actor = current.caller().username();
        List<GrantRows.Passed> passed = desk.database(connection -> new GrantRows(connection, plan.id()).note());
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
                                .orElse(null)));
    }

    /** Undoes a plan under another decision; of one that was undone already it only says so. */
    public String undo(long planId, DecisionDraft draft, Progress progress) {
        PlanRow row = plans.lock(planId).orElseThrow(PlanDesk::unknown);
        PlanView plan = row.view();
        if (plan.state() == PlanState.UNDONE) {
            return "{}";
        }
        organization.hold();
        say(progress, 1, "checking");
        long executed = Objects.requireNonNull(plan.executedIn());
        if (!look(plan).isPossible()) {
            throw new Conflict("restructuring.undo.obstacles");
        }
        long decision = decisions.decide(decision(plan, draft)).id();
        long recording = decisions.record(decision);
        say(progress, 3, "units");
        int back = organization.undo(executed, recording, plan.effectiveOn());
        say(progress, 4, "people");
        back += desk.database(connection -> new UndoRows(connection, planId, executed).undo(recording));
        row.undone(decision, recording);
        say(progress, 7, "grants");
        returnGrants(plan);
        trail.append(
                current.caller().username(),
                "restructuring.undone",
                "restructuring:" + planId,
                plan.unitId(),
                back + " facts came back, digest " + plan.digest());
        say(progress, STEPS, "done");
        return Json.createObjectBuilder().add("back", back).build().toString();
    }

    /** What undoing would bring back and what stands in its way. */
    @Transactional
    public Undoing look(PlanView plan) {
        long executed = Objects.requireNonNull(plan.executedIn());
        return desk.database(connection -> new UndoRows(connection, plan.id(), executed)
                .look(organization.obstacles(executed), plan.effectiveOn()));
    }

    private DecisionText decision(PlanView plan, DecisionDraft draft) {
        LocalDate today = LocalDate.now(clock);
        String number = draft.number();
        String issuer = draft.issuer();
        String signer = draft.signer();
        return new DecisionText(
                number == null
                        ? Texts.get(Language.VI, "restructuring.undo.number", String.valueOf(plan.id()))
                        : number,
                Texts.get(Language.VI, "restructuring.undo.title", plan.title()),
                issuer == null
                        ? organization
                                .tree(plan.dayBefore())
                                .find(plan.unitId())
                                .map(UnitOn::name)
                                .orElse(plan.title())
                        : issuer,
                signer == null ? current.caller().displayName() : signer,
                Objects.requireNonNullElse(draft.signedOn(), today),
                plan.effectiveOn());
    }

    private void returnGrants(PlanView plan) {
        String actor = current.caller().username();
        for (GrantRows.Passed one : desk.database(connection -> new GrantRows(connection, plan.id()).passed())) {
            Long to = one.to();
            if (to != null) {
                accounts.revoke(actor, one.account(), new Grant(one.role(), to));
            }
            accounts.grant(actor, one.account(), new Grant(one.role(), one.unit()));
        }
    }

    private static void say(Progress progress, int step, String what) {
        progress.of(step, STEPS, "restructuring.step." + what);
    }
}

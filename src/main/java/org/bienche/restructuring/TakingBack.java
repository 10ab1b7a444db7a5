package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.duties.DutyPassage;
import org.bienche.operations.Progress;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.entity.GrantRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.restructuring.entity.UndoRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** Undoes a plan that was carried out, in ONE transaction: after a crash it is either undone or not, and undoing it again changes nothing more. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TakingBack {

    private static final int STEPS = 8;

    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

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

    @Inject
    private Clock clock;

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
        back += duties.undo(executed, recording);
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
        Undoing people = desk.database(connection -> new UndoRows(connection, plan.id(), executed)
                .look(organization.obstacles(executed), plan.effectiveOn()));
        DutyPassage.Return functions = duties.look(executed);
        return new Undoing(joined(people.back(), functions.back()), joined(people.obstacles(), functions.obstacles()));
    }

    private static Map<String, Long> joined(Map<String, Long> some, Map<String, Long> more) {
        Map<String, Long> all = new LinkedHashMap<>(some);
        more.forEach((name, number) -> {
            if (number > 0) {
                all.put(name, number);
            }
        });
        return all;
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
            accounts.giveBack(actor, one.account(), new Grant(one.role(), one.unit()), one.to(), plan.effectiveOn());
        }
    }

    private static void say(Progress progress, int step, String what) {
        progress.of(step, STEPS, "restructuring.step." + what);
    }
}

package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.approvals.Decided;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.texts.Conflict;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;

/** Submitting a plan, returning it with a reason, approving it: by an officer and by a leader who is somebody else. */
@ApplicationScoped
@Transactional
public class PlanReview {

    static final String SUBJECT = "restructuring";

    /** The longest line that a leader is shown. */
    private static final int SUMMARY = 500;

    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

    @Inject
    private Simulations simulations;

    @Inject
    private Approvals approvals;

    @Inject
    private Decisions decisions;

    @Inject
    private Organization organization;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Keeps what is known of the decision and puts the plan before the leaders. */
    public void submit(long id, DecisionDraft draft) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.write(row.view().title(), draft);
        submit(id);
    }

    /**
     * Puts the plan before the leaders.
     *
     * @throws Problem with every finding that must be mended first
     */
    public void submit(long id) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        PlanView plan = row.view();
        if (!plan.state().isOpen()) {
            throw new Conflict("restructuring.plan.state." + plan.state().name());
        }
        Simulation simulation = simulations.fresh(plan).simulation();
        refuseBlocked(simulation);
        String digest = desk.lines(plan).digest();
        row.submitted(digest);
        approvals.submit(SUBJECT, id, plan.unitId(), summary(plan, simulation), digest);
    }

    /** What changes and what it costs, in one line. */
    private static String summary(PlanView plan, Simulation simulation) {
        Simulation.Side before = simulation.before();
        Simulation.Side after = simulation.after();
        String changes = Texts.get(
                Language.VI,
                "restructuring.summary",
                units(before),
                units(after),
                before.people(),
                after.people(),
                simulation.unplaced(),
                before.monthlyPay(),
                after.monthlyPay());
        int room = SUMMARY - changes.length();
        String title = plan.title();
        return (title.length() > room ? title.substring(0, room) : title) + changes;
    }

    private static int units(Simulation.Side side) {
        return side.levels().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void refuseBlocked(Simulation simulation) {
        List<Problem.Error> errors = simulation.findings().stream()
                .filter(finding -> finding.severity() == Severity.MUST_FIX)
                .map(finding -> new Problem.Error(
                        "/findings", finding.key(), finding.args().toArray()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Problem("restructuring.plan.blocked", errors.size()).with(errors);
        }
    }

    public void approve(long id, String comment) {
        desk.hold(id, Role.LEADER);
        approvals.approve(waiting(id).id(), comment);
    }

    public void sendBack(long id, String reason) {
        desk.hold(id, Role.LEADER);
        approvals.sendBack(waiting(id).id(), reason);
    }

    /** What was submitted last, and what became of it. */
    public Optional<Approval> approval(long id) {
        desk.see(id);
        return approvals.current(SUBJECT, id);
    }

    private Approval waiting(long id) {
        return approvals
                .current(SUBJECT, id)
                .filter(one -> one.state() == Approval.State.WAITING)
                .orElseThrow(() -> new Conflict("restructuring.plan.not.submitted"));
    }

    /** The leader has decided, here or on the common page of what waits. */
    void decided(@Observes Decided decided) {
        if (!decided.concerns(SUBJECT)) {
            return;
        }
        PlanRow row = plans.lock(decided.approval().subjectId()).orElseThrow(PlanDesk::unknown);
        if (decided.state() == Approval.State.RETURNED) {
            row.returned();
            return;
        }
        if (!desk.lines(row.view()).digest().equals(decided.approval().digest())) {
            throw new Conflict("restructuring.plan.changed");
        }
        row.approved(decisions.decide(decision(row.view())).id());
    }

    /** The decision as it was drafted; what was left open is filled in with what is certain. */
    private DecisionText decision(PlanView plan) {
        DecisionDraft draft = plan.draft();
        LocalDate today = LocalDate.now(clock);
        return new DecisionText(
                or(draft.number(), Texts.get(Language.VI, "restructuring.decision.number", String.valueOf(plan.id()))),
                plan.title(),
                or(
                        draft.issuer(),
                        organization
                                .tree(plan.dayBefore())
                                .find(plan.unitId())
                                .map(UnitOn::name)
                                .orElse(plan.title())),
                or(draft.signer(), current.caller().displayName()),
                Objects.requireNonNullElse(draft.signedOn(), today),
                plan.effectiveOn());
    }

    private static String or(@org.jspecify.annotations.Nullable String written, String otherwise) {
        return written == null || written.isBlank() ? otherwise : written;
    }
}

package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.approvals.Decided;
import org.bienche.audit.Sha256;
import org.bienche.audit.Trail;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.StaffingPlan.Deed;
import org.bienche.planning.entity.PlanRows;
import org.bienche.planning.rules.Editions;
import org.bienche.planning.rules.PlanCheck;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.Language;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The front door to what is done with a plan that was filed: an officer of the superior appraises it and puts it before the leaders there,
 * one who is somebody else approves it, and its quotas are granted; or either returns it with a reason. Where the head of the unit
 * decides, nobody above appraises: the leaders of the unit itself decide, and the superior sees it reported.
 */
@ApplicationScoped
@Transactional
public class PlanSigning {

    /** How approvals know plans. */
    public static final String SUBJECT = "staffing-plan";

    private static final int LONGEST = 2_000;

    @Inject
    private PlanScope scope;

    @Inject
    private PlanDigest digests;

    @Inject
    private Approvals approvals;

    @Inject
    private Decisions decisions;

    @Inject
    private PlanGrants grants;

    @Inject
    private Visibility visibility;

    @Inject
    private Trail trail;

    /** Sets what the superior finds right, where it is not what was asked for, and puts the plan before the leaders. */
    public void appraise(long id, long version, Map<StaffKind, Appraised> numbers) {
        StaffingPlan plan = scope.held(id, version);
        scope.require(scope.officerOf(plan.superiorId()));
        PlanScope.requireState(plan.state() == PlanState.SUBMITTED);
        requireIntact(plan);
        grants.requireNone(plan);
        List<PlanLine> lines = new ArrayList<>(plan.lines());
        lines.replaceAll(line -> {
            Appraised right = numbers.getOrDefault(line.kind(), new Appraised(line.asked(), null, null));
            return line.appraisedAt(right.number(), right.fromRevenue(), right.surplusUntil());
        });
        Plans.refuse(PlanCheck.appraised(lines, scope.today()));
        scope.read(rows -> {
            rows.parts().write(id, plan.edition(), lines);
            rows.become(id, PlanState.APPRAISED);
            scope.note(rows, plan, Deed.APPRAISED, null);
            return id;
        });
        StaffingPlan appraised = plan.with(lines);
        approvals.submit(SUBJECT, id, plan.superiorId(), summary(appraised), signed(appraised));
    }

    /** Puts a plan that was filed in a unit whose head decides before the leaders of that unit: nobody above appraises it. */
    void putBeforeHead(long id) {
        StaffingPlan plan = scope.read(rows -> {
                    rows.become(id, PlanState.APPRAISED);
                    return rows.lock(id);
                })
                .orElseThrow(() -> new NotFound("planning.unknown"));
        approvals.submit(SUBJECT, id, plan.deciderId(), summary(plan), signed(plan));
    }

    /** What changes and what it costs, in the language of documents. */
    private String summary(StaffingPlan plan) {
        PlanSum sum = plan.sum();
        String unit = visibility
                .on(scope.today())
                .tree()
                .find(plan.unitId())
                .map(one -> one.name())
                .orElse("");
        return Texts.get(
                Language.VI,
                "planning.summary",
                unit,
                String.valueOf(plan.year()),
                Objects.requireNonNullElse(sum.quota(), sum.present()),
                sum.asked(),
                Objects.requireNonNullElse(sum.appraised(), sum.asked()),
                sum.appraisedCost());
    }

    /** The digest of what was filed together with the figures that were found right. */
    static String signed(StaffingPlan plan) {
        return Sha256.of(plan.digest() + "|" + Editions.appraisal(plan.lines()));
    }

    private void requireIntact(StaffingPlan plan) {
        if (!digests.of(plan).equals(plan.digest())) {
            throw new Conflict("planning.not.intact");
        }
    }

    /** Returns a plan with a reason: an officer of the superior before the appraisal, a leader after it. */
    public void sendBack(long id, long version, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new Problem("planning.return.missing", LONGEST)
                    .with(new Problem.Error("/reason", "planning.return.missing", LONGEST));
        }
        StaffingPlan plan = scope.held(id, version);
        if (plan.state() == PlanState.APPRAISED) {
            approvals.sendBack(waiting(plan).id(), reason);
            return;
        }
        scope.require(scope.officerOf(plan.superiorId()));
        PlanScope.requireState(plan.state() == PlanState.SUBMITTED);
        scope.read(rows -> returned(rows, plan, reason.strip()));
        trail.append(
                scope.me(), "planning.returned", "staffing-plan:" + id, plan.unitId(), "edition " + plan.edition());
    }

    /** The next edition begins with what was asked for in this one. */
    private long returned(PlanRows rows, StaffingPlan plan, String reason) throws SQLException {
        rows.sendBack(plan.id());
        rows.parts()
                .begin(
                        plan.id(),
                        plan.edition() + 1,
                        plan.lines().stream().map(PlanLine::unappraised).toList());
        rows.positions().write(plan.id(), plan.edition() + 1, rows.positions().of(plan.id(), plan.edition()));
        rows.sources().write(plan.id(), plan.edition() + 1, rows.sources().of(plan.id(), plan.edition()));
        scope.note(rows, plan, Deed.RETURNED, reason);
        return plan.id();
    }

    /**
     * Approves as a leader of the superior who neither filed nor appraised it; its quotas are granted under the decision at once.
     *
     * @throws Problem where the unit above has not enough, or more people are there than granted without a day to settle it
     * @throws Conflict where anything of the plan's year was granted to the unit since the plan's figures were taken
     */
    public void approve(long id, long version, DecisionText decision, @Nullable String comment) {
        StaffingPlan plan = scope.held(id, version);
        Approval waiting = waiting(plan);
        if (scope.me().equals(plan.submittedBy())) {
            throw new Forbidden("planning.own");
        }
        approvals.objection(waiting, plan.submittedBy()).ifPresent(key -> {
            throw new Forbidden(key);
        });
        decision.check();
        Decision issued = decisions.decide(decision);
        scope.read(rows -> {
            rows.decide(id, issued.id());
            return id;
        });
        approvals.approve(waiting.id(), comment);
    }

    private Approval waiting(StaffingPlan plan) {
        scope.require(scope.leaderOf(plan.deciderId()));
        PlanScope.requireState(plan.state() == PlanState.APPRAISED);
        return approvals.current(SUBJECT, plan.id()).orElseThrow(() -> new NotFound("planning.unknown"));
    }

    /** What waits before the leaders; null where nothing does. */
    public @Nullable Approval approval(StaffingPlan plan) {
        return plan.state() == PlanState.APPRAISED
                ? approvals.current(SUBJECT, plan.id()).orElse(null)
                : null;
    }

    void decided(@Observes Decided decided) {
        if (!decided.concerns(SUBJECT)) {
            return;
        }
        long id = decided.approval().subjectId();
        StaffingPlan plan = scope.read(rows -> rows.lock(id)).orElseThrow(() -> new NotFound("planning.unknown"));
        PlanScope.requireState(plan.state() == PlanState.APPRAISED);
        requireIntact(plan);
        if (!signed(plan).equals(decided.approval().digest())) {
            throw new Conflict("planning.not.intact");
        }
        if (decided.state() == Approval.State.RETURNED) {
            scope.read(rows -> returned(rows, plan, Objects.requireNonNullElse(decided.comment(), "")));
        } else {
            assign(plan, decided.comment());
        }
    }

    private void assign(StaffingPlan plan, @Nullable String comment) {
        Long decision = plan.decisionId();
        if (decision == null) {
            throw new Problem("planning.decision.missing");
        }
        scope.read(rows -> {
            rows.become(plan.id(), PlanState.ASSIGNED);
            scope.note(rows, plan, Deed.ASSIGNED, comment);
            return plan;
        });
        grants.assign(decisions.record(decision), plan);
    }

    /** What the unit was granted of the plan's year since its figures were taken: it cannot be approved over that. */
    public List<Regranted> regranted(StaffingPlan plan) {
        return grants.since(plan);
    }

    /** Whether the caller appraises it now. */
    public boolean mayAppraise(StaffingPlan plan) {
        return plan.state() == PlanState.SUBMITTED && scope.officerOf(plan.superiorId());
    }

    /** Whether the caller may approve or return it now as a leader. */
    public boolean mayDecide(StaffingPlan plan) {
        Approval waiting = approval(plan);
        return waiting != null
                && scope.leaderOf(plan.deciderId())
                && approvals.objection(waiting, plan.submittedBy()).isEmpty();
    }
}

package org.bienche.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.bienche.access.Caller;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.entity.ApprovalRow;
import org.bienche.approvals.entity.ApprovalRows;
import org.bienche.audit.Trail;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The one procedure of submitting, returning and approving.
 *
 * <p>It knows units by id only: whether the caller's scope covers the subject's unit is asked by the feature before it calls.
 */
@ApplicationScoped
@Transactional
public class Approvals {

    @Inject
    private ApprovalRows rows;

    @Inject
    private CurrentCaller current;

    @Inject
    private Event<Decided> decided;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * Puts a subject before the leaders of its unit.
     *
     * @throws Conflict where it is before them already
     */
    public long submit(String subjectType, long subjectId, long unitId, String summary, String digest) {
        if (current(subjectType, subjectId)
                .filter(one -> one.state() == Approval.State.WAITING)
                .isPresent()) {
            throw new Conflict("approvals.waiting.already");
        }
        String by = current.caller().username();
        Approval submitted = new Approval(
                0,
                subjectType,
                subjectId,
                unitId,
                summary,
                digest,
                Approval.State.WAITING,
                by,
                now(),
                null,
                null,
                null);
        long id = rows.add(new ApprovalRow(submitted)).approval().id();
        trail.append(by, "approvals.submitted", subjectType + ":" + subjectId, unitId, "digest " + digest);
        return id;
    }

    /** Approves; the leader must not be the one who submitted. */
    public void approve(long id, @Nullable String comment) {
        decide(id, Approval.State.APPROVED, comment);
    }

    /** Returns with a reason. */
    public void sendBack(long id, String reason) {
        if (reason.isBlank()) {
            throw new Problem("approvals.reason.missing")
                    .with(new Problem.Error("/reason", "approvals.reason.missing"));
        }
        decide(id, Approval.State.RETURNED, reason.strip());
    }

    private void decide(long id, Approval.State outcome, @Nullable String comment) {
        ApprovalRow row = rows.lock(id).orElseThrow(() -> new NotFound("approvals.unknown"));
        Approval approval = row.approval();
        Caller leader = current.caller();
        if (!leader.has(Role.LEADER)) {
            throw new Forbidden("approvals.leader.only");
        }
        if (approval.state() != Approval.State.WAITING) {
            throw new Conflict("approvals.decided.already");
        }
        if (approval.submittedBy().equals(leader.username())) {
            throw new Forbidden("approvals.own");
        }
        row.decide(outcome, leader.username(), now(), comment);
        decided.fire(new Decided(approval, outcome, leader.username(), comment));
        trail.append(
                leader.username(),
                "approvals." + outcome.name().toLowerCase(java.util.Locale.ROOT),
                approval.subjectType() + ":" + approval.subjectId(),
                approval.unitId(),
                "digest " + approval.digest());
    }

    /** The newest approval of a subject. */
    public Optional<Approval> current(String subjectType, long subjectId) {
        return rows.of(subjectType, subjectId).stream().findFirst().map(ApprovalRow::approval);
    }

    /** Every approval of a subject, newest first. */
    public List<Approval> history(String subjectType, long subjectId) {
        return rows.of(subjectType, subjectId).stream()
                .map(ApprovalRow::approval)
                .toList();
    }

    /** What waits for a leader: of the units that {@code sees} accepts, not submitted by the leader. */
    public List<Approval> waiting(LongPredicate sees) {
        String me = current.caller().username();
        return rows.waiting().stream()
                .map(ApprovalRow::approval)
                .filter(one -> sees.test(one.unitId()) && !one.submittedBy().equals(me))
                .toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

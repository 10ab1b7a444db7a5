package org.bienche.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.bienche.access.Caller;
import org.bienche.access.CurrentCaller;
import org.bienche.approvals.entity.ApprovalRow;
import org.bienche.approvals.entity.ApprovalRows;
import org.bienche.approvals.rules.TwoPersons;
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
    private Deciding deciding;

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
        Approval submitted = Approval.submitted(subjectType, subjectId, unitId, summary, digest, by, now());
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

    /**
     * Takes back what the caller submitted and nobody has decided; what follows from it is the feature's that calls.
     *
     * @throws Forbidden where somebody else submitted it
     * @throws Conflict where it is decided already
     */
    public void withdraw(long id) {
        ApprovalRow row = deciding.waiting(id);
        Approval approval = row.approval();
        Caller submitter = current.caller();
        if (!approval.submittedBy().equals(submitter.username())) {
            throw new Forbidden("approvals.withdraw.submitter");
        }
        row.decide(Approval.State.WITHDRAWN, submitter.username(), null, now(), null);
        deciding.write(submitter, "withdrawn", approval, "");
    }

    private void decide(long id, Approval.State outcome, @Nullable String comment) {
        ApprovalRow row = deciding.waiting(id);
        Approval approval = row.approval();
        Caller leader = deciding.leader();
        List<String> lenders = deciding.lenders(leader, approval.unitId());
        TwoPersons.objection(approval, leader, lenders).ifPresent(key -> {
            throw new Forbidden(key);
        });
        String inPlaceOf = lenders.isEmpty() ? null : lenders.getFirst();
        row.decide(outcome, leader.username(), inPlaceOf, now(), comment);
        decided.fire(new Decided(approval, outcome, leader.username(), comment));
        deciding.write(
                leader,
                outcome.name().toLowerCase(Locale.ROOT),
                approval,
                inPlaceOf == null ? "" : " for " + inPlaceOf);
    }

    /**
     * Why the caller may not decide what waits; empty where they may.
     *
     * @param author whose work was submitted, if that is another than who submitted it
     * @return the key of a sentence
     */
    public Optional<String> objection(Approval waiting, @Nullable String author) {
        Caller leader = current.caller();
        List<String> lenders = deciding.lenders(leader, waiting.unitId());
        return TwoPersons.objection(waiting, leader, lenders)
                .or(() -> Optional.ofNullable(author).flatMap(one -> TwoPersons.ofAnothers(one, leader, lenders)));
    }

    /**
     * Refuses what is outside the units that {@code leads} accepts.
     *
     * @throws NotFound as if it did not exist
     */
    public void within(long id, LongPredicate leads) {
        if (rows.byId(id).filter(row -> leads.test(row.approval().unitId())).isEmpty()) {
            throw new NotFound("approvals.unknown");
        }
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

    /** What waits for a leader: of the units that {@code sees} accepts, not submitted by the leader nor handed to another one. */
    public List<Approval> waiting(LongPredicate sees) {
        String me = current.caller().username();
        return allWaiting()
                .filter(one -> sees.test(one.unitId()) && !one.submittedBy().equals(me))
                .filter(one -> one.handedTo() == null || one.handedTo().equals(me))
                .toList();
    }

    /** What the caller handed to another leader and still waits. */
    public List<Approval> handedOn() {
        String me = current.caller().username();
        return allWaiting().filter(one -> me.equals(one.handedBy())).toList();
    }

    private Stream<Approval> allWaiting() {
        return rows.waiting().stream().map(ApprovalRow::approval);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Decided;
import org.bienche.audit.Sha256;
import org.bienche.decisions.Decisions;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.staffing.entity.RequestRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/** What becomes of a request when a leader has decided it, in the same transaction. */
@ApplicationScoped
class RequestGrant {

    @Inject
    private Cascades cascades;

    @Inject
    private Staffing staffing;

    @Inject
    private Decisions decisions;

    @Inject
    private Clock clock;

    QuotaRequest held(long id) {
        return cascades.over(connection -> new RequestRows(connection).lock(id))
                .orElseThrow(() -> new NotFound("staffing.request.unknown"));
    }

    void decided(@Observes Decided decided) {
        if (!decided.concerns(QuotaRequests.SUBJECT)) {
            return;
        }
        QuotaRequest request = held(decided.approval().subjectId());
        if (request.state() != State.WAITING
                || !Sha256.of(request.content()).equals(decided.approval().digest())) {
            throw new Conflict("staffing.request.decided");
        }
        boolean granted = decided.state() == Approval.State.APPROVED;
        if (granted) {
            grant(request);
        }
        cascades.over(connection -> {
            new RequestRows(connection)
                    .become(
                            request.id(),
                            granted ? State.GRANTED : State.REFUSED,
                            decided.by(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                            decided.comment());
            return true;
        });
    }

    /** What the unit has now, whatever it had when it asked, and so many more. */
    private void grant(QuotaRequest request) {
        Long decision = request.decisionId();
        if (decision == null) {
            throw new Problem("staffing.request.decision.missing");
        }
        cascades.read(rows -> {
            rows.lock();
            return true;
        });
        Quota has = cascades.locked(cascades.dayOf(request.year()), request.unitId(), request.staffKind())
                .quotas()
                .get(request.unitId());
        Quota base = has == null ? new Quota(request.unitId(), request.year(), request.staffKind(), 0, null) : has;
        Quota divided = request.paidBy() == PaidBy.REVENUE && !base.isDivided() ? base.dividedAt(0) : base;
        staffing.assign(decisions.record(decision), divided.plus(request.number(), request.paidBy()));
    }
}

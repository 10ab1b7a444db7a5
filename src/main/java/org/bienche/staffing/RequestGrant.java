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
import org.jspecify.annotations.Nullable;

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

    /**
     * One that waits as the caller saw it, held until this transaction ends.
     *
     * @throws Conflict where it was decided or withdrawn since
     */
    QuotaRequest waiting(long id, long version) {
        QuotaRequest request = held(id);
        if (request.version() != version || request.state() != State.WAITING) {
            throw new Conflict("staffing.request.decided");
        }
        return request;
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
        become(request.id(), granted ? State.GRANTED : State.REFUSED, decided.by(), decided.comment());
    }

    /** What came of a request that is held. */
    void become(long id, State state, String by, @Nullable String answer) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        cascades.over(connection -> {
            new RequestRows(connection).become(id, state, by, now, answer);
            return true;
        });
    }

    /** What the unit has now, whatever it had when it asked, and so many more as the leader grants. */
    private void grant(QuotaRequest request) {
        Long decision = request.decisionId();
        Integer granted = request.granted();
        if (decision == null || granted == null) {
            throw new Problem("staffing.request.decision.missing");
        }
        Quota none = new Quota(request.unitId(), request.year(), request.staffKind(), 0, null);
        staffing.raise(decisions.record(decision), none, granted, request.paidBy());
    }
}

package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Visibility;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.staffing.entity.RequestRows;
import org.bienche.staffing.rules.Answers;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The front door to what leaders answer to requests for more quota: one of the superior who is somebody else than who asked grants it
 * under a decision, by which the unit has the quota at once, as much as was asked for or less; or refuses it with a reason.
 */
@ApplicationScoped
@Transactional
public class QuotaAnswers {

    @Inject
    private QuotaRequests requests;

    @Inject
    private RequestGrant grants;

    @Inject
    private Cascades cascades;

    @Inject
    private Approvals approvals;

    @Inject
    private Decisions decisions;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * What a leader grants.
     *
     * @param number null for as much as was asked for
     * @param reason why it is less; else a comment, if any
     */
    public record Answer(
            @Nullable Integer number,
            DecisionText decision,
            @Nullable String reason) {}

    /** Whether the caller may decide it now. */
    public boolean mayDecide(QuotaRequest request) {
        return request.state() == State.WAITING
                && visibility.on(today(), Role.LEADER).sees(request.superiorId())
                && approvals
                        .current(QuotaRequests.SUBJECT, request.id())
                        .filter(waiting -> approvals.objection(waiting, null).isEmpty())
                        .isPresent();
    }

    /**
     * Grants as a leader of the superior who did not submit it; the unit has the quota at once.
     *
     * @throws Conflict where somebody has decided or withdrawn it since the caller saw that version
     * @throws Problem for more than was asked for, for less without a reason, and where the superior has not enough left
     */
    public void grant(long id, long version, Answer answer) {
        requests.get(id);
        QuotaRequest request = grants.waiting(id, version);
        Approval waiting = approval(request);
        if (request.submittedBy().equals(me())) {
            throw new Forbidden("approvals.own");
        }
        int granted = answer.number() == null ? request.number() : answer.number();
        Answers.objection(request.number(), granted, answer.reason()).ifPresent(objection -> {
            throw objection;
        });
        answer.decision().check();
        long decided = decisions.decide(answer.decision()).id();
        cascades.over(connection -> {
            new RequestRows(connection).decide(id, decided, granted);
            return id;
        });
        approvals.approve(waiting.id(), answer.reason());
        write("staffing.request.granted", request, "asked " + request.number() + " granted " + granted);
    }

    /** Refuses with a reason. */
    public void refuse(long id, long version, String reason) {
        requests.get(id);
        approvals.sendBack(approval(grants.waiting(id, version)).id(), reason);
    }

    private Approval approval(QuotaRequest request) {
        current.require(Role.LEADER);
        visibility.on(today(), Role.LEADER).require(request.superiorId());
        return approvals
                .current(QuotaRequests.SUBJECT, request.id())
                .orElseThrow(() -> new NotFound("staffing.request.unknown"));
    }

    private void write(String action, QuotaRequest request, String detail) {
        trail.append(me(), action, "unit:" + request.unitId(), request.unitId(), detail);
    }

    private String me() {
        return current.caller().username();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.bienche.staffing.rules;

import java.util.Optional;
import org.bienche.staffing.QuotaRequest;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** What may become of a request for more quota. */
public final class Answers {

    private Answers() {}

    /** Why so many cannot be granted: at least one is, never more than was asked for, and fewer only with a reason. */
    public static Optional<Problem> objection(int asked, int granted, @Nullable String reason) {
        if (granted < 1 || granted > asked) {
            return Optional.of(new Problem("staffing.request.granted.range", asked)
                    .with(new Problem.Error("/granted", "staffing.request.granted.range", asked)));
        }
        boolean silent = reason == null || reason.isBlank();
        return granted < asked && silent
                ? Optional.of(new Problem("staffing.request.granted.reason", asked, granted)
                        .with(new Problem.Error("/comment", "staffing.request.granted.reason", asked, granted)))
                : Optional.empty();
    }

    /** Why somebody cannot take a request back: it is answered, or another person asked. */
    public static Optional<Problem> toWithdrawal(QuotaRequest request, String who) {
        if (request.state() != State.WAITING) {
            return Optional.of(new Conflict("staffing.request.decided"));
        }
        return request.submittedBy().equals(who)
                ? Optional.empty()
                : Optional.of(new Forbidden("approvals.withdraw.submitter"));
    }
}

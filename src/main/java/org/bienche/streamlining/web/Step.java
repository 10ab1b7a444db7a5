package org.bienche.streamlining.web;

import java.time.LocalDateTime;
import java.util.List;
import org.bienche.approvals.Approval;
import org.bienche.streamlining.CaseState;
import org.bienche.streamlining.StreamliningCase;
import org.bienche.streamlining.StreamliningCase.Course;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a case.
 *
 * @param state done, current or ahead
 * @param when UTC, or a day
 */
public record Step(
        String key,
        State state,
        @Nullable String who,
        @Nullable Object when,
        @Nullable Object detail) {

    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /** Proposal, appraisal, approval, departure with the cut of the quota, payment. */
    static List<Step> of(StreamliningCase one, @Nullable Approval approval) {
        Course course = one.course();
        Approval decided = approval != null && approval.state() != Approval.State.WAITING ? approval : null;
        LocalDateTime submitted = approval == null ? null : approval.submittedAt();
        return List.of(
                new Step("proposed", State.DONE, course.proposedBy(), course.proposedAt(), null),
                step("submitted", one, CaseState.PROPOSED, approval == null ? null : approval.submittedBy(), submitted),
                step(
                        "approved",
                        one,
                        CaseState.SUBMITTED,
                        decided == null ? null : decided.decidedBy(),
                        decided == null ? null : decided.decidedAt()),
                step("departed", one, CaseState.APPROVED, course.departedBy(), course.departedAt()),
                new Step(
                        "quota",
                        after(one.state(), CaseState.APPROVED) ? State.DONE : State.AHEAD,
                        null,
                        null,
                        after(one.state(), CaseState.APPROVED) ? course.quotaCut() : null),
                step("paid", one, CaseState.DEPARTED, course.paidBy(), course.paidOn()));
    }

    /** A step that is at hand while the case is in a state, and done once it is beyond. */
    private static Step step(
            String key, StreamliningCase one, CaseState from, @Nullable String who, @Nullable Object when) {
        boolean isPaid = from == CaseState.DEPARTED && one.course().paidOn() != null;
        State state = isPaid || after(one.state(), from)
                ? State.DONE
                : reached(one.state()) == reached(from) ? State.CURRENT : State.AHEAD;
        return new Step(key, state, state == State.DONE ? who : null, state == State.DONE ? when : null, null);
    }

    private static boolean after(CaseState state, CaseState other) {
        return reached(state) > reached(other);
    }

    private static int reached(CaseState state) {
        return switch (state) {
            case WITHDRAWN -> -1;
            case PROPOSED, RETURNED -> 0;
            case SUBMITTED -> 1;
            case APPROVED -> 2;
            case DEPARTED -> 3;
        };
    }
}

package org.bienche.approvals.rules;

import java.util.Collection;
import java.util.Optional;
import org.bienche.access.Caller;
import org.bienche.approvals.Approval;

/** Nobody decides what they submitted themselves, and nobody lets a substitute do it for them. */
public final class TwoPersons {

    private TwoPersons() {}

    /**
     * Why somebody may not decide what waits; empty where they may.
     *
     * @param lenders in whose place they would decide; none where they decide by their own right
     * @return the key of a sentence
     */
    public static Optional<String> objection(Approval waiting, Caller leader, Collection<String> lenders) {
        String submitter = waiting.submittedBy();
        if (submitter.equals(leader.username())) {
            return Optional.of("approvals.own");
        }
        if (lenders.contains(submitter)) {
            return Optional.of("approvals.own.substitute");
        }
        String alone = waiting.handedTo();
        return alone == null || alone.equals(leader.username()) ? Optional.empty() : Optional.of("approvals.handed");
    }
}

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
        Optional<String> own = ofAnothers(waiting.submittedBy(), leader, lenders);
        String alone = waiting.handedTo();
        boolean handedOn = alone != null && !alone.equals(leader.username());
        return own.isPresent() || !handedOn ? own : Optional.of("approvals.handed");
    }

    /** Why somebody may not decide the work of a person. */
    public static Optional<String> ofAnothers(String author, Caller leader, Collection<String> lenders) {
        if (author.equals(leader.username())) {
            return Optional.of("approvals.own");
        }
        return lenders.contains(author) ? Optional.of("approvals.own.substitute") : Optional.empty();
    }
}

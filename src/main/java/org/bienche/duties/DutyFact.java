package org.bienche.duties;

import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact about a duty, under a decision.
 *
 * @param id of this fact; the newest one of a duty is the version that a change is made from
 * @param dutyId the identity of the duty, whatever is true of it
 */
public record DutyFact(long id, long dutyId, DutyFacts facts, Validity validity, long decisionId) {

    public String code() {
        return facts.code();
    }

    public long territory() {
        return facts.territoryId();
    }

    public @Nullable Long holder() {
        return facts.holderId();
    }
}

package org.bienche.positions;

import org.bienche.time.Validity;

/** What was said of a position for some time, and by which decision. */
public record PositionVersion(long id, long positionId, PositionFacts facts, Validity validity, long decisionId) {

    /** The codes of the ranks allowed, written out. */
    public String rankText() {
        return String.join(", ", facts.ranks());
    }
}

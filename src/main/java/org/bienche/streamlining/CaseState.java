package org.bienche.streamlining;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. The names are stored. */
public enum CaseState {
    PROPOSED,
    SUBMITTED,
    RETURNED,
    APPROVED,
    /** The person has left under a decision. */
    DEPARTED,
    WITHDRAWN;

    /** Every one that costs or may cost money. */
    static final Set<CaseState> COUNTED = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(WITHDRAWN)));

    /** What is calculated can still be calculated anew. */
    public boolean isDraft() {
        return this == PROPOSED || this == RETURNED;
    }

    public boolean isOpen() {
        return this != DEPARTED && this != WITHDRAWN;
    }

    /** What was calculated may no longer change. */
    public boolean isFrozen() {
        return this == SUBMITTED || this == APPROVED || this == DEPARTED;
    }
}

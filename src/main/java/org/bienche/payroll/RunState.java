package org.bienche.payroll;

/** Where a payroll run stands on its way from the officer's first click to the money. */
public enum RunState {
    /** Its month and units are reserved; nothing is computed. */
    DRAFT,
    /** Under way, or interrupted: computing again goes on where it stopped. */
    COMPUTING,
    COMPUTED,
    /** Computing stopped with an error; what was committed stays, and computing again goes on. */
    FAILED,
    /** Lies before a leader. */
    SUBMITTED,
    /** Sent back by a leader: to be computed again or submitted again. */
    RETURNED,
    APPROVED,
    CLOSED;

    /** Whether it may be computed: its rows may still be replaced. */
    public boolean isOpen() {
        return !isFrozen();
    }

    /** Whether what is stored never changes from here on, but for a return by the leader. */
    public boolean isFrozen() {
        return this == SUBMITTED || this == APPROVED || this == CLOSED;
    }

    /** Whether computing goes on with what is pinned instead of beginning anew. */
    public boolean isUnfinished() {
        return this == COMPUTING || this == FAILED;
    }

    /** Whether it can be put before a leader. */
    public boolean isSubmittable() {
        return this == COMPUTED || this == RETURNED;
    }
}

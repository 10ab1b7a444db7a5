package org.bienche.restructuring;

/** Where a plan stands between its drafting and its execution. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    EXECUTING,
    EXECUTED,
    UNDONE;

    /** Whether its lines may still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it was approved, so that nothing of it may ever change again. */
    public boolean isFrozen() {
        return this == APPROVED || this == EXECUTING || this == EXECUTED || this == UNDONE;
    }
}

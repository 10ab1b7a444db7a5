package org.bienche.planning;

/** How far a plan has come. */
public enum PlanState {
    /** Being drawn up by the unit. */
    DRAFT,
    /** Filed with the direct superior. */
    SUBMITTED,
    /** Appraised by the superior and put before its leaders. */
    APPRAISED,
    /** Sent back with a reason; the unit works on the next edition. */
    RETURNED,
    /** Approved, and its quotas granted under a decision. */
    ASSIGNED;

    /** Whether the unit may still change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}

package org.bienche.planning;

/** How a unit stands with its plan in the eyes of its superior. */
public enum PlanStanding {
    /** The deadline is over and nothing was filed. */
    LATE,
    /** Nothing was begun yet; there is still time. */
    NOT_BEGUN,
    /** Being drawn up; there is still time. */
    DRAWN_UP,
    /** Sent back; the unit works on the next edition. */
    RETURNED,
    /** Filed, or put before the leaders. */
    FILED,
    /** Approved, and its quotas granted. */
    APPROVED,
    /** Decided by the head of the unit, and reported. */
    REPORTED
}

package org.bienche.planning;

/** How a unit stands with a review. */
public enum ReviewStanding {
    LATE,
    RETURNED,
    OPEN,
    ANSWERED
}

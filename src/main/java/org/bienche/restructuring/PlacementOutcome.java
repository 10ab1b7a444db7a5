package org.bienche.restructuring;

/** What becomes of a person in a restructuring. Everybody has exactly one outcome: HEADCOUNT. */
public enum PlacementOutcome {
    /** Has a place: the old one, the successor's, or one that the placement list names. */
    PLACED,
    /** Waits for a place under the successor of the former unit's parent, which pays meanwhile. */
    WAITING,
    TRANSFERRED_OUT,
    STREAMLINED,
    RETIRED,
    LEFT;

    /** Whether the person is in the service no more. */
    public boolean leaves() {
        return this != PLACED && this != WAITING;
    }
}

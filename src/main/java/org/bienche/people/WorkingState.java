package org.bienche.people;

/** Whether a person works, for the purposes of pay. */
public enum WorkingState {
    WORKING,
    SUSPENDED,
    STUDY_ABROAD,
    UNPAID,
    /** Suspended, and cleared afterwards: what was held back is paid. */
    CLEARED
}

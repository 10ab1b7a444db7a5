package org.bienche.people;

/** How a person holds a post. On any day a person has at most one appointment that is {@link #isMain()}. */
public enum AppointmentKind {
    /** The post that the person is counted in and paid for. */
    MAIN,
    /** Without a post after a restructuring: counted in and paid by the unit that keeps the list. */
    WAITING,
    /** A further post beside the main one. */
    CONCURRENT,
    /** In charge of a post until somebody is appointed to it, beside the main one. */
    ACTING,
    /**
     * Working elsewhere for a time. The main post stays, with its place in the quota, and so does the duty of the body that sends to pay
     * (Decree 170/2025, Articles 26 and 27). At work there, the person is on no seat.
     */
    SECONDED;

    public boolean isMain() {
        return this == MAIN || this == WAITING;
    }

    /** Whether it is a seat beside the main one, for which nobody is counted or paid a second time. */
    public boolean isBeside() {
        return this == CONCURRENT || this == ACTING;
    }
}

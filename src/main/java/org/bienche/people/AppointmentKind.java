package org.bienche.people;

/** How a person holds a post. On any day a person has at most one appointment that is {@link #isMain()}. */
public enum AppointmentKind {
    /** The post that the person is counted in and paid for. */
    MAIN,
    /** Without a post after a restructuring: counted in and paid by the unit that keeps the list. */
    WAITING,
    /** A further post beside the main one. */
    CONCURRENT;

    public boolean isMain() {
        return this != CONCURRENT;
    }
}

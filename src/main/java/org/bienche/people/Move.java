package org.bienche.people;

/** A person and the main post to move into. */
public record Move(long personId, Appointment to) {}

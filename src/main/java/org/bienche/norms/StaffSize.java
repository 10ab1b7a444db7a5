package org.bienche.norms;

import org.bienche.legislation.Provision;
import org.bienche.people.StaffKind;

/**
 * How many people of a kind the law names for a unit.
 *
 * @param least whether it is the fewest; else an average for orientation
 */
public record StaffSize(StaffKind kind, int number, boolean least, Provision provision) {}

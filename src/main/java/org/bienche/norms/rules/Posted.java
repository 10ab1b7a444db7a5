package org.bienche.norms.rules;

import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;

/**
 * A post of a unit with more people in main posts than it has open seats.
 *
 * @param open approved, without those frozen or given up
 */
public record Posted(JobPosition position, StaffKind kind, int open, int people) {}

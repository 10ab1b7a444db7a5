package org.bienche.norms.rules;

import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;

/**
 * People of a unit whose rank is none of those that the catalogue allows in their position.
 *
 * @param allowed the codes of the ranks allowed, written out
 */
public record Misfit(JobPosition position, StaffKind kind, String allowed, int people) {}

package org.bienche.restructuring;

import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A person of a unit that a plan is about.
 *
 * @param outcome what the plan decides for this person; null for one who follows the unit
 * @param toUnitId where the person is placed by name
 */
public record PlanPerson(
        long personId,
        String number,
        String fullName,
        String position,
        boolean leads,
        StaffKind staffKind,
        @Nullable PlacementOutcome outcome,
        @Nullable Long toUnitId) {}

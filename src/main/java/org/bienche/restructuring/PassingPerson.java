package org.bienche.restructuring;

import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A person of a plan, and what becomes of the person by it.
 *
 * @param from the unit that the person is in without the plan
 * @param to the unit afterwards, or the one that a waiting person is listed under; null for one who leaves
 * @param decided whether the plan decides for this person by name; all others follow their unit
 */
public record PassingPerson(
        long personId,
        String number,
        String fullName,
        String position,
        StaffKind staffKind,
        String from,
        @Nullable String to,
        PlacementOutcome outcome,
        boolean decided) {}

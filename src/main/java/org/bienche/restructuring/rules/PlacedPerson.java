package org.bienche.restructuring.rules;

/**
 * A person for whom the plan decides something, as they would be without it.
 *
 * @param was the person alone
 * @param becomes what the new job position leads; the same as before where the plan names none
 */
public record PlacedPerson(Placement placement, Group was, long newJobPositionId, Leading becomes) {}

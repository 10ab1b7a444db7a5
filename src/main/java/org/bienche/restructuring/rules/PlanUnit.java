package org.bienche.restructuring.rules;

import org.bienche.organization.UnitFacts;

/**
 * A unit as the plan wants it from its day on.
 *
 * @param unitId reserved where the unit is new
 * @param isNew whether it is established by the plan, rather than an existing one that takes in others or changes
 */
public record PlanUnit(long unitId, boolean isNew, UnitFacts facts) {}

package org.bienche.payroll;

/**
 * What a unit of a run and everything under it comes to.
 *
 * @param own whether it stands for the people listed under the unit itself, without those below
 * @param divisible whether there are units below it that pay somebody
 */
public record UnitFigures(long unitId, String code, String name, boolean own, boolean divisible, Sums sums) {}

package org.bienche.duties;

/**
 * A unit as a list names it.
 *
 * @param alive whether it exists on the day of the list
 */
public record UnitLabel(long id, String code, String name, boolean alive) {}

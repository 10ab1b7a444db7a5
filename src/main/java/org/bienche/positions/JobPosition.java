package org.bienche.positions;

/** An entry of the catalogue. */
public record JobPosition(long id, String code, String name, PositionGroup group, Leadership leadership) {}

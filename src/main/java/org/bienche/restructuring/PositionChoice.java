package org.bienche.restructuring;

/** A job position to choose from. */
public record PositionChoice(long id, String code, String name, boolean leads) {}

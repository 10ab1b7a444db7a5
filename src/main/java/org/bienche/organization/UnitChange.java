package org.bienche.organization;

/** One change of one unit on a day. */
public sealed interface UnitChange {

    long unitId();

    /** A unit begins. Its identity was reserved before. */
    record Open(long unitId, UnitFacts facts) implements UnitChange {}

    /** A unit is another from that day on: renamed, of another kind, under another parent. */
    record Amend(long unitId, UnitFacts facts) implements UnitChange {}

    /** A unit ends: the day is the first on which it is no more. */
    record Close(long unitId) implements UnitChange {}
}

package org.bienche.access;

/** A role within the subtree of a unit. */
public record Grant(Role role, long unitId) {

    /** The unit at the root of every tree. */
    public static final long ROOT_UNIT = 1;
}

package org.bienche.duties;

/** Why a duty does not belong to exactly one unit. */
public enum Trouble {
    /** Nobody is known to hold it. */
    NO_HOLDER,
    /** Who held it exists no more. */
    HOLDER_GONE,
    /** Where it was done exists no more. */
    TERRITORY_GONE,
    /** Several units hold it within one territory. */
    DOUBLE
}

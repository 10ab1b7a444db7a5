package org.bienche.streamlining;

/** Why somebody leaves, as far as the policies tell it apart. */
public enum Ground {
    /** Directly concerned by a re-organization. */
    DIRECT,
    /** Not directly concerned, in a body that must reduce. */
    NOT_DIRECT,
    /** A cadre who is not elected again. */
    NOT_REELECTED,
    /** By own wish, in a body that is re-organized. */
    VOLUNTARY,
    /** Part-time staff of a commune, when their work ends. */
    PART_TIME
}

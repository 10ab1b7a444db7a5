package org.bienche.staffing;

/** What one seat of a post is on a day. */
public enum SeatState {
    VACANT,
    FILLED,
    /** Held for a time by somebody of the same unit in a leading post, or by somebody seconded to it. */
    ACTING,
    /** Held beside another post. */
    CONCURRENT,
    /** Who holds it is away: seconded, studying, suspended or on leave without pay. */
    TEMPORARILY_VACANT,
    FROZEN,
    ABOLISHED,
    /** Somebody without a seat: more people than approved. */
    OVER
}

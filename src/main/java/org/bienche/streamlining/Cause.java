package org.bienche.streamlining;

/** Why a person was found to be the one who leaves, as the register tells it. The names are stored. */
public enum Cause {
    /** Surplus after a re-organization. */
    REORGANIZATION,
    /** Surplus after the job positions were laid out anew. */
    POSITION_STRUCTURE,
    /** Lost a leading post in a re-organization. */
    POST_LOST,
    /** Not trained as the position wants, and not to be trained. */
    QUALIFICATION,
    /** Poor ratings. */
    RATING,
    /** Long illness. */
    HEALTH,
    /** Under discipline. */
    DISCIPLINE,
    /** By own wish. */
    OWN_WISH,
    /** A cadre who was not elected again. */
    NOT_REELECTED
}

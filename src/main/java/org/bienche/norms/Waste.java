package org.bienche.norms;

/** Whether what was found counts as an act of waste. */
public enum Waste {
    NONE,
    /** It would count, but the value of the law or the facts that it rests on are not certain. */
    UNCERTAIN,
    COUNTS
}

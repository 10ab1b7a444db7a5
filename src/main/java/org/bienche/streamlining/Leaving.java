package org.bienche.streamlining;

/** The way in which somebody leaves. The names are codes of the interface and are stored. */
public enum Leaving {
    EARLY_RETIREMENT,
    SEVERANCE,
    MOVE_OUT_OF_BUDGET,
    /** A trade is learnt at the unit's expense first. */
    STUDY_THEN_SEVERANCE,
    /** Part-time staff of a commune. */
    PART_TIME_SEVERANCE,
    RESIGNATION;

    /** The key of its name. */
    public String textKey() {
        return "streamlining.rule.leaving." + name();
    }
}

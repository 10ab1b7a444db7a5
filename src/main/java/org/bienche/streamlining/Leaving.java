package org.bienche.streamlining;

/** The way in which somebody leaves. The names are codes of the interface and are stored. */
public enum Leaving {
    EARLY_RETIREMENT,
    SEVERANCE,
    MOVE_OUT_OF_BUDGET,
    RESIGNATION;

    /** The key of its name. */
    public String textKey() {
        return "streamlining.rule.leaving." + name();
    }
}

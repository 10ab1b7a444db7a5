package org.bienche.streamlining;

/** A policy under which people leave. The names are codes of the interface and are stored. */
public enum Policy {
    ND178_2024,
    ND177_2024,
    ND154_2025,
    ND29_2023,
    /** Ordinary resignation, which is not streamlining. */
    ND170_2025;

    /** The number of the decree, as it is cited. */
    public String document() {
        return name().replaceFirst("ND(\\d+)_(\\d+)", "NĐ $1/$2/NĐ-CP");
    }

    /** The key of the policy's name. */
    public String textKey() {
        return "streamlining.rule.policy." + name();
    }
}

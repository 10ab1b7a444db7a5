package org.bienche.organization;

/** Who pays for a unit: the state for administrative bodies, or the groups of autonomy of public service units (NĐ 60/2021). */
public enum FundingGroup {
    STATE,
    G1,
    G2,
    G3A,
    G3B,
    G3C,
    G4;

    /** Paid wholly by the state budget: administrative bodies and service units of group 4. */
    public boolean fullyStateFunded() {
        return this == STATE || this == G4;
    }

    /** Pays all its own running costs, so that its head decides how many people the unit's revenue pays. */
    public boolean decidesItself() {
        return this == G1 || this == G2;
    }
}

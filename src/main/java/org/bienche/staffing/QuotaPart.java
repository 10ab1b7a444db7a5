package org.bienche.staffing;

import java.util.List;

/** What of a quota is looked at: all of it where nobody divided it, else what each payer pays. */
public enum QuotaPart {
    ALL,
    STATE,
    REVENUE;

    /** The parts that a quota is held to. */
    public static List<QuotaPart> of(Quota quota) {
        return quota.isDivided() ? List.of(STATE, REVENUE) : List.of(ALL);
    }

    /** The sentence of a key for this part. */
    public String of(String key) {
        return this == ALL ? key : key + "." + this;
    }
}

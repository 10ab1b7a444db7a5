package org.bienche.legislation.entity;

import java.time.LocalDate;
import org.bienche.legislation.Citation;
import org.bienche.legislation.Measure;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.time.Validity;

/** A value that was entered here; its measure is that of its parameter. */
public record StoredValue(
        String parameter,
        Validity validity,
        LocalDate published,
        Citation citation,
        boolean verified,
        Value value,
        long decisionId,
        long recordedIn,
        long supersededIn) {

    public Provision provision(Measure unit) {
        return new Provision(parameter, unit, validity, published, citation, verified, value);
    }

    /** Whether it held as known at a recording. */
    public boolean isKnownAt(long recording) {
        return recordedIn <= recording && recording < supersededIn;
    }
}

package org.bienche.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** A unit as it is on a day: its identity, what is true of it, for how long, and by which decision. */
public record UnitOn(long id, UnitFacts facts, Validity validity, long decisionId) {

    public String code() {
        return facts.code();
    }

    public String name() {
        return facts.name();
    }

    public UnitKind kind() {
        return facts.kind();
    }

    public @Nullable Long parentId() {
        return facts.parentId();
    }

    public FundingGroup fundingGroup() {
        return facts.fundingGroup();
    }

    public PayArea payArea() {
        return facts.payArea();
    }

    public int wageZone() {
        return facts.wageZone();
    }

    public @Nullable BigDecimal areaKm2() {
        return facts.areaKm2();
    }

    public @Nullable Integer population() {
        return facts.population();
    }

    /** The last day included; null where there is no end. */
    public @Nullable LocalDate lastDay() {
        return validity.lastDay().orElse(null);
    }
}

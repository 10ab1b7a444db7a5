package org.bienche.organization.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bienche.decisions.Decision;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/** A unit as the interface tells it; the last day is included, and null where there is none. */
public record UnitAnswer(
        String code,
        String name,
        String kind,
        String level,
        @Nullable String parent,
        String fundingGroup,
        String payArea,
        int wageZone,
        @Nullable BigDecimal areaKm2,
        @Nullable Integer population,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable DecisionAnswer decision) {

    static UnitAnswer of(UnitOn unit, Tree tree, @Nullable Decision decision) {
        return new UnitAnswer(
                unit.code(),
                unit.name(),
                unit.kind().name(),
                unit.kind().level().name(),
                tree.ancestors(unit.id()).stream().findFirst().map(UnitOn::code).orElse(null),
                unit.fundingGroup().name(),
                unit.payArea().name(),
                unit.wageZone(),
                unit.areaKm2(),
                unit.population(),
                unit.validity().from(),
                unit.validity().lastDay().orElse(null),
                decision == null ? null : DecisionAnswer.of(decision));
    }

    /** The decision by which something is so. */
    public record DecisionAnswer(
            String number, String title, String issuer, LocalDate signedOn, LocalDate effectiveOn) {

        static DecisionAnswer of(Decision decision) {
            return new DecisionAnswer(
                    decision.number(),
                    decision.text().title(),
                    decision.text().issuer(),
                    decision.text().signedOn(),
                    decision.text().effectiveOn());
        }
    }
}

package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.restructuring.PlacementOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is approved is the whole plan: whatever differs, the digest differs. */
class PlanDigestTest {

    private static final PlanUnit UNIT = new PlanUnit(90, true, sized("2.5", 1_000));
    private static final Succession LINE = new Succession(SuccessionKind.MERGED, 21L, 90L);
    private static final Placement ONE = new Placement(1, PlacementOutcome.LEFT, null, null, null);
    private static final Placement TWO = new Placement(2, PlacementOutcome.RETIRED, null, null, null);
    private static final PlanLines PLAN = plan(List.of(UNIT), List.of(LINE), List.of(ONE, TWO));

    private static UnitFacts sized(@Nullable String area, int population) {
        return UnitFacts.of("c90", "Unit", UnitKind.COMMUNE, 10L)
                .sized(area == null ? null : new BigDecimal(area), population);
    }

    private static PlanLines plan(List<PlanUnit> units, List<Succession> lines, List<Placement> placements) {
        return new PlanLines(Land.JULY_2025, Set.of(10L), units, lines, Map.of(24L, 10L), placements);
    }

    private static PlanLines unit(PlanUnit unit) {
        return plan(List.of(unit), List.of(LINE), List.of(ONE, TWO));
    }

    static Stream<PlanLines> others() {
        return Stream.of(
                new PlanLines(
                        Land.JULY_2025.plusDays(1),
                        Set.of(10L),
                        PLAN.units(),
                        PLAN.successions(),
                        PLAN.settlements(),
                        PLAN.placements()),
                new PlanLines(
                        Land.JULY_2025,
                        Set.of(11L),
                        PLAN.units(),
                        PLAN.successions(),
                        PLAN.settlements(),
                        PLAN.placements()),
                new PlanLines(
                        Land.JULY_2025,
                        Set.of(10L),
                        PLAN.units(),
                        PLAN.successions(),
                        Map.of(24L, 11L),
                        PLAN.placements()),
                plan(List.of(), List.of(LINE), List.of(ONE, TWO)),
                plan(List.of(UNIT), List.of(), List.of(ONE, TWO)),
                plan(List.of(UNIT), List.of(LINE), List.of(ONE)),
                unit(new PlanUnit(90, true, sized("2.6", 1_000))),
                unit(new PlanUnit(90, true, sized(null, 1_000))),
                unit(new PlanUnit(90, true, sized("2.5", 1_001))),
                unit(new PlanUnit(90, false, UNIT.facts())),
                unit(new PlanUnit(91, true, UNIT.facts())));
    }

    @ParameterizedTest
    @MethodSource("others")
    void differsWithEachLine(PlanLines other) {
        assertThat(other.digest()).hasSize(64).isNotEqualTo(PLAN.digest());
    }

    @Test
    void isTheSameForTheSamePlanHoweverItWasStored() {
        PlanLines stored =
                plan(List.of(new PlanUnit(90, true, sized("2.50", 1_000))), List.of(LINE), List.of(TWO, ONE));
        assertThat(stored.digest()).isEqualTo(PLAN.digest());
    }

    @Test
    void linesDoNotRunIntoOneAnother() {
        PlanLines both = new PlanLines(Land.JULY_2025, Set.of(1L, 12L), List.of(), List.of(), Map.of(), List.of());
        PlanLines other = new PlanLines(Land.JULY_2025, Set.of(11L, 2L), List.of(), List.of(), Map.of(), List.of());
        assertThat(both.digest()).isNotEqualTo(other.digest());
    }
}

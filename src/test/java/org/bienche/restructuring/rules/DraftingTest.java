package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.organization.SuccessionKind.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.Succession;
import org.bienche.organization.UnitKind;
import org.junit.jupiter.api.Test;

class DraftingTest {

    private static final PlanLines EMPTY = new PlanLines(
            Land.JULY_2025, Set.of(Land.PROVINCE), List.of(), List.of(), Map.of(Land.OFFICE, Land.PROVINCE), List.of());
    private static final PlanUnit NEW = new PlanUnit(90, true, Land.facts(90, UnitKind.COMMUNE, Land.PROVINCE));
    private static final PlanUnit RENAMED = new PlanUnit(31, false, Land.facts(31, UnitKind.WARD, Land.PROVINCE));

    @Test
    void mergesAllButTheSuccessorItself() {
        PlanLines plan = Drafting.merge(EMPTY, List.of(21L, 22L), 22);
        assertThat(plan.successions()).containsExactly(new Succession(MERGED, 21L, 22L));
        assertThat(plan.on()).isEqualTo(EMPTY.on());
        assertThat(plan.roots()).isEqualTo(EMPTY.roots());
        assertThat(plan.settlements()).isEqualTo(EMPTY.settlements());
    }

    @Test
    void whatIsSaidLastOfAUnitHolds() {
        PlanLines merged = Drafting.merge(EMPTY, List.of(21L), 22);
        PlanLines divided = Drafting.divide(merged, 21, List.of(22L, 23L));
        assertThat(divided.successions())
                .containsExactly(new Succession(DIVIDED, 21L, 22L), new Succession(DIVIDED, 21L, 23L));
        PlanLines dissolved = Drafting.dissolve(divided, List.of(21L, 23L));
        assertThat(dissolved.successions())
                .containsExactly(new Succession(DISSOLVED, 21L, null), new Succession(DISSOLVED, 23L, null));
    }

    @Test
    void establishesAndMergesIntoIt() {
        PlanLines plan = Drafting.merge(Drafting.establish(EMPTY, NEW), List.of(21L), 90);
        assertThat(plan.units()).containsExactly(NEW);
        assertThat(plan.successions())
                .containsExactly(new Succession(ESTABLISHED, null, 90L), new Succession(MERGED, 21L, 90L));
    }

    @Test
    void changesAUnitOnce() {
        PlanLines twice = Drafting.change(Drafting.change(EMPTY, RENAMED), RENAMED);
        assertThat(twice.units()).containsExactly(RENAMED);
        assertThat(twice.successions()).containsExactly(new Succession(CONTINUED, 31L, 31L));
    }

    @Test
    void forgetsANewUnitWithAllThatPassesIntoIt() {
        PlanLines plan = Drafting.merge(Drafting.establish(EMPTY, NEW), List.of(21L), 90);
        assertThat(Drafting.forget(plan, List.of(90L))).isEqualTo(EMPTY);
    }

    @Test
    void forgetsWhatWasSaidOfAnExistingUnitButNotWhatPassesIntoIt() {
        PlanLines plan = Drafting.merge(Drafting.change(EMPTY, RENAMED), List.of(21L), 31);
        PlanLines left = Drafting.forget(plan, List.of(31L));
        assertThat(left.units()).isEmpty();
        assertThat(left.successions()).containsExactly(new Succession(MERGED, 21L, 31L));
    }
}

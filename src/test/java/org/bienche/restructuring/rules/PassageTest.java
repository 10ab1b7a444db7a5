package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bienche.organization.Succession;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitOn;
import org.junit.jupiter.api.Test;

class PassageTest {

    private final Passage passage = new Passage(Land.before(), Land.settled());

    @Test
    void movesPeopleOfAMergedUnitToItsOneSuccessor() {
        assertThat(passage.move(21)).contains(new Passage.Move(90, false));
    }

    @Test
    void letsPeopleOfADividedUnitWaitWithTheSuccessorOfItsParent() {
        assertThat(passage.heirs(23)).containsExactlyInAnyOrder(90L, 91L);
        assertThat(passage.move(23)).contains(new Passage.Move(Land.PROVINCE, true));
    }

    @Test
    void letsPeopleOfADissolvedUnitWaitWithTheProvince() {
        assertThat(passage.move(Land.DISTRICT)).contains(new Passage.Move(Land.PROVINCE, true));
    }

    @Test
    void leavesAContinuedUnitItsIdentity() {
        assertThat(passage.closes(31)).isFalse();
        assertThat(passage.after().node(31).parentId()).isEqualTo(Land.PROVINCE);
    }

    @Test
    void takesTheBodiesOfAMergedUnitAlongToItsSuccessor() {
        assertThat(passage.newParent(Land.before().node(Land.SCHOOL_IN_COMMUNE)))
                .contains(90L);
    }

    @Test
    void listsBodiesUnderAnAbolishedDistrictUntilTheyAreSettled() {
        Passage open = new Passage(Land.before(), Land.plan(Map.of(Land.SCHOOL, 91L)));

        assertThat(open.unsettled()).extracting(UnitOn::id).containsExactly(Land.OFFICE);
        assertThat(open.orphans())
                .extracting(UnitOn::id)
                .containsExactlyInAnyOrder(Land.OFFICE, Land.SCHOOL, Land.SCHOOL_IN_COMMUNE);
        assertThat(passage.unsettled()).isEmpty();
    }

    @Test
    void changesTheOrganizationIntoWhatTheSimulationShowed() {
        List<UnitChange> changes = passage.changes();

        assertThat(changes.subList(0, 2)).extracting(UnitChange::unitId).containsExactly(90L, 91L);
        assertThat(changes.stream().filter(UnitChange.Close.class::isInstance))
                .extracting(UnitChange::unitId)
                .containsExactly(Land.DISTRICT, 21L, 22L, 23L, 30L);
        assertThat(changes.stream().filter(UnitChange.Amend.class::isInstance))
                .extracting(UnitChange::unitId)
                .containsExactlyInAnyOrder(31L, Land.OFFICE, Land.SCHOOL, Land.SCHOOL_IN_COMMUNE);
        Tree after = passage.after();
        assertThat(after.subtree(90))
                .extracting(UnitOn::id)
                .containsExactlyInAnyOrder(90L, Land.SCHOOL, Land.SCHOOL_IN_COMMUNE);
        assertThat(after.subtree(Land.PROVINCE)).hasSize(7);
    }

    @Test
    void recordsThatABodyMoved() {
        assertThat(passage.successions())
                .contains(new Succession(SuccessionKind.MOVED, Land.OFFICE, Land.OFFICE))
                .doesNotContain(new Succession(SuccessionKind.MOVED, 31L, 31L));
    }

    @Test
    void givesTheSamePlanTheSameDigestInAnyOrder() {
        PlanLines plan = Land.settled();
        PlanLines turned = new PlanLines(
                plan.on(),
                plan.roots(),
                plan.units().reversed(),
                plan.successions().reversed(),
                plan.settlements(),
                plan.placements());

        assertThat(turned.digest()).isEqualTo(plan.digest());
        assertThat(Land.plan(Map.of()).digest()).isNotEqualTo(plan.digest());
    }
}

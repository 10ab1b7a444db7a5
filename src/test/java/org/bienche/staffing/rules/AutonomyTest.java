package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.staffing.rules.Provinces.CLINIC;
import static org.bienche.staffing.rules.Provinces.HOSPITAL;
import static org.bienche.staffing.rules.Provinces.quota;

import org.bienche.organization.FundingGroup;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another group of autonomy does to who pays. */
class AutonomyTest {

    @ParameterizedTest(name = "{0} of whom revenue pays {1}, from {2} to {3} that covers {4} %: {5}")
    @CsvSource({
        "30,   , G4,  G1,  100, 30",
        "30,  9, G3A, G2,  100, 30",
        "30,  9, G3A, G4,  0,   0",
        "30,  9, G3A, STATE, 0, 0",
        "30,  9, G3A, G3B, 30,  9",
        "30,  0, G3A, G3B, 30,  0",
        "30,   , G3A, G3B, 30,  9",
        "31,   , G4,  G3A, 70,  21",
        "30,  9, G4,  G3A, 70,  21",
        "30, 30, G2,  G3C, 10,  3",
        "9,    , G2,  G3C, 10,  0"
    })
    void whoPaysFollowsTheGroup(
            int number, Integer revenue, FundingGroup from, FundingGroup to, int covers, int suggested) {
        assertThat(Autonomy.suggestedFromRevenue(quota(HOSPITAL, number, revenue), from, to, covers))
                .isEqualTo(suggested);
    }

    @Test
    void oneUnitOfATreeIsInAnotherGroupAndTheRestAsTheyWere() {
        Tree before = Provinces.tree();
        Tree after = Autonomy.with(before, HOSPITAL, FundingGroup.G1);

        assertThat(after.day()).isEqualTo(before.day());
        assertThat(after.node(HOSPITAL).facts().fundingGroup()).isEqualTo(FundingGroup.G1);
        assertThat(after.node(HOSPITAL).validity())
                .isEqualTo(before.node(HOSPITAL).validity());
        assertThat(after.all())
                .filteredOn(unit -> unit.id() != HOSPITAL)
                .containsExactlyElementsOf(before.all().stream()
                        .filter((UnitOn unit) -> unit.id() != HOSPITAL)
                        .toList());
        assertThat(before.node(HOSPITAL).facts().fundingGroup()).isEqualTo(FundingGroup.G3A);
        assertThat(after.has(CLINIC)).isTrue();
    }
}

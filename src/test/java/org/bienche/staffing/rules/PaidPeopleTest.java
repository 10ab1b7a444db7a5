package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.staffing.PaidBy.REVENUE;
import static org.bienche.staffing.PaidBy.STATE;
import static org.bienche.staffing.rules.Provinces.CLINIC;
import static org.bienche.staffing.rules.Provinces.SCHOOL;

import java.util.Map;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Payers.Paid;
import org.junit.jupiter.api.Test;

/** Public employees count with who pays each of them, people with a contract with the unit's group. */
class PaidPeopleTest {

    @Test
    void countsEachPersonOnceWithWhoPays() {
        Map<PaidBy, Map<Long, Paid>> paid = PaidPeople.of(
                Provinces.tree(),
                Map.of(SCHOOL, 10, CLINIC, 6),
                Map.of(SCHOOL, 3, CLINIC, 6),
                Map.of(SCHOOL, 2, CLINIC, 4));
        assertThat(paid.get(STATE)).isEqualTo(Map.of(SCHOOL, new Paid(7, 2)));
        assertThat(paid.get(REVENUE)).isEqualTo(Map.of(SCHOOL, new Paid(3, 0), CLINIC, new Paid(6, 4)));
    }

    @Test
    void leavesOutWhoHasNobodyAndTakesAnUnknownUnitForTheStates() {
        Map<PaidBy, Map<Long, Paid>> paid =
                PaidPeople.of(Provinces.tree(), Map.of(SCHOOL, 0), Map.of(), Map.of(99L, 1));
        assertThat(paid.get(STATE)).isEqualTo(Map.of(99L, new Paid(0, 1)));
        assertThat(paid.get(REVENUE)).isEmpty();
    }
}

package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitFlowTest {

    private final Passage passage = new Passage(Land.before(), Land.settled());

    /** 21 and 22 with 5 and 3 people, a school of 2 in 21, a township of 4 to be divided; afterwards the 4 wait with the province. */
    private final List<UnitFlow> flows = UnitFlow.of(
            passage,
            Map.of(21L, 5L, 22L, 3L, Land.SCHOOL_IN_COMMUNE, 2L, 23L, 4L),
            Map.of(90L, 8L, Land.SCHOOL_IN_COMMUNE, 2L, Land.PROVINCE, 4L));

    @Test
    void countsTheBodiesOfAUnitWithItBeforeAndAfter() {
        UnitFlow merged = flow(90);

        assertThat(merged.peopleBefore()).isEqualTo(5 + 3 + 2);
        assertThat(merged.peopleAfter()).isEqualTo(8 + 2);
    }

    @Test
    void namesADividedUnitWithEachOfItsSuccessorsAndCountsItsPeopleWithNone() {
        assertThat(flow(90).sources()).containsExactly("Unit 21", "Unit 22", "Unit 23");
        assertThat(flow(91).sources()).containsExactly("Unit 23");
        assertThat(flow(91).peopleBefore()).isZero();
    }

    @Test
    void showsThoseWhoWaitWhereTheyAreListed() {
        assertThat(flow(Land.PROVINCE).peopleAfter()).isEqualTo(4);
    }

    private UnitFlow flow(long unit) {
        return flows.stream().filter(one -> one.unit().id() == unit).findFirst().orElseThrow();
    }
}

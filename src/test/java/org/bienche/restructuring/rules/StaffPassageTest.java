package org.bienche.restructuring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bienche.restructuring.PassingGroup;
import org.bienche.restructuring.PlacementOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffPassageTest {

    private static final Staff STAFF = new Staff(List.of(
            Land.group(Land.PROVINCE, Leading.NONE, 50),
            Land.group(21, Leading.HEAD, 1),
            Land.group(21, Leading.NONE, 9),
            Land.group(22, Leading.HEAD, 1),
            Land.group(23, Leading.HEAD, 1),
            Land.group(23, Leading.NONE, 6),
            Land.group(31, Leading.HEAD, 1),
            Land.group(Land.DISTRICT, Leading.DEPUTY, 2),
            Land.group(Land.SCHOOL, Leading.NONE, 30)));

    private static PlacedPerson placed(long person, PlacementOutcome outcome, @Nullable Long unit, Group was) {
        Placement placement = new Placement(person, outcome, unit, null, null);
        return new PlacedPerson(placement, was, was.jobPositionId(), was.leading());
    }

    @Test
    void keepsEverybodyWhereNothingElseIsDecided() {
        StaffPassage passage = new StaffPassage(new Passage(Land.before(), Land.settled()), List.of());
        Staff after = passage.after(STAFF);

        assertThat(after.people()).isEqualTo(STAFF.people());
        assertThat(after.waiting()).isEqualTo(9);
        assertThat(passage.outcomes(STAFF)).isEqualTo(Map.of(PlacementOutcome.PLACED, 92, PlacementOutcome.WAITING, 9));
        assertThat(Staff.sum(after.byUnit().getOrDefault(90L, List.of()))).isEqualTo(11);
        assertThat(Staff.sum(after.byUnit().getOrDefault(Land.PROVINCE, List.of())))
                .isEqualTo(59);
    }

    @Test
    void countsTheLeadersWhoLoseTheirPost() {
        StaffPassage passage = new StaffPassage(new Passage(Land.before(), Land.settled()), List.of());

        assertThat(passage.losingPost(STAFF)).isEqualTo(3);
        assertThat(passage.after(STAFF).leaders()).isEqualTo(STAFF.leaders() - 3);
    }

    @Test
    void followsWhatThePlanDecidesForSinglePeople() {
        List<PlacedPerson> placed = List.of(
                placed(1, PlacementOutcome.PLACED, 91L, Land.group(23, Leading.HEAD, 1)),
                placed(2, PlacementOutcome.RETIRED, null, Land.group(23, Leading.NONE, 1)),
                placed(3, PlacementOutcome.WAITING, null, Land.group(22, Leading.HEAD, 1)),
                placed(4, PlacementOutcome.STREAMLINED, null, Land.group(Land.PROVINCE, Leading.NONE, 1)));
        StaffPassage passage = new StaffPassage(new Passage(Land.before(), Land.settled()), placed);

        assertThat(passage.outcomes(STAFF))
                .isEqualTo(Map.of(
                        PlacementOutcome.PLACED, 91,
                        PlacementOutcome.WAITING, 8,
                        PlacementOutcome.RETIRED, 1,
                        PlacementOutcome.STREAMLINED, 1));
        assertThat(passage.groups(STAFF))
                .isEqualTo(Map.of(
                        PassingGroup.PLACED, 91L,
                        PassingGroup.STAYING, 80L,
                        PassingGroup.MOVED, 11L,
                        PassingGroup.WAITING, 8L,
                        PassingGroup.LEAVING, 2L,
                        PassingGroup.DECIDED, 4L));
        assertThat(passage.after(STAFF).people()).isEqualTo(STAFF.people() - 2);
        assertThat(passage.losingPost(STAFF)).isEqualTo(3);
    }

    @Test
    void letsALeaderServeOutTheTermAndAtLeastSixMonths() {
        assertThat(Retention.until(Land.JULY_2025, null, 6)).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(Retention.until(Land.JULY_2025, LocalDate.of(2025, 9, 30), 6))
                .isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(Retention.until(Land.JULY_2025, LocalDate.of(2026, 12, 31), 6))
                .isEqualTo(LocalDate.of(2027, 1, 1));
    }
}

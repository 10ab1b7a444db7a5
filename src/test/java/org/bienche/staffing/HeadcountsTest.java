package org.bienche.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Headcounts.Counted;
import org.junit.jupiter.api.Test;

/** Of a quota that is exceeded, each officer is told once, with the day on which it is worst. */
class HeadcountsTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 9, 1);

    private static final Quota TWO = new Quota(7, 2027, StaffKind.CIVIL_SERVANT, 2, null);

    @Test
    void aQuotaExceededOnSeveralDaysStandsOnceWithTheFullestOfThem() {
        assertThat(Headcounts.newSurplus(List.of(), List.of(on(AUTUMN, 4), on(SPRING, 3))))
                .containsExactly(on(AUTUMN, 4));
    }

    @Test
    void ofDaysThatAreEquallyFullTheFirstIsNamed() {
        assertThat(Headcounts.newSurplus(List.of(), List.of(on(AUTUMN, 3), on(SPRING, 3))))
                .containsExactly(on(SPRING, 3));
    }

    @Test
    void whoWasBeyondTheQuotaBeforeIsNotHeldAgainstANewcomerElsewhere() {
        List<Counted> before = List.of(on(SPRING, 3));

        assertThat(Headcounts.newSurplus(before, List.of(on(SPRING, 3)))).isEmpty();
        assertThat(Headcounts.newSurplus(before, List.of(on(SPRING, 4)))).containsExactly(on(SPRING, 4));
    }

    @Test
    void aSurplusWithItsDeadlineOnRecordIsAllowed() {
        Quota settled = TWO.settledBy(AUTUMN);

        assertThat(Headcounts.newSurplus(List.of(), List.of(new Counted(SPRING, settled, QuotaPart.ALL, 3))))
                .isEmpty();
    }

    private static Counted on(LocalDate day, int present) {
        return new Counted(day, TWO, QuotaPart.ALL, present);
    }
}

package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

class PresenceTest {

    /** Begins on a Wednesday and has 23 working days. */
    private static final YearMonth JULY_2026 = YearMonth.of(2026, 7);

    private static final Validity ALL_YEAR = Validity.from(LocalDate.of(2026, 1, 1));

    @Test
    void missesNothingInAWholeMonth() {
        assertThat(Presence.workingDaysWithout(JULY_2026, List.of(ALL_YEAR))).isZero();
    }

    @Test
    void countsTheWorkingDaysBeforeJoining() {
        Validity fromThe15th = Validity.from(LocalDate.of(2026, 7, 15));
        assertThat(Presence.workingDaysWithout(JULY_2026, List.of(fromThe15th))).isEqualTo(10);
    }

    @Test
    void countsTheWorkingDaysAfterLeaving() {
        Validity untilThe29th = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 30));
        assertThat(Presence.workingDaysWithout(JULY_2026, List.of(untilThe29th)))
                .isEqualTo(2);
    }

    @Test
    void missesNothingWhereOnePostFollowsTheOther() {
        Validity first = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 15));
        Validity second = Validity.from(LocalDate.of(2026, 7, 15));
        assertThat(Presence.workingDaysWithout(JULY_2026, List.of(second, first)))
                .isZero();
    }

    @Test
    void doesNotCountAWeekendBetweenTwoPosts() {
        Validity untilFriday = new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 11));
        Validity fromMonday = Validity.from(LocalDate.of(2026, 7, 13));
        assertThat(Presence.workingDaysWithout(JULY_2026, List.of(untilFriday, fromMonday)))
                .isZero();
    }
}

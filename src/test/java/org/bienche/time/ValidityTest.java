package org.bienche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);

    @Test
    void holdsOnItsFirstDayAndNotOnItsEnd() {
        Validity district = new Validity(LocalDate.of(2004, 1, 1), JULY_2025);
        assertThat(district.holdsOn(JUNE_30)).isTrue();
        assertThat(district.holdsOn(JULY_2025)).isFalse();
    }

    @Test
    void showsPeopleTheLastDayIncluded() {
        assertThat(Validity.inclusive(LocalDate.of(2004, 1, 1), JUNE_30).lastDay())
                .contains(JUNE_30);
        assertThat(Validity.from(JULY_2025).lastDay()).isEmpty();
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new Validity(JULY_2025, JULY_2025)).hasMessageContaining("must end after it starts");
    }

    @Test
    void hasNothingInCommonWithWhatStartsWhenItEnds() {
        Validity before = new Validity(LocalDate.of(2004, 1, 1), JULY_2025);
        assertThat(before.overlaps(Validity.from(JULY_2025))).isFalse();
        assertThat(before.overlaps(Validity.from(JUNE_30))).isTrue();
    }

    @Test
    void keepsThePartBeforeTheDayOnWhichItEnds() {
        assertThat(Validity.from(JUNE_30).before(JULY_2025)).contains(new Validity(JUNE_30, JULY_2025));
        assertThat(Validity.from(JULY_2025).before(JULY_2025)).isEmpty();
    }
}

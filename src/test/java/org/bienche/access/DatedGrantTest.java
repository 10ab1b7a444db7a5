package org.bienche.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedGrantTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2027, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2027, 7, 1);
    private static final Grant GRANT = new Grant(Role.OFFICER, 7);

    @Test
    void passesFromOneUnitToTheNextAtMidnight() {
        DatedGrant before = new DatedGrant(GRANT, null, JULY_1);
        DatedGrant after = new DatedGrant(GRANT, JULY_1, null);
        assertThat(before.holdsOn(JUNE_30)).isTrue();
        assertThat(after.holdsOn(JUNE_30)).isFalse();
        assertThat(before.holdsOn(JULY_1)).isFalse();
        assertThat(after.holdsOn(JULY_1)).isTrue();
        assertThat(before.last()).isEqualTo(JUNE_30);
        assertThat(after.last()).isNull();
    }

    @Test
    void coversWhatHoldsOnNoOtherDays() {
        DatedGrant june = new DatedGrant(GRANT, null, JULY_1);
        DatedGrant always = new DatedGrant(GRANT, null, null);
        assertThat(always.covers(june, JUNE_30)).isTrue();
        assertThat(june.covers(always, JUNE_30)).isFalse();
        assertThat(june.covers(june, JUNE_30)).isTrue();
        assertThat(june.covers(new DatedGrant(GRANT, JULY_1, JULY_1.plusDays(1)), JUNE_30))
                .isFalse();
    }

    @Test
    void isNotOverBeforeItBegins() {
        assertThat(new DatedGrant(GRANT, JULY_1, null).isOverOn(JUNE_30)).isFalse();
        assertThat(new DatedGrant(GRANT, null, JULY_1).isOverOn(JULY_1)).isTrue();
        assertThat(new DatedGrant(GRANT, null, null).isOverOn(JULY_1)).isFalse();
    }
}

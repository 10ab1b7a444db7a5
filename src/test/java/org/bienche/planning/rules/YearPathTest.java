package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.people.Sex;
import org.bienche.planning.FiveYears.Year;
import org.bienche.planning.Leaving;
import org.junit.jupiter.api.Test;

/** The way of a unit's people through the years, by the law's ages of retirement. */
class YearPathTest {

    private static final int FIRST = 2026;
    private static final Law LAW = LawBook.shipped().latest();

    @Test
    void takesTheYearOfTheFirstPension() {
        assertThat(YearPath.retires(LAW, YearMonth.of(1966, 1), Sex.M, FIRST))
                .as("61 years and 9 months in 10/2027")
                .contains(2027);
        assertThat(YearPath.retires(LAW, YearMonth.of(1966, 4), Sex.M, FIRST))
                .as("62 years in 4/2028")
                .contains(2028);
        assertThat(YearPath.retires(LAW, YearMonth.of(1950, 1), Sex.M, FIRST))
                .as("past the age already")
                .contains(FIRST);
        assertThat(YearPath.retires(LAW, YearMonth.of(1990, 1), Sex.F, FIRST)).isEmpty();
    }

    @Test
    void findsTheMonthsOfBirthOfAYear() {
        for (Sex sex : Sex.values()) {
            YearMonth end = YearPath.bornBefore(LAW, sex, FIRST);
            assertThat(YearPath.retires(LAW, end, sex, FIRST)).isEmpty();
            assertThat(YearPath.retires(LAW, end.minusMonths(1), sex, FIRST)).contains(FIRST + 4);
            YearMonth from = YearPath.bornFrom(LAW, sex, FIRST, 2028);
            assertThat(YearPath.retires(LAW, from, sex, FIRST)).contains(2028);
            assertThat(YearPath.retires(LAW, from.minusMonths(1), sex, FIRST)).contains(2027);
        }
    }

    @Test
    void findsTheMonthOfBirthOfAPension() {
        for (Sex sex : Sex.values()) {
            for (YearMonth born = YearMonth.of(1955, 1); born.getYear() < 1980; born = born.plusMonths(1)) {
                LocalDate pension = YearPath.pensionFrom(LAW, born, sex);
                assertThat(YearPath.bornReaching(LAW, sex, pension)).isEqualTo(born);
                assertThat(YearPath.bornReaching(LAW, sex, pension.plusDays(1))).isEqualTo(born.plusMonths(1));
            }
        }
    }

    @Test
    void takesThoseWhoRetireOffAndCarriesTheLastQuotaOn() {
        List<Year> years = YearPath.of(
                FIRST,
                100,
                Map.of(
                        Leaving.RETIREMENT,
                        Map.of(2026, 3, 2028, 5),
                        Leaving.TERM,
                        Map.of(2027, 2),
                        Leaving.EXPECTED_TERM,
                        Map.of(2026, 7, 2030, 1)),
                Map.of(2027, 95, 2029, 90),
                Map.of(2030, 4));
        assertThat(years).extracting(Year::expected).containsExactly(97, 97, 92, 92, 92);
        assertThat(years).extracting(Year::quota).containsExactly(null, 95, 95, 90, 90);
        assertThat(years).extracting(Year::carried).containsExactly(false, false, true, false, true);
        assertThat(years).extracting(Year::gap).containsExactly(null, 2, -3, 2, 2);
        assertThat(years).extracting(Year::terms).containsExactly(0, 2, 0, 0, 0);
        assertThat(years).extracting(Year::expectedTerms).containsExactly(7, 0, 0, 0, 1);
        assertThat(years).extracting(Year::surplusDue).containsExactly(0, 0, 0, 0, 4);
    }

    @Test
    void countsASurplusInTheYearInWhichItIsDue() {
        assertThat(YearPath.due(LocalDate.of(2030, 6, 30), FIRST)).contains(2030);
        assertThat(YearPath.due(LocalDate.of(2025, 6, 30), FIRST)).as("overdue").contains(FIRST);
        assertThat(YearPath.due(LocalDate.of(2031, 1, 1), FIRST)).isEmpty();
        assertThat(YearPath.due(null, FIRST)).isEmpty();
    }
}

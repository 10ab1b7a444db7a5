package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.norms.QuotaTarget;
import org.bienche.pay.RetirementCondition;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.planning.FiveYears.Year;
import org.bienche.planning.Leaving;
import org.bienche.planning.rules.CarriedQuotas.Carried;
import org.bienche.planning.rules.YearPath.Ladder;
import org.junit.jupiter.api.Test;

/** The way of a unit's people through the years, by the law's ages of retirement. */
class YearPathTest {

    private static final int FIRST = 2026;
    private static final Law LAW = LawBook.shipped().latest();

    private static Ladder of(Sex sex) {
        return new Ladder(LAW, sex, RetirementCondition.NORMAL);
    }

    @Test
    void countsThosePensionedEarlierForHazardousWorkInTheirYear() {
        Ladder hazardous = new Ladder(LAW, Sex.M, RetirementCondition.HAZARDOUS);
        assertThat(YearPath.pensionFrom(hazardous, YearMonth.of(1969, 10))).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(YearPath.retires(hazardous, YearMonth.of(1969, 10), FIRST)).contains(2026);
        assertThat(YearPath.retires(of(Sex.M), YearMonth.of(1969, 10), FIRST)).isEmpty();
        assertThat(YearPath.bornBefore(hazardous, FIRST)).isAfter(YearPath.bornBefore(of(Sex.M), FIRST));
    }

    @Test
    void takesTheYearOfTheFirstPension() {
        assertThat(YearPath.retires(of(Sex.M), YearMonth.of(1966, 1), FIRST))
                .as("61 years and 9 months in 10/2027")
                .contains(2027);
        assertThat(YearPath.retires(of(Sex.M), YearMonth.of(1966, 4), FIRST))
                .as("62 years in 4/2028")
                .contains(2028);
        assertThat(YearPath.retires(of(Sex.M), YearMonth.of(1950, 1), FIRST))
                .as("past the age already")
                .contains(FIRST);
        assertThat(YearPath.retires(of(Sex.F), YearMonth.of(1990, 1), FIRST)).isEmpty();
    }

    @Test
    void findsTheMonthsOfBirthOfAYear() {
        for (Sex sex : Sex.values()) {
            YearMonth end = YearPath.bornBefore(of(sex), FIRST);
            assertThat(YearPath.retires(of(sex), end, FIRST)).isEmpty();
            assertThat(YearPath.retires(of(sex), end.minusMonths(1), FIRST)).contains(FIRST + 4);
            YearMonth from = YearPath.bornFrom(of(sex), FIRST, 2028);
            assertThat(YearPath.retires(of(sex), from, FIRST)).contains(2028);
            assertThat(YearPath.retires(of(sex), from.minusMonths(1), FIRST)).contains(2027);
        }
    }

    @Test
    void findsTheMonthOfBirthOfAPension() {
        for (Sex sex : Sex.values()) {
            for (YearMonth born = YearMonth.of(1955, 1); born.getYear() < 1980; born = born.plusMonths(1)) {
                LocalDate pension = YearPath.pensionFrom(of(sex), born);
                assertThat(YearPath.bornReaching(of(sex), pension)).isEqualTo(born);
                assertThat(YearPath.bornReaching(of(sex), pension.plusDays(1))).isEqualTo(born.plusMonths(1));
            }
        }
    }

    @Test
    void theTargetOfAYearIsTheLowestOfEachKindAndElseItsQuota() {
        List<QuotaTarget> targets = QuotaTarget.of(LawBook.shipped().on(LocalDate.of(FIRST, 8, 15)));
        Map<StaffKind, NavigableMap<Integer, Integer>> granted = Map.of(
                StaffKind.CIVIL_SERVANT, new TreeMap<>(Map.of(2021, 1100, 2025, 1000, FIRST, 990)),
                StaffKind.CONTRACT, new TreeMap<>(Map.of(FIRST, 50, 2028, 40)));
        assertThat(YearPath.targets(FIRST, granted, targets))
                .as("960 of 2025 or 1,045 of 2021 in the first year, and the contracts as granted")
                .isEqualTo(Map.of(2026, 1010, 2027, 970, 2028, 920, 2029, 880, 2030, 840));
        assertThat(YearPath.targets(FIRST, Map.of(StaffKind.CONTRACT, new TreeMap<>(Map.of(FIRST, 50))), targets))
                .isEmpty();
    }

    @Test
    void takesThoseWhoRetireOffAndComparesThemWithTheQuota() {
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
                Map.of(
                        2027,
                        new Carried(95, false),
                        2028,
                        new Carried(95, true),
                        2029,
                        new Carried(90, false),
                        2030,
                        new Carried(90, true)),
                Map.of(2027, 94),
                Map.of(2030, 4));
        assertThat(years).extracting(Year::expected).containsExactly(97, 97, 92, 92, 92);
        assertThat(years).extracting(Year::quota).containsExactly(null, 95, 95, 90, 90);
        assertThat(years).extracting(Year::target).containsExactly(null, 94, null, null, null);
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

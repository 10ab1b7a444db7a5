package org.bienche.planning.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.pay.Retirement;
import org.bienche.pay.RetirementCondition;
import org.bienche.people.Sex;
import org.bienche.planning.FiveYears;
import org.bienche.planning.FiveYears.Year;
import org.bienche.planning.Leaving;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The way of a unit's people through the years. */
public final class YearPath {

    private YearPath() {}

    /** The year of the first pension of whoever was born in a month; that which is past already counts in the first year. */
    public static Optional<Integer> retires(Law law, YearMonth born, Sex sex, int first) {
        try {
            int year = Retirement.of(law, born.atDay(1), sex, RetirementCondition.NORMAL)
                    .pensionFrom()
                    .getYear();
            return year < first + FiveYears.YEARS ? Optional.of(Math.max(year, first)) : Optional.empty();
        } catch (Problem unknown) {
            return Optional.of(first);
        }
    }

    /** The first month of birth of those who do not retire within the years: who was born before it does. */
    public static YearMonth bornBefore(Law law, Sex sex, int first) {
        YearMonth month = YearMonth.of(first - 75, 1);
        while (retires(law, month, sex, first).isPresent()) {
            month = month.plusMonths(1);
        }
        return month;
    }

    /** The first month of birth of those who retire in a year or later. */
    public static YearMonth bornFrom(Law law, Sex sex, int first, int year) {
        YearMonth month = YearMonth.of(first - 75, 1);
        while (retires(law, month, sex, first).filter(one -> one < year).isPresent()) {
            month = month.plusMonths(1);
        }
        return month;
    }

    /** The first month of birth of those whose first pension is on a day or after it. */
    public static YearMonth bornReaching(Law law, Sex sex, LocalDate pension) {
        YearMonth month = YearMonth.from(pension).minusYears(75);
        while (pensionFrom(law, month, sex).isBefore(pension)) {
            month = month.plusMonths(1);
        }
        return month;
    }

    /** The first day of the pension of whoever was born in a month. */
    public static LocalDate pensionFrom(Law law, YearMonth born, Sex sex) {
        return Retirement.of(law, born.atDay(1), sex, RetirementCondition.NORMAL)
                .pensionFrom()
                .atDay(1);
    }

    /**
     * The years of one unit.
     *
     * @param ending how many people each of these ends for, by year
     * @param quotas by year; a year that is missing has that of the year before it
     * @param surplusDue by the year in which it is to be settled
     */
    public static List<Year> of(
            int first,
            int present,
            Map<Leaving, Map<Integer, Integer>> ending,
            Map<Integer, Integer> quotas,
            Map<Integer, Integer> surplusDue) {
        List<Year> years = new ArrayList<>();
        int expected = present;
        Integer quota = null;
        for (int year = first; year < first + FiveYears.YEARS; year++) {
            int retirements = number(ending, Leaving.RETIREMENT, year);
            Integer granted = quotas.get(year);
            boolean carried = granted == null && quota != null;
            quota = granted == null ? quota : granted;
            expected -= retirements;
            years.add(new Year(
                    year,
                    retirements,
                    number(ending, Leaving.TERM, year),
                    number(ending, Leaving.EXPECTED_TERM, year),
                    number(ending, Leaving.RETENTION, year),
                    quota,
                    carried,
                    expected,
                    surplusDue.getOrDefault(year, 0)));
        }
        return years;
    }

    private static int number(Map<Leaving, Map<Integer, Integer>> ending, Leaving what, int year) {
        return ending.getOrDefault(what, Map.of()).getOrDefault(year, 0);
    }

    /** The year in which a surplus is to be settled, as far as it lies within the years; what is overdue counts in the first. */
    public static Optional<Integer> due(@Nullable LocalDate until, int first) {
        return Optional.ofNullable(until)
                .map(LocalDate::getYear)
                .filter(year -> year < first + FiveYears.YEARS)
                .map(year -> Math.max(year, first));
    }
}

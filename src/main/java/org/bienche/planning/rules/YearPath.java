package org.bienche.planning.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.norms.QuotaTarget;
import org.bienche.pay.Retirement;
import org.bienche.pay.RetirementCondition;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.planning.FiveYears;
import org.bienche.planning.FiveYears.Year;
import org.bienche.planning.Leaving;
import org.bienche.planning.rules.CarriedQuotas.Carried;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The way of a unit's people through the years. */
public final class YearPath {

    private YearPath() {}

    /** People of whom the day of birth says when they retire. */
    public record Ladder(Law law, Sex sex, RetirementCondition condition) {}

    /** The year of the first pension of whoever was born in a month; that which is past already counts in the first year. */
    public static Optional<Integer> retires(Ladder ladder, YearMonth born, int first) {
        try {
            int year = Retirement.of(ladder.law(), born.atDay(1), ladder.sex(), ladder.condition())
                    .pensionFrom()
                    .getYear();
            return year < first + FiveYears.YEARS ? Optional.of(Math.max(year, first)) : Optional.empty();
        } catch (Problem unknown) {
            return Optional.of(first);
        }
    }

    /** The first month of birth of those who do not retire within the years: who was born before it does. */
    public static YearMonth bornBefore(Ladder ladder, int first) {
        YearMonth month = YearMonth.of(first - 75, 1);
        while (retires(ladder, month, first).isPresent()) {
            month = month.plusMonths(1);
        }
        return month;
    }

    /** The first month of birth of those who retire in a year or later. */
    public static YearMonth bornFrom(Ladder ladder, int first, int year) {
        YearMonth month = YearMonth.of(first - 75, 1);
        while (retires(ladder, month, first).filter(one -> one < year).isPresent()) {
            month = month.plusMonths(1);
        }
        return month;
    }

    /** The first month of birth of those whose first pension is on a day or after it. */
    public static YearMonth bornReaching(Ladder ladder, LocalDate pension) {
        YearMonth month = YearMonth.from(pension).minusYears(75);
        while (pensionFrom(ladder, month).isBefore(pension)) {
            month = month.plusMonths(1);
        }
        return month;
    }

    /** The first day of the pension of whoever was born in a month. */
    public static LocalDate pensionFrom(Ladder ladder, YearMonth born) {
        return Retirement.of(ladder.law(), born.atDay(1), ladder.sex(), ladder.condition())
                .pensionFrom()
                .atDay(1);
    }

    /**
     * The years of one unit.
     *
     * @param ending how many people each of these ends for, by year
     * @param quotas by year, with what is carried from earlier years
     * @param targets what the law's cuts leave of the quotas, by year
     * @param surplusDue by the year in which it is to be settled
     */
    public static List<Year> of(
            int first,
            int present,
            Map<Leaving, Map<Integer, Integer>> ending,
            Map<Integer, Carried> quotas,
            Map<Integer, Integer> targets,
            Map<Integer, Integer> surplusDue) {
        List<Year> years = new ArrayList<>();
        int expected = present;
        for (int year = first; year < first + FiveYears.YEARS; year++) {
            int retirements = number(ending, Leaving.RETIREMENT, year);
            Carried quota = quotas.get(year);
            expected -= retirements;
            years.add(new Year(
                    year,
                    retirements,
                    number(ending, Leaving.TERM, year),
                    number(ending, Leaving.EXPECTED_TERM, year),
                    number(ending, Leaving.RETENTION, year),
                    quota == null ? null : Integer.valueOf(quota.number()),
                    quota != null && quota.isCarried(),
                    targets.get(year),
                    expected,
                    surplusDue.getOrDefault(year, 0)));
        }
        return years;
    }

    /**
     * What the law's cuts leave of the quotas in each of the years: of several targets of a kind the lowest, of a kind without one its
     * quota. A year in which no kind has a target is left out.
     *
     * @param granted by kind and year, the years that are cut included
     */
    public static Map<Integer, Integer> targets(
            int first, Map<StaffKind, NavigableMap<Integer, Integer>> granted, List<QuotaTarget> targets) {
        Map<Integer, Integer> sums = new HashMap<>();
        for (int year = first; year < first + FiveYears.YEARS; year++) {
            boolean known = false;
            int sum = 0;
            for (Map.Entry<StaffKind, NavigableMap<Integer, Integer>> each : granted.entrySet()) {
                Optional<Integer> target = target(year, each.getKey(), each.getValue(), targets);
                Map.Entry<Integer, Integer> quota =
                        each.getValue().tailMap(first, true).floorEntry(year);
                known = known || target.isPresent();
                sum += target.orElse(quota == null ? 0 : quota.getValue());
            }
            if (known) {
                sums.put(year, sum);
            }
        }
        return sums;
    }

    private static Optional<Integer> target(
            int year, StaffKind kind, Map<Integer, Integer> granted, List<QuotaTarget> targets) {
        return targets.stream()
                .flatMap(target -> Optional.ofNullable(granted.get(target.since())).stream()
                        .flatMap(base -> target.in(year, kind, base).stream()))
                .min(Integer::compare);
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

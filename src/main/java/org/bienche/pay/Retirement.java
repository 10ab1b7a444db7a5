package org.bienche.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.people.Sex;
import org.bienche.texts.Problem;

/**
 * The ladder of retirement ages (NĐ 135/2020/NĐ-CP): the age stands beside the month of birth, and the pension starts in the month after
 * it is reached. Hazardous conditions are the same ladder for somebody born some years earlier, and that much younger.
 */
public final class Retirement {

    private static final int MONTHS_PER_YEAR = 12;

    private Retirement() {}

    /**
     * The age of somebody and the month of the first pension.
     *
     * @param born the day of birth; only its month counts
     * @throws Problem for a birth before the ladder begins
     */
    public static RetirementAge of(Law law, LocalDate born, Sex sex, RetirementCondition condition) {
        Provision ladder = law.get("retirement.age." + sex);
        if (condition == RetirementCondition.NORMAL) {
            int months = months(ladder, YearMonth.from(born));
            return new RetirementAge(months, pensionFrom(born, months), List.of(ladder));
        }
        Provision earlier = law.get("retirement.hazardous.years_earlier");
        int years = Math.toIntExact(earlier.value().whole());
        int months = months(ladder, YearMonth.from(born).minusYears(years)) - years * MONTHS_PER_YEAR;
        return new RetirementAge(months, pensionFrom(born, months), List.of(ladder, earlier));
    }

    private static YearMonth pensionFrom(LocalDate born, int months) {
        return YearMonth.from(born).plusMonths(months + 1L);
    }

    /** Whether somebody has a pension on a day by the normal age; who was born before the ladder begins is older than it. */
    public static boolean reached(Law law, LocalDate born, Sex sex, LocalDate on) {
        String first = law.get("retirement.age." + sex).value().entries().keySet().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return YearMonth.from(born).isBefore(YearMonth.parse(first))
                || !of(law, born, sex, RetirementCondition.NORMAL).pensionFrom().isAfter(YearMonth.from(on));
    }

    private static int months(Provision ladder, YearMonth born) {
        return ladder.value().entries().entrySet().stream()
                .filter(step -> !YearMonth.parse(step.getKey()).isAfter(born))
                .reduce((lower, higher) -> higher)
                .map(Map.Entry::getValue)
                .map(Value::months)
                .orElseThrow(() -> new Problem("pay.retirement.birth.before.ladder", born));
    }
}

package org.bienche.streamlining.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bienche.legislation.LawBook;
import org.bienche.pay.Retirement;
import org.bienche.pay.RetirementCondition;
import org.bienche.people.Sex;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The months of a first pension: as stated, or by the ladder of ages.
 *
 * @param byTheAgeThatCounts null where it is not stated and no birth is
 * @param byTheAgeOfNormalWork null where no birth is stated
 */
record PensionMonths(
        @Nullable YearMonth byTheAgeThatCounts, @Nullable YearMonth byTheAgeOfNormalWork) {

    private static final PensionMonths UNKNOWN = new PensionMonths(null, null);

    /** Reads them, and notes a life that cannot be. */
    static PensionMonths read(
            Input input, LawBook book, @Nullable LocalDate leaveOn, @Nullable Long contributionMonths) {
        Optional<YearMonth> stated = input.month("retireFrom");
        Optional<LocalDate> born = input.date("born");
        Optional<Sex> sex = input.choice("sex", Sex.class);
        boolean hazardous = input.yesOrNo("hazardous15Years").orElse(false);
        if (born.isPresent() && leaveOn != null) {
            checkLife(input, born.get(), leaveOn, contributionMonths);
        }
        if (stated.isPresent()) {
            return new PensionMonths(stated.get(), null);
        }
        if (born.isEmpty() || sex.isEmpty()) {
            born.ifPresent(known -> input.required("sex", sex));
            return UNKNOWN;
        }
        return byLadder(input, book, born.get(), sex.get(), hazardous);
    }

    private static PensionMonths byLadder(Input input, LawBook book, LocalDate born, Sex sex, boolean hazardous) {
        RetirementCondition condition = hazardous ? RetirementCondition.HAZARDOUS : RetirementCondition.NORMAL;
        try {
            return new PensionMonths(
                    Retirement.of(book.latest(), born, sex, condition).pensionFrom(),
                    Retirement.of(book.latest(), born, sex, RetirementCondition.NORMAL)
                            .pensionFrom());
        } catch (Problem beforeLadder) {
            input.reject("born", beforeLadder.key(), born);
            return UNKNOWN;
        }
    }

    private static void checkLife(Input input, LocalDate born, LocalDate leaveOn, @Nullable Long contributionMonths) {
        if (!born.isBefore(leaveOn)) {
            input.reject("leaveOn", "streamlining.rule.input.born.after.leaving");
        } else if (contributionMonths != null && contributionMonths > ChronoUnit.MONTHS.between(born, leaveOn)) {
            input.reject("contributionMonths", "streamlining.rule.input.longer.than.life");
        }
    }
}

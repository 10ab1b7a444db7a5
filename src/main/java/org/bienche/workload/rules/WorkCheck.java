package org.bienche.workload.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.bienche.workload.WorkFacts;
import org.jspecify.annotations.Nullable;

/** What a report of work must say before it is recorded. */
public final class WorkCheck {

    /** More of one field in one unit and period is taken for a slip of the hand. */
    public static final long MOST = 10_000_000;

    private static final int LONGEST_FIELD = 120;
    private static final int LONGEST_PERIOD = 366;

    private WorkCheck() {}

    /** Everything that is wrong; the pointers are the names of the fields. */
    public static List<Problem.Error> of(WorkFacts facts, LocalDate today) {
        List<Problem.Error> errors = new ArrayList<>();
        if (facts.field().isEmpty() || facts.field().length() > LONGEST_FIELD) {
            errors.add(new Problem.Error("/field", "workload.field.missing", LONGEST_FIELD));
        }
        errors.addAll(period(facts.period(), today));
        errors.addAll(numbers(facts.received(), facts.done(), facts.late()));
        return errors;
    }

    /** What is wrong with the numbers, as far as there are any. */
    public static List<Problem.Error> numbers(@Nullable Long received, @Nullable Long done, @Nullable Long late) {
        List<Problem.Error> errors = new ArrayList<>();
        number(errors, "received", received);
        number(errors, "done", done);
        if (late != null && (late < 0 || (done != null && late > done))) {
            errors.add(new Problem.Error("/late", "workload.late.more"));
        }
        return errors;
    }

    /** What is wrong with a period. */
    public static List<Problem.Error> period(Validity period, LocalDate today) {
        List<Problem.Error> errors = new ArrayList<>();
        LocalDate from = period.from();
        if (!Asked.isKept(from)) {
            errors.add(new Problem.Error("/from", "texts.day.absurd"));
        } else if (period.until().minusDays(1).isAfter(today)) {
            errors.add(new Problem.Error("/to", "workload.period.future"));
        } else if (ChronoUnit.DAYS.between(from, period.until()) > LONGEST_PERIOD) {
            errors.add(new Problem.Error("/to", "workload.period.long", LONGEST_PERIOD));
        }
        return errors;
    }

    private static void number(List<Problem.Error> errors, String name, @Nullable Long number) {
        if (number != null && (number < 0 || number > MOST)) {
            errors.add(new Problem.Error("/" + name, "workload.number", MOST));
        }
    }
}

package org.bienche.workload.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.bienche.workload.WorkFacts;

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
        period(errors, facts, today);
        number(errors, "received", facts.received());
        number(errors, "done", facts.done());
        Long late = facts.late();
        if (late != null && (late < 0 || late > facts.done())) {
            errors.add(new Problem.Error("/late", "workload.late.more"));
        }
        return errors;
    }

    private static void period(List<Problem.Error> errors, WorkFacts facts, LocalDate today) {
        LocalDate from = facts.period().from();
        if (!Asked.isKept(from)) {
            errors.add(new Problem.Error("/from", "texts.day.absurd"));
        } else if (facts.lastDay().isAfter(today)) {
            errors.add(new Problem.Error("/to", "workload.period.future"));
        } else if (ChronoUnit.DAYS.between(from, facts.period().until()) > LONGEST_PERIOD) {
            errors.add(new Problem.Error("/to", "workload.period.long", LONGEST_PERIOD));
        }
    }

    private static void number(List<Problem.Error> errors, String name, long number) {
        if (number < 0 || number > MOST) {
            errors.add(new Problem.Error("/" + name, "workload.number", MOST));
        }
    }
}

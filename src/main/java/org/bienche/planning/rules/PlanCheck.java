package org.bienche.planning.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.planning.PlanLine;
import org.bienche.texts.Problem.Error;

/** What is wrong with the lines of a plan; each mistake is found by its kind. */
public final class PlanCheck {

    /** No unit of this country has so many people of one kind. */
    public static final int MOST = 1_000_000;

    private static final int LONGEST_REASON = 1_000;

    private PlanCheck() {}

    /** What the unit asks for. */
    public static List<Error> asked(List<PlanLine> lines, LocalDate today) {
        List<Error> errors = new ArrayList<>();
        for (PlanLine line : lines) {
            number(errors, line, "asked", line.asked());
            surplus(errors, line, line.asked(), today);
            if (line.asked() > line.before() && line.reason().isBlank()) {
                errors.add(error(line, "reason", "planning.reason.missing", line.before(), line.asked()));
            }
            if (line.reason().length() > LONGEST_REASON) {
                errors.add(error(line, "reason", "planning.reason.long", LONGEST_REASON));
            }
        }
        return errors;
    }

    /** What the superior finds right. */
    public static List<Error> appraised(List<PlanLine> lines, LocalDate today) {
        List<Error> errors = new ArrayList<>();
        for (PlanLine line : lines) {
            number(errors, line, "appraised", line.number());
            surplus(errors, line, line.number(), today);
        }
        return errors;
    }

    private static void number(List<Error> errors, PlanLine line, String field, int number) {
        if (number < 0 || number > MOST) {
            errors.add(error(line, field, "planning.number.absurd", MOST));
        }
    }

    private static void surplus(List<Error> errors, PlanLine line, int number, LocalDate today) {
        LocalDate until = line.surplusUntil();
        if (until != null && !until.isAfter(today)) {
            errors.add(error(line, "surplusUntil", "planning.surplus.past"));
        } else if (until == null && number >= 0 && number < line.present()) {
            errors.add(error(line, "surplusUntil", "planning.surplus.missing", number, line.present()));
        }
    }

    private static Error error(PlanLine line, String field, String key, Object... args) {
        return new Error("/lines/" + line.kind() + "/" + field, key, args);
    }
}

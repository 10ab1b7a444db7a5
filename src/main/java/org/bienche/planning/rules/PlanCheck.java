package org.bienche.planning.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanLine;
import org.bienche.texts.Problem.Error;
import org.jspecify.annotations.Nullable;

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
            surplus(errors, line, "surplusUntil", line.asked(), line.surplusUntil(), today);
            revenue(errors, line, "asked", line.asked(), line.fromRevenue().asked(), line.surplusUntil());
            if (line.asked() > line.before() && line.reason().isBlank()) {
                errors.add(error(line, "reason", "planning.reason.missing", line.before(), line.asked()));
            }
            if (line.reason().length() > LONGEST_REASON) {
                errors.add(error(line, "reason", "planning.reason.long", LONGEST_REASON));
            }
        }
        return errors;
    }

    /** Of a unit whose head decides: only how many its revenue pays; those whom the state pays become no more by that. */
    public static List<Error> ownDecision(List<PlanLine> lines) {
        List<Error> errors = new ArrayList<>();
        for (PlanLine line : lines) {
            int before = statePaidBefore(line);
            int asked = line.asked() - some(line.fromRevenue().asked());
            if (asked > before) {
                String field = line.kind() == StaffKind.PUBLIC_EMPLOYEE ? "askedRevenue" : "asked";
                errors.add(error(line, field, "planning.own.decision.state", before, asked));
            }
        }
        return errors;
    }

    private static int statePaidBefore(PlanLine line) {
        if (!line.granted().isNothing()) {
            return line.granted().size() - some(line.granted().fromRevenue());
        }
        Integer quota = line.quota();
        return quota == null
                ? line.present() - some(line.fromRevenue().present())
                : quota - some(line.fromRevenue().quota());
    }

    private static int some(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** What the superior finds right. */
    public static List<Error> appraised(List<PlanLine> lines, LocalDate today) {
        List<Error> errors = new ArrayList<>();
        for (PlanLine line : lines) {
            number(errors, line, "appraised", line.number());
            surplus(errors, line, "appraisedUntil", line.number(), line.settledBy(), today);
            revenue(errors, line, "appraised", line.number(), line.fromRevenue().number(), line.settledBy());
        }
        return errors;
    }

    private static void number(List<Error> errors, PlanLine line, String field, int number) {
        if (number < 0 || number > MOST) {
            errors.add(error(line, field, "planning.number.absurd", MOST));
        }
    }

    private static void surplus(
            List<Error> errors, PlanLine line, String field, int number, @Nullable LocalDate until, LocalDate today) {
        if (until != null && !until.isAfter(today)) {
            errors.add(error(line, field, "planning.surplus.past"));
        } else if (until == null && number >= 0 && number < line.present()) {
            errors.add(error(line, field, "planning.surplus.missing", number, line.present()));
        }
    }

    /** Of a number that is divided each payer must have room for whom they pay, or a day by which the surplus is settled. */
    private static void revenue(
            List<Error> errors,
            PlanLine line,
            String field,
            int number,
            @Nullable Integer revenue,
            @Nullable LocalDate until) {
        if (revenue == null) {
            return;
        }
        if (line.kind() != StaffKind.PUBLIC_EMPLOYEE) {
            errors.add(error(line, field + "Revenue", "planning.revenue.kind"));
        } else if (revenue < 0 || revenue > number) {
            errors.add(error(line, field + "Revenue", "planning.revenue.absurd", number));
        } else if (until == null && number >= line.present()) {
            crowded(errors, line, field.equals("asked") ? "surplusUntil" : "appraisedUntil", number, revenue);
        }
    }

    private static void crowded(List<Error> errors, PlanLine line, String field, int number, int revenue) {
        Integer there = line.fromRevenue().present();
        int paid = there == null ? revenue : there;
        if (paid > revenue) {
            errors.add(error(line, field, "planning.revenue.surplus", revenue, paid));
        } else if (there != null && line.present() - paid > number - revenue) {
            errors.add(error(line, field, "planning.revenue.surplus.state", number - revenue, line.present() - paid));
        }
    }

    private static Error error(PlanLine line, String field, String key, Object... args) {
        return new Error("/lines/" + line.kind() + "/" + field, key, args);
    }
}

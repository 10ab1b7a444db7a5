package org.bienche.pay.rules;

import static org.bienche.people.RetentionGround.*;

import java.time.LocalDate;
import java.util.List;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.pay.RetainedUntil;
import org.bienche.people.RetentionGround;
import org.jspecify.annotations.Nullable;

/** How long an allowance is kept after losing its post, by ground; where several overlap, each has its own end. */
public final class RetentionRules {

    public static final List<RetentionRule> ALL = List.of(
            new RetentionRule(RESTRUCTURING, RetentionRules::termButAtLeast),
            new RetentionRule(STREAMLINING, RetentionRules::termButAtLeast),
            new RetentionRule(REASSIGNMENT, RetentionRules::months),
            new RetentionRule(ROTATION, RetentionRules::term),
            new RetentionRule(RESIGNATION_FOR_HEALTH_OR_TASK, RetentionRules::term),
            new RetentionRule(RESIGNATION_FOR_FAULT, RetentionRules::monthsWithinTerm),
            new RetentionRule(DISMISSAL, RetentionRules::months),
            new RetentionRule(PUBLIC_MANAGER_RESIGNATION, RetentionRules::months),
            new RetentionRule(TEACHER_MOVED, RetentionRules::months));

    private RetentionRules() {}

    /**
     * Until when it is kept, by the law of the day on which the post is lost.
     *
     * @param termEnds the last day of the term, rotation or appointment that was decided; null where none was
     */
    public static RetainedUntil until(RetentionGround ground, LocalDate lost, @Nullable LocalDate termEnds, Law law) {
        Provision months = law.get(key(ground));
        LocalDate term = termEnds == null ? null : termEnds.plusDays(1);
        return ALL.stream()
                .filter(rule -> rule.ground() == ground)
                .map(rule -> rule.lasting().end(lost, term, months.value().whole()))
                .map(end -> new RetainedUntil(end.isBefore(lost) ? lost : end, months))
                .findFirst()
                .orElseThrow();
    }

    /** What a re-organization leaves is one figure with the allowance that payslips show. */
    private static String key(RetentionGround ground) {
        return ground == RESTRUCTURING ? "pay.allowance.RETENTION.months_at_least" : "pay.retention." + ground;
    }

    private static LocalDate months(LocalDate lost, @Nullable LocalDate term, long months) {
        return lost.plusMonths(months);
    }

    private static LocalDate term(LocalDate lost, @Nullable LocalDate term, long months) {
        return term == null ? lost : term;
    }

    private static LocalDate termButAtLeast(LocalDate lost, @Nullable LocalDate term, long months) {
        LocalDate least = lost.plusMonths(months);
        return term == null || term.isBefore(least) ? least : term;
    }

    private static LocalDate monthsWithinTerm(LocalDate lost, @Nullable LocalDate term, long months) {
        LocalDate most = lost.plusMonths(months);
        return term != null && term.isBefore(most) ? term : most;
    }
}

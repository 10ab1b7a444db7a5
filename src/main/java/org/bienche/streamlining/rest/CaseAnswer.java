package org.bienche.streamlining.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bienche.streamlining.CaseTerms;
import org.bienche.streamlining.FrozenBenefit;
import org.bienche.streamlining.StreamliningCase;
import org.bienche.streamlining.StreamliningCase.Course;
import org.bienche.streamlining.Study;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A case, as the interface answers it.
 *
 * @param person null where no personnel file is kept
 * @param benefit null for a line of the old register
 */
public record CaseAnswer(
        long id,
        String state,
        @Nullable Long person,
        String fullName,
        @Nullable LocalDate born,
        long unitId,
        String staffKind,
        String cause,
        String ground,
        @Nullable String policy,
        String leaving,
        String basis,
        LocalDate leaveOn,
        @Nullable LocalDate restructuredOn,
        long total,
        @Nullable Money benefit,
        Progress progress,
        String digest,
        long version) {

    /** What was calculated. */
    public record Money(
            long salary,
            int contributionMonths,
            @Nullable String retireFrom,
            @Nullable Integer monthsEarly,
            String yearsEarly,
            String serviceYears,
            @Nullable Study study,
            List<FrozenBenefit.Part> pay,
            List<Line> lines) {

        static Money of(FrozenBenefit benefit, Language language) {
            return new Money(
                    benefit.salary(),
                    benefit.contributionMonths(),
                    benefit.retireFrom() == null ? null : benefit.retireFrom().toString(),
                    benefit.monthsEarly(),
                    benefit.yearsEarly(),
                    benefit.serviceYears(),
                    benefit.study(),
                    benefit.pay(),
                    benefit.lines().stream()
                            .map(line -> Line.of(line, language))
                            .toList());
        }
    }

    /** One part of it. */
    public record Line(String code, String name, String formula, long amount, String citation, boolean verified) {

        static Line of(FrozenBenefit.Line line, Language language) {
            return new Line(
                    line.code(),
                    Texts.get(language, line.textKey()),
                    line.formula(),
                    line.amount(),
                    line.citation(),
                    line.verified());
        }
    }

    /** Who did what when; times are UTC. */
    public record Progress(
            String proposedBy,
            LocalDateTime proposedAt,
            @Nullable Long decision,
            @Nullable String departedBy,
            @Nullable LocalDateTime departedAt,
            int quotaCut,
            @Nullable LocalDate paidOn) {

        static Progress of(Course course) {
            return new Progress(
                    course.proposedBy(),
                    course.proposedAt(),
                    course.decisionId(),
                    course.departedBy(),
                    course.departedAt(),
                    course.quotaCut(),
                    course.paidOn());
        }
    }

    static CaseAnswer of(StreamliningCase one, Language language) {
        CaseTerms terms = one.terms();
        FrozenBenefit benefit = one.benefit();
        return new CaseAnswer(
                one.id(),
                one.state().name(),
                one.subject().personId(),
                one.subject().fullName(),
                one.subject().born(),
                one.subject().unitId(),
                one.subject().staffKind().name(),
                terms.cause().name(),
                terms.ground().name(),
                one.policy() == null ? null : one.policy().name(),
                one.leaving().name(),
                one.basis(),
                terms.leaveOn(),
                terms.restructuredOn(),
                one.total(),
                benefit == null ? null : Money.of(benefit, language),
                Progress.of(one.course()),
                one.digest(),
                one.version());
    }
}

package org.bienche.streamlining.rest;

import java.util.List;
import org.bienche.streamlining.Benefit;
import org.bienche.streamlining.BenefitLine;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A calculated departure, as the interface answers it.
 *
 * @param items every policy in force, the best first, where no policy was asked for; the other fields then are the best one's
 */
public record StreamliningAnswer(
        String policy,
        String leaving,
        boolean eligible,
        List<String> reasons,
        @Nullable Integer monthsEarly,
        String yearsEarly,
        String serviceYears,
        long total,
        List<Line> lines,
        @Nullable List<StreamliningAnswer> items) {

    /** One part of the benefit. */
    public record Line(String code, String name, String formula, long amount, String citation, boolean verified) {

        static Line of(BenefitLine line, Language language) {
            return new Line(
                    line.code().name(),
                    Texts.get(language, line.code().textKey()),
                    line.formula(),
                    line.amount(),
                    line.citation(),
                    line.verified());
        }
    }

    public static StreamliningAnswer of(Benefit benefit, Language language) {
        return of(benefit, null, language);
    }

    /** All policies, of which there is at least one. */
    public static StreamliningAnswer of(List<Benefit> bestFirst, Language language) {
        List<StreamliningAnswer> items =
                bestFirst.stream().map(each -> of(each, language)).toList();
        return of(bestFirst.getFirst(), items, language);
    }

    private static StreamliningAnswer of(Benefit benefit, @Nullable List<StreamliningAnswer> items, Language language) {
        return new StreamliningAnswer(
                benefit.policy().name(),
                benefit.leaving().name(),
                benefit.eligible(),
                benefit.reasons().stream()
                        .map(reason -> reason.message(language))
                        .toList(),
                benefit.monthsEarly(),
                benefit.yearsEarly().decimal().toPlainString(),
                benefit.serviceYears().decimal().toPlainString(),
                benefit.total(),
                benefit.lines().stream().map(line -> Line.of(line, language)).toList(),
                items);
    }
}

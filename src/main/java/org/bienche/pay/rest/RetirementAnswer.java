package org.bienche.pay.rest;

import java.util.List;
import java.util.stream.Stream;
import org.bienche.pay.RetirementAge;
import org.bienche.pay.RetirementDates;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/**
 * When somebody may retire, as the interface answers it; the amount of a line is an age in months, or months before the retirement.
 *
 * @param noticeBy the last day on which notice is in time
 * @param decisionBy the last day on which the decision is in time
 */
public record RetirementAnswer(Age age, String pensionFrom, String noticeBy, String decisionBy, List<Line> lines) {

    /** Years and months of life. */
    public record Age(int years, int months) {}

    /** How the age came about. */
    public record Line(String code, String name, String formula, long amount, String citation, boolean verified) {}

    public static RetirementAnswer of(
            RetirementRequest request, RetirementAge age, RetirementDates dates, Language language) {
        Stream<Line> before = SpokenSalaryLine.of(dates.lines(), language).stream()
                .map(each -> new Line(
                        each.code(), each.name(), each.formula(), each.amount(), each.citation(), each.verified()));
        return new RetirementAnswer(
                new Age(age.fullYears(), age.furtherMonths()),
                age.pensionFrom().toString(),
                dates.noticeBy().toString(),
                dates.decisionBy().toString(),
                Stream.concat(Stream.of(age(request, age, language)), before).toList());
    }

    private static Line age(RetirementRequest request, RetirementAge age, Language language) {
        return new Line(
                "RETIREMENT_AGE",
                Texts.get(language, "pay.retirement.age"),
                Texts.get(language, "pay.retirement.formula", request.born(), age.fullYears(), age.furtherMonths()),
                age.months(),
                age.citation(),
                age.verified());
    }
}

package org.bienche.pay.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.bienche.legislation.Citation;
import org.bienche.legislation.Provision;
import org.bienche.pay.RetirementAge;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** When somebody may retire, as the interface answers it; the amount of a line is an age in months. */
public record RetirementAnswer(Age age, String pensionFrom, List<Line> lines) {

    /** Years and months of life. */
    public record Age(int years, int months) {}

    /** How the age came about. */
    public record Line(String code, String name, String formula, long amount, String citation, boolean verified) {}

    public static RetirementAnswer of(RetirementRequest request, RetirementAge age, Language language) {
        Line line = new Line(
                "RETIREMENT_AGE",
                Texts.get(language, "pay.retirement.age"),
                Texts.get(language, "pay.retirement.formula", request.born(), age.fullYears(), age.furtherMonths()),
                age.months(),
                age.provisions().stream()
                        .map(Provision::citation)
                        .map(Citation::toString)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                age.provisions().stream().allMatch(Provision::verified));
        return new RetirementAnswer(
                new Age(age.fullYears(), age.furtherMonths()), age.pensionFrom().toString(), List.of(line));
    }
}

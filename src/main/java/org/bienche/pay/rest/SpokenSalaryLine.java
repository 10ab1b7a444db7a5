package org.bienche.pay.rest;

import java.util.List;
import org.bienche.pay.SalaryLine;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** A reason for a step or a placing in somebody's language; the amount is months, or hundredths of a coefficient. */
public record SpokenSalaryLine(
        String code, String name, String formula, long amount, String citation, boolean verified) {

    static SpokenSalaryLine of(SalaryLine line, Language language) {
        return new SpokenSalaryLine(
                line.code().name(),
                Texts.get(language, line.code().textKey()),
                line.formula(),
                line.amount(),
                line.citation(),
                line.verified());
    }

    public static List<SpokenSalaryLine> of(List<SalaryLine> lines, Language language) {
        return lines.stream().map(line -> of(line, language)).toList();
    }
}

package org.bienche.pay.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.legislation.Provision;
import org.bienche.pay.PayLine;

/**
 * The law of income tax on wages.
 *
 * @param treatment the provision that says of each earning whether it is taxed
 */
public record TaxLaw(
        TaxBrackets brackets,
        Figure self,
        Figure dependant,
        LineSet deductible,
        LineSet taxable,
        Map<PayLine, Provision> treatment) {

    public static TaxLaw of(Articles articles) {
        Map<PayLine, Provision> treatment = new EnumMap<>(PayLine.class);
        for (PayLine line : PayLine.of(PayLine.Side.EARNING)) {
            articles.find("tax.taxable." + line).ifPresent(found -> treatment.put(line, found));
        }
        List<PayLine> taxable = new ArrayList<>();
        treatment.forEach((line, found) -> {
            if (found.value().yes()) {
                taxable.add(line);
            }
        });
        return new TaxLaw(
                articles.find("tax.brackets").map(TaxBrackets::of).orElse(TaxBrackets.NONE),
                articles.whole("tax.deduction.self"),
                articles.whole("tax.deduction.dependant"),
                articles.lines("tax.deductible"),
                new LineSet(taxable, null),
                treatment);
    }
}

package org.bienche.pay.rules;

import org.bienche.legislation.Provision;
import org.bienche.money.Dong;
import org.bienche.money.Notation;
import org.bienche.pay.PayLine;

/** The tax withheld from the wages of a month. */
final class IncomeTax {

    private IncomeTax() {}

    /** The taxed lines less insurance and the deductions for oneself and for dependants; union dues are not deducted. */
    static long taxableIncome(Sheet sheet) {
        TaxLaw law = sheet.law().tax();
        long taxed = sheet.sum(law.taxable());
        long withheld = unpaidPart(sheet, taxed);
        long insurance = sheet.sum(law.deductible());
        long family = law.self().value()
                + Math.multiplyExact(
                        sheet.person().dependants(), law.dependant().value());
        if (sheet.explains()) {
            explain(sheet, law, withheld, insurance);
        }
        return taxed - withheld - insurance - family;
    }

    static long tax(Sheet sheet) {
        TaxBrackets brackets = sheet.law().tax().brackets();
        long income = sheet.amount(PayLine.TAXABLE_INCOME);
        if (sheet.explains()) {
            sheet.cite(brackets.source());
            sheet.formula(brackets.formula(income));
            citeTreatment(sheet);
        }
        return brackets.tax(income);
    }

    private static long unpaidPart(Sheet sheet, long taxed) {
        long withheld = sheet.amount(PayLine.UNPAID_DAYS);
        return withheld == 0 ? 0 : Dong.share(taxed, withheld, sheet.amount(PayLine.GROSS));
    }

    private static void explain(Sheet sheet, TaxLaw law, long withheld, long insurance) {
        StringBuilder text = new StringBuilder(sheet.sumOf(law.taxable()));
        less(text, withheld);
        less(text, insurance);
        less(text, law.self().value());
        sheet.cite(law.self().source());
        if (sheet.person().dependants() > 0) {
            text.append(" − ")
                    .append(sheet.person().dependants())
                    .append(" × ")
                    .append(Notation.dong(law.dependant().value()));
            sheet.cite(law.dependant().source());
        }
        sheet.formula(text.toString());
        sheet.cite(law.deductible().source());
        citeTreatment(sheet);
    }

    private static void less(StringBuilder text, long amount) {
        if (amount != 0) {
            text.append(" − ").append(Notation.dong(amount));
        }
    }

    /** Whether each line of this payslip is taxed is law too, and in part uncertain. */
    private static void citeTreatment(Sheet sheet) {
        for (PayLine line : PayLine.of(PayLine.Side.EARNING)) {
            Provision treatment = sheet.law().tax().treatment().get(line);
            if (sheet.amount(line) != 0) {
                sheet.cite(treatment);
            }
        }
    }
}

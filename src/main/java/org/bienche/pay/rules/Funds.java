package org.bienche.pay.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.bienche.legislation.Provision;
import org.bienche.money.Dong;
import org.bienche.pay.FundYear;
import org.bienche.pay.FundYear.Span;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.SalaryFund;
import org.bienche.pay.SalaryFund.Part;

/** What the people of a unit cost in a year, each month by its own law, and the bonus fund that goes with it. */
public final class Funds {

    private static final int PERCENT_PLACES = 4;

    private Funds() {}

    /** The year of people as they are paid in a month of it, unchanged through the year. */
    public static SalaryFund of(List<PersonMonth> people, FundYear year) {
        List<Part> parts = year.spans().stream().map(span -> part(people, span)).toList();
        BigDecimal bonus = IntStream.range(0, parts.size())
                .mapToObj(place ->
                        bonus(parts.get(place).bonusBase(), year.spans().get(place)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long coefficients = people.stream().mapToLong(PersonMonth::coefficient).sum();
        return new SalaryFund(people.size(), coefficients, parts, Dong.of(bonus));
    }

    private static Part part(List<PersonMonth> people, Span span) {
        List<PayLine> base = bonusLines(span);
        long salaries = 0;
        long wages = 0;
        long earnings = 0;
        long contributions = 0;
        long bonusBase = 0;
        for (PersonMonth person : people) {
            Payslip payslip = PayRules.payslip(person, span.law());
            salaries = Math.addExact(salaries, payslip.amount(PayLine.RANK_SALARY));
            wages = Math.addExact(wages, payslip.amount(PayLine.CONTRACT_WAGE));
            earnings = Math.addExact(earnings, payslip.gross());
            contributions = Math.addExact(contributions, payslip.employerContributions());
            for (PayLine line : base) {
                bonusBase = Math.addExact(bonusBase, payslip.amount(line));
            }
        }
        int months = span.months();
        return new Part(
                Math.multiplyExact(salaries, months),
                Math.multiplyExact(wages, months),
                Math.multiplyExact(earnings, months),
                Math.multiplyExact(contributions, months),
                Math.multiplyExact(bonusBase, months));
    }

    private static List<PayLine> bonusLines(Span span) {
        Provision lines = span.bonusLines();
        return lines == null
                ? List.of()
                : lines.value().names().stream().map(PayLine::valueOf).toList();
    }

    private static BigDecimal bonus(long base, Span span) {
        Provision percent = span.bonusPercent();
        int hundredths = percent == null ? 0 : percent.value().hundredths();
        return BigDecimal.valueOf(base).multiply(BigDecimal.valueOf(hundredths)).movePointLeft(PERCENT_PLACES);
    }
}

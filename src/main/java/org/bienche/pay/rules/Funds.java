package org.bienche.pay.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.money.Dong;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.SalaryFund;

/** What the people of a unit cost in a year, each month by its own law, and the bonus fund that goes with it. */
public final class Funds {

    private static final int MONTHS = 12;
    private static final int PERCENT_PLACES = 4;

    private final List<PersonMonth> people;
    private final LawBook book;

    private Funds(List<PersonMonth> people, LawBook book) {
        this.people = people;
        this.book = book;
    }

    /** One month. */
    private record Month(
            long earnings, long contributions, long bonusBase, BigDecimal bonus, List<Provision> sources) {}

    /** The year of people as they are paid in a month of it, unchanged through the year. */
    public static SalaryFund of(List<PersonMonth> people, int year, LawBook book) {
        Funds funds = new Funds(people, book);
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(funds.month(YearMonth.of(year, month)));
        }
        Set<Provision> sources = new LinkedHashSet<>();
        months.forEach(month -> sources.addAll(month.sources()));
        return new SalaryFund(
                year,
                people.size(),
                months.stream().mapToLong(Month::earnings).reduce(0, Math::addExact),
                months.stream().mapToLong(Month::contributions).reduce(0, Math::addExact),
                months.stream().mapToLong(Month::bonusBase).reduce(0, Math::addExact),
                Dong.of(months.stream().map(Month::bonus).reduce(BigDecimal.ZERO, BigDecimal::add)),
                List.copyOf(sources));
    }

    private Month month(YearMonth month) {
        MonthlyLaw law = MonthlyLaw.of(book, month);
        Law day = book.on(month.atDay(1));
        Optional<Provision> percent = day.find("pay.bonus_fund.percent");
        Optional<Provision> lines = day.find("pay.bonus_fund.base");
        long earnings = 0;
        long contributions = 0;
        long base = 0;
        for (PersonMonth person : people) {
            Payslip payslip = PayRules.payslip(person, law);
            earnings = Math.addExact(earnings, payslip.gross());
            contributions = Math.addExact(contributions, payslip.employerContributions());
            base = Math.addExact(base, lines.map(found -> sum(payslip, found)).orElse(0L));
        }
        BigDecimal bonus = BigDecimal.valueOf(base)
                .multiply(BigDecimal.valueOf(
                        percent.map(found -> found.value().hundredths()).orElse(0)))
                .movePointLeft(PERCENT_PLACES);
        return new Month(
                earnings,
                contributions,
                base,
                bonus,
                List.copyOf(percent.stream().toList()));
    }

    private static long sum(Payslip payslip, Provision lines) {
        return lines.value().names().stream()
                .mapToLong(name -> payslip.amount(PayLine.valueOf(name)))
                .sum();
    }
}

package org.bienche.pay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.jspecify.annotations.Nullable;

/** The law of a year as far as a salary fund needs it: its months, those together that share their law. */
public record FundYear(int year, List<Span> spans) {

    private static final int MONTHS = 12;
    private static final List<String> PAID_BY = List.of("pay.", "insurance.", "salary.");

    public FundYear {
        spans = List.copyOf(spans);
    }

    /**
     * Months of one law.
     *
     * @param first of them, {@code months} in all
     * @param bonusPercent null, as the lines, for months without a bonus fund
     * @param bonusLines the lines of pay that the bonus fund is a percent of
     */
    public record Span(
            YearMonth first,
            int months,
            MonthlyLaw law,
            Provision baseSalary,
            @Nullable Provision bonusPercent,
            @Nullable Provision bonusLines) {

        public YearMonth last() {
            return first.plusMonths(months - 1L);
        }

        private Span andOneMore() {
            return new Span(first, months + 1, law, baseSalary, bonusPercent, bonusLines);
        }
    }

    /**
     * The months of a year by what is held of their law.
     *
     * @throws org.bienche.texts.Problem for a year with a month whose law is not held
     */
    public static FundYear of(LawBook book, int year) {
        List<Span> spans = new ArrayList<>();
        List<Provision> before = List.of();
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth at = YearMonth.of(year, month);
            List<Provision> provisions = provisions(book.on(at.atDay(1)));
            if (provisions.equals(before)) {
                spans.add(spans.removeLast().andOneMore());
            } else {
                spans.add(span(book, at));
            }
            before = provisions;
        }
        return new FundYear(year, spans);
    }

    private static List<Provision> provisions(Law law) {
        return PAID_BY.stream().map(law::startingWith).flatMap(List::stream).toList();
    }

    private static Span span(LawBook book, YearMonth month) {
        MonthlyLaw resolved = MonthlyLaw.of(book, month);
        Law law = book.on(month.atDay(1));
        return new Span(
                month,
                1,
                resolved,
                law.get("pay.base_salary"),
                law.find("pay.bonus_fund.percent").orElse(null),
                law.find("pay.bonus_fund.base").orElse(null));
    }

    /** Where the bonus fund stands, in the order of the months. */
    public List<Provision> bonusProvisions() {
        return spans.stream()
                .flatMap(span -> Stream.ofNullable(span.bonusPercent()))
                .distinct()
                .toList();
    }
}

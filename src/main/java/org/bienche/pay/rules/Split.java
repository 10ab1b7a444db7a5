package org.bienche.pay.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bienche.money.Dong;
import org.bienche.money.Notation;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.MonthPart;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.SplitMonth;
import org.bienche.time.Validity;

/**
 * A month in which the unit, the rank or the law changes: each line is earned by the working days of the parts, rounded once; contributions
 * and tax are reckoned once, by the facts and the law of the part with most working days, the later of two as long.
 */
public final class Split {

    private final List<Part> parts;
    private final int workingDays;

    private Split(List<MonthPart> parts) {
        this.parts = parts.stream().map(Part::of).toList();
        YearMonth month = YearMonth.from(parts.getFirst().days().from());
        this.workingDays =
                workingDays(new Validity(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    private record Part(MonthPart of, int days, Sheet sheet) {

        static Part of(MonthPart part) {
            Sheet sheet = Sheet.traced(part.person(), part.law());
            PayRules.ALL.stream().filter(rule -> isEarning(rule.line())).forEach(sheet::work);
            return new Part(part, workingDays(part.days()), sheet);
        }
    }

    /**
     * The month of its parts.
     *
     * @param parts at least one, of one month, in the order of their days, none overlapping; days of no part are not paid
     */
    public static SplitMonth of(List<MonthPart> parts) {
        check(parts);
        Split split = new Split(parts);
        ExplainedPayslip whole = split.whole();
        return new SplitMonth(whole, split.grossByPart(whole.payslip().gross()));
    }

    private static void check(List<MonthPart> parts) {
        for (int next = 1; next < parts.size(); next++) {
            Validity before = parts.get(next - 1).days();
            Validity after = parts.get(next).days();
            if (after.from().isBefore(before.until())
                    || !YearMonth.from(after.from()).equals(YearMonth.from(before.from()))) {
                throw new IllegalArgumentException("Parts follow one another in one month: " + before + ", " + after);
            }
        }
    }

    private ExplainedPayslip whole() {
        MonthPart governing = parts.stream()
                .max(Comparator.comparingInt(Part::days)
                        .thenComparing(part -> part.of().days().from()))
                .orElseThrow()
                .of();
        int unpaid = parts.stream()
                .mapToInt(part -> part.of().person().unpaidWorkingDays())
                .sum();
        PersonMonth person = governing.person().withUnpaidWorkingDays(unpaid);
        Sheet sheet = Sheet.traced(person, governing.law());
        for (PayRule rule : PayRules.ALL) {
            if (isEarning(rule.line())) {
                enter(sheet, rule.line());
            } else {
                sheet.work(rule);
            }
        }
        return new ExplainedPayslip(sheet.payslip(), sheet.explanation());
    }

    private void enter(Sheet sheet, PayLine line) {
        List<Part> paid = parts.stream()
                .filter(part -> part.sheet().amount(line) != 0 && part.days() > 0)
                .toList();
        if (!paid.isEmpty()) {
            sheet.formula(paid.stream()
                    .map(part -> Notation.dong(part.sheet().amount(line)) + " × " + part.days() + "/" + workingDays)
                    .collect(Collectors.joining(" + ")));
            paid.forEach(part -> part.sheet().explanation().stream()
                    .filter(explained -> explained.line() == line)
                    .forEach(explained -> explained.provisions().forEach(sheet::cite)));
        }
        sheet.carry(line, Dong.ratio(share(paid, line), 1, workingDays));
    }

    private static long share(List<Part> paid, PayLine line) {
        return paid.stream()
                .mapToLong(part -> Math.multiplyExact(part.sheet().amount(line), (long) part.days()))
                .sum();
    }

    /** Each part's own sum, rounded; the last one has what is left of the whole. */
    private List<Long> grossByPart(long gross) {
        List<Long> shares = new ArrayList<>();
        long left = gross;
        for (Part part : parts.subList(0, parts.size() - 1)) {
            long share = Dong.ratio(part.sheet().sum(Totals.EARNINGS), part.days(), workingDays);
            shares.add(share);
            left -= share;
        }
        shares.add(left);
        return shares;
    }

    private static boolean isEarning(PayLine line) {
        return line.side() == Side.EARNING;
    }

    /** Monday to Friday, public holidays with them. */
    private static int workingDays(Validity days) {
        return Math.toIntExact(days.from()
                .datesUntil(days.until())
                .map(LocalDate::getDayOfWeek)
                .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
                .count());
    }
}

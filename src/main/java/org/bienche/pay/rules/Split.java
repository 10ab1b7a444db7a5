package org.bienche.pay.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienche.money.Dong;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.MonthPart;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.SplitMonth;
import org.bienche.people.WorkingState;
import org.bienche.time.Validity;
import org.bienche.time.WorkingDays;

/**
 * A month in which the unit, the rank, the state of work or the law changes.
 *
 * <p>Each line is earned by the working days of the parts, as shares of the time that is paid, and rounded once; the working days of no
 * part, and those of unpaid leave, are withheld like any single day without pay. So who has one part only is paid as in an ordinary month.
 * Contributions and tax are reckoned once, by the facts and the law of the part with most working days, the later of two as long.
 */
public final class Split {

    private final List<Part> parts;
    private final int daysOfPay;
    private final int daysWithoutPay;

    private Split(List<MonthPart> parts) {
        this.parts = weighed(parts);
        YearMonth month = YearMonth.from(parts.getFirst().days().from());
        List<Part> paid = this.parts.stream().filter(Part::isPaid).toList();
        daysOfPay = paid.stream().mapToInt(Part::weight).sum();
        daysWithoutPay =
                WorkingDays.in(new Validity(month.atDay(1), month.plusMonths(1).atDay(1)))
                        - paid.stream().mapToInt(Part::workingDays).sum();
    }

    /**
     * A part with its lines as if it were the whole month.
     *
     * @param weight in the shares of the lines; 0 for what is not paid
     */
    private record Part(MonthPart of, int workingDays, int weight, Sheet sheet) {

        static Part of(MonthPart part, int weight) {
            Sheet sheet = Sheet.traced(part.person(), part.law());
            PayRules.ALL.stream().filter(rule -> isEarning(rule.line())).forEach(sheet::work);
            return new Part(part, WorkingDays.in(part.days()), weight, sheet);
        }

        boolean isPaid() {
            return weight > 0;
        }

        long amount(PayLine line) {
            return Math.multiplyExact(sheet.amount(line), (long) weight);
        }

        Optional<ExplainedLine> line(PayLine line) {
            return sheet.explanation().stream()
                    .filter(each -> each.line() == line)
                    .findFirst();
        }

        String formula(PayLine line) {
            return line(line).map(ExplainedLine::formula).orElse("");
        }
    }

    /** Leave without pay weighs nothing, unless it is all there is; among weekends alone the last one stands for all. */
    private static List<Part> weighed(List<MonthPart> parts) {
        List<MonthPart> working = parts.stream().filter(part -> !isLeave(part)).toList();
        List<MonthPart> held = working.isEmpty() ? parts : working;
        boolean anyDay = held.stream().anyMatch(part -> WorkingDays.in(part.days()) > 0);
        List<Part> weighed = new ArrayList<>();
        for (MonthPart part : parts) {
            int weight = anyDay ? WorkingDays.in(part.days()) : part.equals(held.getLast()) ? 1 : 0;
            weighed.add(Part.of(part, held.contains(part) ? weight : 0));
        }
        return weighed;
    }

    private static boolean isLeave(MonthPart part) {
        return part.person().workingState() == WorkingState.UNPAID;
    }

    /**
     * The month of its parts.
     *
     * @param parts at least one, of one month, in the order of their days, none overlapping
     */
    public static SplitMonth of(List<MonthPart> parts) {
        check(parts);
        Split split = new Split(parts);
        ExplainedPayslip whole = split.whole();
        return new SplitMonth(whole, split.shares(whole.payslip().gross()));
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
        MonthPart governing = governing();
        int unpaid = parts.stream()
                .mapToInt(part -> part.of().person().unpaidWorkingDays())
                .sum();
        PersonMonth person = governing.person().withUnpaidWorkingDays(unpaid + daysWithoutPay);
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

    private MonthPart governing() {
        return parts.stream()
                .max(Comparator.comparingInt(Part::weight)
                        .thenComparing(part -> part.of().days().from()))
                .orElseThrow()
                .of();
    }

    private void enter(Sheet sheet, PayLine line) {
        sheet.formula(formula(line));
        parts.stream()
                .filter(Part::isPaid)
                .flatMap(part -> part.line(line).stream())
                .forEach(explained -> explained.provisions().forEach(sheet::cite));
        long sum = parts.stream().mapToLong(part -> part.amount(line)).sum();
        sheet.carry(line, Dong.ratio(sum, 1, daysOfPay));
    }

    /** What is the same in all parts is written as in an ordinary month. */
    private String formula(PayLine line) {
        List<Part> paid = parts.stream().filter(Part::isPaid).toList();
        List<String> ways =
                paid.stream().map(part -> part.formula(line)).distinct().toList();
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        return paid.stream()
                .filter(part -> !part.formula(line).isEmpty())
                .map(part -> part.formula(line) + " × " + part.weight() + "/" + daysOfPay)
                .collect(Collectors.joining(" + "));
    }

    /** Each part's own sum, rounded; the last one that is paid has what is left of the whole. */
    private List<SplitMonth.Share> shares(long gross) {
        Part last = parts.stream()
                .filter(Part::isPaid)
                .reduce((one, other) -> other)
                .orElseThrow();
        List<SplitMonth.Share> shares = new ArrayList<>();
        long left = gross;
        for (Part part : parts) {
            long share =
                    part.equals(last) ? left : Dong.ratio(part.sheet().sum(Totals.EARNINGS), part.weight(), daysOfPay);
            shares.add(new SplitMonth.Share(part.of().days(), part.workingDays(), share));
            left -= share;
        }
        return shares;
    }

    private static boolean isEarning(PayLine line) {
        return line.side() == Side.EARNING;
    }
}

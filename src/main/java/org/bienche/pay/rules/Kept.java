package org.bienche.pay.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bienche.legislation.Provision;
import org.bienche.money.Notation;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.people.WorkingState;

/** What is kept or paid back beside the salary of a month. */
public final class Kept {

    private static final List<PayLine> SALARY_WITH_INCENTIVE =
            List.of(PayLine.RANK_SALARY, PayLine.OVER_FRAME, PayLine.LEADERSHIP, PayLine.OCCUPATION_INCENTIVE);

    private Kept() {}

    /**
     * The money kept until the next step by whom a promotion would pay less, salary and incentive together; 0 where it pays as much.
     *
     * @param before the month without the promotion
     * @param after the same month with it
     */
    public static long money(PersonMonth before, PersonMonth after, MonthlyLaw law) {
        return Math.max(0, compared(before, law) - compared(after, law));
    }

    /** What is compared: the salary of a month with its incentive. */
    public static long compared(PersonMonth month, MonthlyLaw law) {
        return sum(PayRules.payslip(month, law));
    }

    private static long sum(Payslip payslip) {
        return SALARY_WITH_INCENTIVE.stream().mapToLong(payslip::amount).sum();
    }

    /**
     * What is paid back for a month of suspension to who is cleared, line by line: of the lines of which a part was paid, what was earned
     * less that part.
     */
    public static List<ExplainedLine> explained(PersonMonth suspended, MonthlyLaw law) {
        Sheet sheet = Sheet.bare(suspended.in(WorkingState.SUSPENDED), law);
        StateLaw state = Objects.requireNonNull(law.states().get(WorkingState.SUSPENDED));
        List<ExplainedLine> rest = new ArrayList<>();
        for (PayRule rule : PayRules.ALL) {
            if (rule.line().side() == PayLine.Side.EARNING) {
                sheet.work(rule);
                add(rest, rule.line(), sheet, state);
            }
        }
        return rest;
    }

    private static void add(List<ExplainedLine> rest, PayLine line, Sheet sheet, StateLaw state) {
        long amount = sheet.entitled(line) - sheet.amount(line);
        if (amount != 0) {
            String formula = Notation.dong(sheet.entitled(line)) + " × (" + Notation.percent(10_000) + " − "
                    + Notation.percent(state.percent().value()) + ")";
            List<Provision> sources = Stream.of(
                            state.percent().source(), state.lines().source())
                    .filter(Objects::nonNull)
                    .toList();
            rest.add(new ExplainedLine(line, amount, formula, sources));
        }
    }
}

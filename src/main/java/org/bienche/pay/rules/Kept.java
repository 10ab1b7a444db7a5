package org.bienche.pay.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        long less = sum(PayRules.payslip(before, law)) - sum(PayRules.payslip(after, law));
        return Math.max(0, less);
    }

    private static long sum(Payslip payslip) {
        return SALARY_WITH_INCENTIVE.stream().mapToLong(payslip::amount).sum();
    }

    /** What is paid back for a month of suspension to who is cleared: the rest of the lines of which a part was paid. */
    public static Map<PayLine, Long> paidBack(PersonMonth suspended, MonthlyLaw law) {
        Sheet sheet = Sheet.bare(suspended.in(WorkingState.SUSPENDED), law);
        Map<PayLine, Long> rest = new EnumMap<>(PayLine.class);
        for (PayRule rule : PayRules.ALL) {
            if (rule.line().side() == PayLine.Side.EARNING) {
                sheet.work(rule);
                rest.put(rule.line(), sheet.entitled(rule.line()) - sheet.amount(rule.line()));
            }
        }
        rest.values().removeIf(amount -> amount == 0);
        return rest;
    }
}

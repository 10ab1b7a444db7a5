package org.bienche.pay;

import java.time.LocalDate;
import java.util.List;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.money.Notation;

/**
 * The days on the way to retirement.
 *
 * @param noticeBy the last day on which notice is in time
 * @param decisionBy the last day on which the decision is in time
 * @param retiredFrom the first day of the pension
 */
public record RetirementDates(LocalDate noticeBy, LocalDate decisionBy, LocalDate retiredFrom, List<SalaryLine> lines) {

    public RetirementDates {
        lines = List.copyOf(lines);
    }

    /** The days for an age, by the law of a day. */
    public static RetirementDates of(Law law, RetirementAge age) {
        Provision notice = law.get("retirement.notice_months");
        Provision decision = law.get("retirement.decision_months");
        LocalDate from = age.pensionFrom().atDay(1);
        return new RetirementDates(
                before(from, notice),
                before(from, decision),
                from,
                List.of(
                        line(SalaryLine.Code.RETIREMENT_NOTICE, from, notice),
                        line(SalaryLine.Code.RETIREMENT_DECISION, from, decision)));
    }

    private static LocalDate before(LocalDate from, Provision months) {
        return from.minusMonths(months.value().whole());
    }

    private static SalaryLine line(SalaryLine.Code code, LocalDate from, Provision months) {
        int count = Math.toIntExact(months.value().whole());
        return new SalaryLine(code, count, Notation.day(from) + " − " + count, List.of(months));
    }
}

package org.bienche.pay.rules;

import static org.bienche.pay.PayLine.*;

import java.util.List;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.rules.PayRule.Working;

/** The rules of pay in the order in which a payslip is worked out: each may look at the lines above it. */
public final class PayRules {

    public static final List<PayRule> ALL = List.of(
            rule(RANK_SALARY, Earnings::rankSalary),
            rule(OVER_FRAME, Earnings::overFrame),
            rule(RETAINED_DIFFERENCE, Earnings::retainedDifference),
            rule(CONTRACT_WAGE, Earnings::contractWage),
            rule(LOW_PAY_INCREASE, Earnings::lowPayIncrease),
            rule(LEADERSHIP, Earnings::leadership),
            rule(OCCUPATION_SENIORITY, Earnings::occupationSeniority),
            rule(PUBLIC_SERVICE, Earnings::publicService),
            rule(PARTY_AND_UNION_WORK, Earnings::partyAndUnionWork),
            rule(OCCUPATION_INCENTIVE, Earnings::occupationIncentive),
            rule(CONCURRENT, Earnings::concurrent),
            rule(REGIONAL, Earnings::regional),
            rule(ATTRACTION, Earnings::attraction),
            rule(LONG_SERVICE_HARD_AREA, Earnings::longServiceInHardArea),
            rule(HAZARD, Earnings::hazard),
            rule(RESPONSIBILITY, Earnings::responsibility),
            rule(MOBILITY, Earnings::mobility),
            rule(PARTY_COMMITTEE, Earnings::partyCommittee),
            rule(RETAINED_MONEY, Earnings::retainedMoney),
            rule(GROSS, Totals::gross),
            rule(UNPAID_DAYS, Earnings::unpaidDays),
            rule(INSURANCE_BASE, Contributions::insuranceBase),
            rule(HEALTH_BASE, Contributions::healthBase),
            rule(UNEMPLOYMENT_BASE, Contributions::unemploymentBase),
            rule(SOCIAL_INSURANCE, Contributions::socialInsurance),
            rule(HEALTH_INSURANCE, Contributions::healthInsurance),
            rule(UNEMPLOYMENT_INSURANCE, Contributions::unemploymentInsurance),
            rule(UNION_DUES, Contributions::unionDues),
            rule(EMPLOYEE_CONTRIBUTIONS, Totals::employeeContributions),
            rule(TAXABLE_INCOME, IncomeTax::taxableIncome),
            rule(INCOME_TAX, IncomeTax::tax),
            rule(NET, Totals::net),
            rule(EMPLOYER_PENSION, Contributions::employerPension),
            rule(EMPLOYER_SICKNESS, Contributions::employerSickness),
            rule(EMPLOYER_ACCIDENT, Contributions::employerAccident),
            rule(EMPLOYER_HEALTH, Contributions::employerHealth),
            rule(EMPLOYER_UNEMPLOYMENT, Contributions::employerUnemployment),
            rule(EMPLOYER_UNION, Contributions::employerUnion),
            rule(EMPLOYER_CONTRIBUTIONS, Totals::employerContributions));

    private PayRules() {}

    /** A person's month, without explanation: the fast way. */
    public static Payslip payslip(PersonMonth person, MonthlyLaw law) {
        return worked(Sheet.bare(person, law)).payslip();
    }

    /** The same month by the same rules, each line explained. */
    public static ExplainedPayslip explain(PersonMonth person, MonthlyLaw law) {
        Sheet sheet = worked(Sheet.traced(person, law));
        return new ExplainedPayslip(sheet.payslip(), sheet.explanation());
    }

    private static Sheet worked(Sheet sheet) {
        for (int rule = 0; rule < ALL.size(); rule++) {
            sheet.work(ALL.get(rule));
        }
        return sheet;
    }

    private static PayRule rule(PayLine line, Working working) {
        return new PayRule(line, working);
    }
}

package org.bienche.pay;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a payslip, in the order in which they are worked out. Each line that the law can pay, withhold or charge to the employer has
 * its own; the lines of side {@link Side#TOTAL} are what they add up to and the bases in between.
 *
 * <p>The names are stored and are codes of the interface: they do not change, new ones are added.
 */
public enum PayLine {
    RANK_SALARY(Side.EARNING),
    OVER_FRAME(Side.EARNING),
    RETAINED_DIFFERENCE(Side.EARNING),
    CONTRACT_WAGE(Side.EARNING),
    LOW_PAY_INCREASE(Side.EARNING),
    LEADERSHIP(Side.EARNING),
    OCCUPATION_SENIORITY(Side.EARNING),
    PUBLIC_SERVICE(Side.EARNING),
    PARTY_AND_UNION_WORK(Side.EARNING),
    OCCUPATION_INCENTIVE(Side.EARNING),
    CONCURRENT(Side.EARNING),
    REGIONAL(Side.EARNING),
    ATTRACTION(Side.EARNING),
    LONG_SERVICE_HARD_AREA(Side.EARNING),
    HAZARD(Side.EARNING),
    RESPONSIBILITY(Side.EARNING),
    MOBILITY(Side.EARNING),
    PARTY_COMMITTEE(Side.EARNING),
    RETAINED_MONEY(Side.EARNING),

    /** The sum of the earnings. */
    GROSS(Side.TOTAL),
    /** What is withheld for single working days without pay. */
    UNPAID_DAYS(Side.DEDUCTION),

    /** What the pension, sickness and accident funds are paid from, within floor and ceiling; 0 in a month without them. */
    INSURANCE_BASE(Side.TOTAL),
    /** What health insurance is paid from. */
    HEALTH_BASE(Side.TOTAL),
    /** What unemployment insurance is paid from; 0 for who has none. */
    UNEMPLOYMENT_BASE(Side.TOTAL),

    SOCIAL_INSURANCE(Side.DEDUCTION),
    HEALTH_INSURANCE(Side.DEDUCTION),
    UNEMPLOYMENT_INSURANCE(Side.DEDUCTION),
    UNION_DUES(Side.DEDUCTION),
    /** The three insurances; union dues are not among them. */
    EMPLOYEE_CONTRIBUTIONS(Side.TOTAL),

    /** What tax is reckoned on after all deductions; negative where they exceed the income. */
    TAXABLE_INCOME(Side.TOTAL),
    INCOME_TAX(Side.DEDUCTION),
    NET(Side.TOTAL),

    EMPLOYER_PENSION(Side.EMPLOYER),
    EMPLOYER_SICKNESS(Side.EMPLOYER),
    EMPLOYER_ACCIDENT(Side.EMPLOYER),
    EMPLOYER_HEALTH(Side.EMPLOYER),
    EMPLOYER_UNEMPLOYMENT(Side.EMPLOYER),
    EMPLOYER_UNION(Side.EMPLOYER),
    EMPLOYER_CONTRIBUTIONS(Side.TOTAL);

    /** Whose money a line is. */
    public enum Side {
        EARNING,
        DEDUCTION,
        EMPLOYER,
        TOTAL
    }

    private static final Map<Side, List<PayLine>> BY_SIDE =
            Stream.of(values()).collect(Collectors.groupingBy(PayLine::side));

    private final Side side;

    PayLine(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** The lines of a side, in their order. */
    public static List<PayLine> of(Side side) {
        return BY_SIDE.getOrDefault(side, List.of());
    }

    /** The key of the line's name. */
    public String textKey() {
        return "pay.line." + name();
    }
}

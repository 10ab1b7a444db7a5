package org.bienche.payroll.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bienche.pay.PayLine;

/**
 * The pay of people in a month as coefficients: what a line comes to, by the base salary of the month. A percentage thereby counts with what
 * it is a percentage of.
 */
public final class CoefficientRow {

    private static final Set<PayLine> SALARY = EnumSet.of(PayLine.RANK_SALARY, PayLine.RETAINED_DIFFERENCE);

    private static final Map<PayLine, String> COLUMNS = Map.of(
            PayLine.LEADERSHIP, "leadership",
            PayLine.OVER_FRAME, "overFrame",
            PayLine.OCCUPATION_SENIORITY, "occupationSeniority",
            PayLine.PUBLIC_SERVICE, "publicService",
            PayLine.OCCUPATION_INCENTIVE, "incentive",
            PayLine.REGIONAL, "regional",
            PayLine.EMPLOYER_UNEMPLOYMENT, "unemployment");

    private CoefficientRow() {}

    /** The amounts by column; wages agreed in contracts have no coefficient and are in none. */
    public static Map<String, Long> amounts(Map<PayLine, Long> lines) {
        Map<String, Long> columns = new HashMap<>();
        lines.forEach((line, amount) -> {
            switch (line.side()) {
                case EARNING -> earned(columns, line, amount);
                case EMPLOYER -> {
                    add(columns, COLUMNS.getOrDefault(line, "contributions"), amount);
                    add(columns, "all", amount);
                }
                default -> {}
            }
        });
        return columns;
    }

    private static void earned(Map<String, Long> columns, PayLine line, long amount) {
        if (line == PayLine.CONTRACT_WAGE) {
            return;
        }
        if (SALARY.contains(line)) {
            add(columns, "salary", amount);
        } else {
            add(columns, COLUMNS.getOrDefault(line, "other"), amount);
            add(columns, "allowances", amount);
        }
        add(columns, "total", amount);
        add(columns, "all", amount);
    }

    private static void add(Map<String, Long> columns, String column, long amount) {
        columns.merge(column, amount, Math::addExact);
    }

    /** So many base salaries, to the hundredth. */
    public static BigDecimal coefficient(long amount, long baseSalary) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(baseSalary), 2, RoundingMode.HALF_UP);
    }
}

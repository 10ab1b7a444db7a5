package org.bienche.payroll.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A payslip as a line of the printed sheet: amounts by the names of its columns, and allowances as coefficients of the base salary.
 *
 * <p>Coefficients are rounded for the eye; what is paid stands in the amounts alone.
 */
public final class SheetLine {

    private static final Map<String, PayLine> COEFFICIENTS = Map.of(
            "leadership", PayLine.LEADERSHIP,
            "overFrame", PayLine.OVER_FRAME,
            "publicService", PayLine.PUBLIC_SERVICE,
            "incentive", PayLine.OCCUPATION_INCENTIVE,
            "seniority", PayLine.OCCUPATION_SENIORITY,
            "regional", PayLine.REGIONAL,
            "rankCoefficient", PayLine.RANK_SALARY);

    private SheetLine() {}

    /**
     * What a month's law says for the sheet.
     *
     * @param baseSalary in đồng
     * @param workingDays of a full month
     * @param unionKept percent of the union fund that stays with the unit's union; null where the law held here does not say
     */
    public record Law(
            long baseSalary,
            long workingDays,
            long ownDeduction,
            long dependantDeduction,
            @Nullable Long unionKept) {}

    /** The figures of a payslip by column. */
    public static Map<String, Object> of(Payslip payslip, StaffKind kind, int dependants, Law law) {
        Map<String, Object> line = new HashMap<>();
        if (kind != StaffKind.CONTRACT || payslip.amount(PayLine.CONTRACT_WAGE) == 0) {
            coefficients(line, payslip, law.baseSalary());
        }
        line.put("days", days(payslip, law.workingDays()));
        amounts(line, payslip);
        union(line, payslip, law.unionKept());
        line.put("familyDeduction", law.ownDeduction() + dependants * law.dependantDeduction());
        return line;
    }

    private static void coefficients(Map<String, Object> line, Payslip payslip, long base) {
        long named = 0;
        for (Map.Entry<String, PayLine> column : COEFFICIENTS.entrySet()) {
            long amount = payslip.amount(column.getValue());
            named += amount;
            put(line, column.getKey(), amount, base);
        }
        put(line, "other", payslip.gross() - named, base);
        put(line, "totalCoefficient", payslip.gross(), base);
    }

    private static void put(Map<String, Object> line, String column, long amount, long base) {
        if (amount != 0) {
            line.put(column, BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP));
        }
    }

    /** The month's working days without those that were not paid. */
    private static BigDecimal days(Payslip payslip, long workingDays) {
        BigDecimal all = BigDecimal.valueOf(workingDays);
        if (payslip.gross() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal unpaid = all.multiply(BigDecimal.valueOf(payslip.amount(PayLine.UNPAID_DAYS)))
                .divide(BigDecimal.valueOf(payslip.gross()), 0, RoundingMode.HALF_UP);
        return all.subtract(unpaid);
    }

    private static void amounts(Map<String, Object> line, Payslip payslip) {
        line.put("gross", payslip.gross());
        line.put(
                "socialEmployer",
                sum(payslip, List.of(PayLine.EMPLOYER_PENSION, PayLine.EMPLOYER_SICKNESS, PayLine.EMPLOYER_ACCIDENT)));
        line.put("socialEmployee", payslip.amount(PayLine.SOCIAL_INSURANCE));
        line.put("healthEmployer", payslip.amount(PayLine.EMPLOYER_HEALTH));
        line.put("healthEmployee", payslip.amount(PayLine.HEALTH_INSURANCE));
        line.put("unemploymentEmployer", payslip.amount(PayLine.EMPLOYER_UNEMPLOYMENT));
        line.put("unemploymentEmployee", payslip.amount(PayLine.UNEMPLOYMENT_INSURANCE));
        line.put("incomeTax", payslip.incomeTax());
        line.put("net", payslip.net());
    }

    private static void union(Map<String, Object> line, Payslip payslip, @Nullable Long keptPercent) {
        long fund = payslip.amount(PayLine.EMPLOYER_UNION);
        line.put("unionEmployer", fund);
        line.put("unionEmployee", payslip.amount(PayLine.UNION_DUES));
        if (keptPercent != null) {
            long kept = BigDecimal.valueOf(fund)
                    .multiply(BigDecimal.valueOf(keptPercent, 2))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            line.put("unionKept", kept);
            line.put("unionUpper", fund - kept);
        }
    }

    private static long sum(Payslip payslip, List<PayLine> lines) {
        return lines.stream().mapToLong(payslip::amount).sum();
    }
}

package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.people.StaffKind;
import org.junit.jupiter.api.Test;

class SheetLineTest {

    private static final SheetLine.Law LAW = new SheetLine.Law(2_000_000, 22, 15_500_000, 6_200_000, 75L);

    private static Payslip payslip(Map<PayLine, Long> amounts) {
        long[] all = new long[PayLine.values().length];
        amounts.forEach((line, amount) -> all[line.ordinal()] = amount);
        return new Payslip(all);
    }

    private static Payslip ordinary() {
        Map<PayLine, Long> amounts = new EnumMap<>(PayLine.class);
        amounts.put(PayLine.RANK_SALARY, 6_000_000L);
        amounts.put(PayLine.LEADERSHIP, 500_000L);
        amounts.put(PayLine.PUBLIC_SERVICE, 1_625_000L);
        amounts.put(PayLine.HAZARD, 200_000L);
        amounts.put(PayLine.GROSS, 8_325_000L);
        amounts.put(PayLine.UNPAID_DAYS, 756_818L);
        amounts.put(PayLine.SOCIAL_INSURANCE, 520_000L);
        amounts.put(PayLine.HEALTH_INSURANCE, 97_500L);
        amounts.put(PayLine.UNEMPLOYMENT_INSURANCE, 65_000L);
        amounts.put(PayLine.UNION_DUES, 32_500L);
        amounts.put(PayLine.INCOME_TAX, 7L);
        amounts.put(PayLine.NET, 6_853_175L);
        amounts.put(PayLine.EMPLOYER_PENSION, 910_000L);
        amounts.put(PayLine.EMPLOYER_SICKNESS, 195_000L);
        amounts.put(PayLine.EMPLOYER_ACCIDENT, 32_500L);
        amounts.put(PayLine.EMPLOYER_HEALTH, 195_001L);
        amounts.put(PayLine.EMPLOYER_UNEMPLOYMENT, 65_001L);
        amounts.put(PayLine.EMPLOYER_UNION, 130_002L);
        return payslip(amounts);
    }

    @Test
    void writesAllowancesAsCoefficientsAndTheRestAsAmounts() {
        Map<String, Object> line = SheetLine.of(ordinary(), StaffKind.CIVIL_SERVANT, 2, LAW);
        assertThat(line)
                .containsEntry("rankCoefficient", new BigDecimal("3.00"))
                .containsEntry("leadership", new BigDecimal("0.25"))
                .containsEntry("publicService", new BigDecimal("0.81"))
                .containsEntry("other", new BigDecimal("0.10"))
                .containsEntry("totalCoefficient", new BigDecimal("4.16"))
                .doesNotContainKeys("regional", "seniority", "overFrame", "incentive")
                .containsEntry("days", new BigDecimal("20"))
                .containsEntry("gross", 8_325_000L)
                .containsEntry("socialEmployer", 1_137_500L)
                .containsEntry("socialEmployee", 520_000L)
                .containsEntry("healthEmployer", 195_001L)
                .containsEntry("healthEmployee", 97_500L)
                .containsEntry("unemploymentEmployer", 65_001L)
                .containsEntry("unemploymentEmployee", 65_000L)
                .containsEntry("incomeTax", 7L)
                .containsEntry("net", 6_853_175L)
                .containsEntry("familyDeduction", 15_500_000L + 2 * 6_200_000L);
    }

    @Test
    void dividesTheUnionFundWhereTheLawSaysHow() {
        assertThat(SheetLine.of(ordinary(), StaffKind.CIVIL_SERVANT, 0, LAW))
                .containsEntry("unionEmployer", 130_002L)
                .containsEntry("unionEmployee", 32_500L)
                .containsEntry("unionKept", 97_502L)
                .containsEntry("unionUpper", 32_500L);
        SheetLine.Law silent = new SheetLine.Law(2_000_000, 22, 0, 0, null);
        assertThat(SheetLine.of(ordinary(), StaffKind.CIVIL_SERVANT, 0, silent))
                .doesNotContainKeys("unionKept", "unionUpper");
    }

    @Test
    void anAgreedWageHasNoCoefficients() {
        Payslip wage = payslip(Map.of(PayLine.CONTRACT_WAGE, 5_000_000L, PayLine.GROSS, 5_000_000L));
        assertThat(SheetLine.of(wage, StaffKind.CONTRACT, 0, LAW))
                .doesNotContainKeys("totalCoefficient", "other")
                .containsEntry("gross", 5_000_000L);
        assertThat(SheetLine.of(ordinary(), StaffKind.CONTRACT, 0, LAW)).containsKey("totalCoefficient");
    }

    @Test
    void aMonthWithoutPayHasNoDays() {
        assertThat(SheetLine.of(payslip(Map.of()), StaffKind.CIVIL_SERVANT, 0, LAW))
                .containsEntry("days", BigDecimal.ZERO);
    }
}

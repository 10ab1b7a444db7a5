package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bienche.pay.PayLine;
import org.junit.jupiter.api.Test;

/** Pay as coefficients: every line stands in one column, and the columns add up to what they are parts of. */
class CoefficientRowTest {

    private static final long BASE = 2_340_000;

    /** 3.33 and 0.20 of leadership, a quarter of both for public service; what the employer pays beside it. */
    private static final Map<PayLine, Long> LINES = Map.of(
            PayLine.RANK_SALARY, 7_792_200L,
            PayLine.LEADERSHIP, 468_000L,
            PayLine.PUBLIC_SERVICE, 2_065_050L,
            PayLine.CONTRACT_WAGE, 6_000_000L,
            PayLine.EMPLOYER_PENSION, 1_400_000L,
            PayLine.EMPLOYER_UNEMPLOYMENT, 82_602L,
            PayLine.NET, 9_000_000L);

    @Test
    void aPercentageCountsWithWhatItIsAPercentageOf() {
        Map<String, Long> columns = CoefficientRow.amounts(LINES);
        assertThat(CoefficientRow.coefficient(columns.getOrDefault("salary", 0L), BASE))
                .isEqualByComparingTo("3.33");
        assertThat(CoefficientRow.coefficient(columns.getOrDefault("leadership", 0L), BASE))
                .isEqualByComparingTo("0.20");
        assertThat(CoefficientRow.coefficient(columns.getOrDefault("publicService", 0L), BASE))
                .isEqualByComparingTo("0.88");
    }

    @Test
    void theColumnsAddUp() {
        Map<String, Long> columns = CoefficientRow.amounts(LINES);
        assertThat(columns)
                .containsEntry("allowances", 2_533_050L)
                .containsEntry("total", 10_325_250L)
                .containsEntry("unemployment", 82_602L)
                .containsEntry("contributions", 1_400_000L)
                .containsEntry("all", 11_807_852L)
                .doesNotContainKey("other");
    }

    @Test
    void anAgreedWageHasNoCoefficient() {
        assertThat(CoefficientRow.amounts(Map.of(PayLine.CONTRACT_WAGE, 6_000_000L)))
                .isEmpty();
    }
}

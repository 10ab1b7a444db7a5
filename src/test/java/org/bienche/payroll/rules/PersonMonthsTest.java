package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.payroll.ExceptionCode;
import org.bienche.payroll.rules.Facts.AllowanceFact;
import org.bienche.payroll.rules.Facts.SalaryFact;
import org.bienche.payroll.rules.PersonMonths.Refusal;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonMonthsTest {

    private static final Workplace COMMUNE = new Workplace(true, true, 4);
    private static final ScaleTable SCALES = new ScaleTable(
            Map.of("A1", List.of(new BigDecimal("2.34"), new BigDecimal("2.67"), new BigDecimal("3.00"))));
    private static final SalaryFact STEP_3 = new SalaryFact("01.003", "A1", 3, 300, 0, 0, null, "WORKING");

    @Test
    void takesSalaryAndAllowancesAsTheyAreRecorded() throws Refusal {
        PersonMonth month = PersonMonths.of(
                facts(
                        STEP_3,
                        1,
                        new AllowanceFact("LEADERSHIP", 60, null, null),
                        new AllowanceFact("OCCUPATION_SENIORITY", null, 15, null),
                        new AllowanceFact("RETAINED_MONEY", null, null, 54_250L),
                        new AllowanceFact("PUBLIC_SERVICE", null, null, null)),
                COMMUNE,
                SCALES);

        assertThat(month.staffKind()).isEqualTo(StaffKind.CIVIL_SERVANT);
        assertThat(month.coefficient()).isEqualTo(300);
        assertThat(month.workingState()).isEqualTo(WorkingState.WORKING);
        assertThat(month.allowances().size(AllowanceCode.LEADERSHIP)).isEqualTo(60);
        assertThat(month.allowances().size(AllowanceCode.OCCUPATION_SENIORITY)).isEqualTo(15);
        assertThat(month.allowances().size(AllowanceCode.RETAINED_MONEY)).isEqualTo(54_250);
        assertThat(month.allowances().has(AllowanceCode.PUBLIC_SERVICE)).isTrue();
    }

    @Test
    void takesAnAgreedWageWithoutAskingForAScale() throws Refusal {
        SalaryFact wage = new SalaryFact("", null, 0, 0, 0, 0, 60_000_000L, "WORKING");

        assertThat(PersonMonths.of(facts(wage, 1), COMMUNE, SCALES).contractWage())
                .isEqualTo(60_000_000);
    }

    @Test
    void refusesAFileThatIsNotInOrder() {
        assertThat(refused(facts(null, 0), COMMUNE)).isEqualTo(ExceptionCode.NO_SALARY);
        assertThat(refused(facts(STEP_3, 2), COMMUNE)).isEqualTo(ExceptionCode.SEVERAL_SALARIES);
        assertThat(refused(facts(STEP_3, 1), null)).isEqualTo(ExceptionCode.NO_UNIT);
        assertThat(refused(facts(STEP_3, 1, new AllowanceFact("LUNCH", null, null, 730_000L)), COMMUNE))
                .isEqualTo(ExceptionCode.UNKNOWN_WORD);
    }

    @Test
    void refusesASalaryThatTheLawDoesNotHave() {
        SalaryFact unknown = new SalaryFact("01.003", "Z9", 3, 300, 0, 0, null, "WORKING");
        SalaryFact beyond = new SalaryFact("01.003", "A1", 4, 333, 0, 0, null, "WORKING");
        SalaryFact other = new SalaryFact("01.003", "A1", 3, 301, 0, 0, null, "WORKING");

        assertThat(refused(facts(unknown, 1), COMMUNE)).isEqualTo(ExceptionCode.UNKNOWN_SCALE);
        assertThat(refused(facts(beyond, 1), COMMUNE)).isEqualTo(ExceptionCode.NOT_ON_SCALE);
        assertThat(refused(facts(other, 1), COMMUNE)).isEqualTo(ExceptionCode.NOT_ON_SCALE);
    }

    @Test
    void tellsTheSameFactsFromOthersWhateverTheirOrder() {
        AllowanceFact leadership = new AllowanceFact("LEADERSHIP", 60, null, null);
        AllowanceFact regional = new AllowanceFact("REGIONAL", 30, null, null);

        assertThat(facts(STEP_3, 1, leadership, regional).fingerprint())
                .isEqualTo(facts(STEP_3, 1, regional, leadership).fingerprint())
                .isNotEqualTo(facts(STEP_3, 1, leadership).fingerprint())
                .isNotEqualTo(facts(null, 0, leadership, regional).fingerprint());
    }

    private static @Nullable ExceptionCode refused(Facts facts, @Nullable Workplace workplace) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PersonMonths.of(facts, workplace, SCALES));
        return refusal == null ? null : refusal.code();
    }

    private static Facts facts(@Nullable SalaryFact salary, int salaries, AllowanceFact... allowances) {
        LocalDate payDay = LocalDate.of(2026, 7, 1);
        return new Facts(1, 2, payDay, "CIVIL_SERVANT", salaries, salary, 0, true, 0, List.of(allowances), List.of());
    }
}

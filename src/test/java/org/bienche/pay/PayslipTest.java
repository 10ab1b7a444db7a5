package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.people.AllowanceCode.*;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bienche.legislation.LawBook;
import org.bienche.pay.rules.PayRules;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.junit.jupiter.api.Test;

class PayslipTest {

    private static final Workplace COMMUNE = new Workplace(true, false, 4);
    private static final MonthlyLaw JULY_2026 = law(2026, 7);
    private static final MonthlyLaw OCTOBER_2026 = law(2026, 10);

    @Test
    void paysCivilServantOfThirdStep() {
        PersonMonth person = PersonMonth.of(StaffKind.CIVIL_SERVANT, COMMUNE, 300)
                .with(new Allowances.Builder().add(PUBLIC_SERVICE).build());
        Payslip payslip = PayRules.payslip(person, JULY_2026);
        assertThat(payslip.gross()).isEqualTo(9_487_500);
        assertThat(payslip.net()).isEqualTo(8_766_450);
        assertThat(payslip.employerContributions()).isEqualTo(1_555_950);
    }

    @Test
    void paysTheHigherOfRetainedAndPresentCoefficient() {
        Allowances allowances = new Allowances.Builder()
                .add(PUBLIC_SERVICE)
                .add(LEADERSHIP, 25)
                .add(RETENTION, 70)
                .build();
        PersonMonth person =
                PersonMonth.of(StaffKind.CIVIL_SERVANT, COMMUNE, 474).with(allowances);
        assertThat(PayRules.payslip(person, OCTOBER_2026).net()).isEqualTo(15_876_671);
        PersonMonth ended = new PersonMonth(
                StaffKind.CIVIL_SERVANT,
                COMMUNE,
                474,
                0,
                0,
                0,
                allowances,
                LocalDate.of(2026, 9, 30),
                WorkingState.WORKING,
                0,
                0,
                0);
        assertThat(PayRules.payslip(ended, OCTOBER_2026).net()).isEqualTo(14_581_528);
    }

    @Test
    void capsContributionsOfContractWage() {
        PersonMonth person = PersonMonth.ofContract(new Workplace(true, false, 1), 60_000_000);
        assertThat(PayRules.payslip(person, JULY_2026).net()).isEqualTo(50_274_400);
        assertThat(PayRules.payslip(person, law(2026, 6)).net()).isEqualTo(50_563_200);
    }

    @Test
    void explainsTheAmountsItPays() {
        PersonMonth person = PersonMonth.of(StaffKind.CIVIL_SERVANT, COMMUNE, 300)
                .with(new Allowances.Builder().add(PUBLIC_SERVICE).build());
        ExplainedPayslip explained = PayRules.explain(person, JULY_2026);
        assertThat(explained.line(PayLine.PUBLIC_SERVICE)).hasValueSatisfying(line -> {
            assertThat(line.amount()).isEqualTo(1_897_500);
            assertThat(line.formula()).isEqualTo("7.590.000 × 25 %");
            assertThat(line.citation()).isEqualTo("NĐ 34/2012/NĐ-CP, Điều 3");
            assertThat(line.verified()).isTrue();
        });
        assertThat(explained.payslip().net()).isEqualTo(8_766_450);
    }

    private static MonthlyLaw law(int year, int month) {
        return MonthlyLaw.of(LawBook.shipped(), YearMonth.of(year, month));
    }
}

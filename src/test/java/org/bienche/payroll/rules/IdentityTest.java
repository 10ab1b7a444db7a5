package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.bienche.legislation.LawBook;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.StaffKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityTest {

    @ParameterizedTest
    @EnumSource
    void holdsForWhatThePayRulesGive(StaffKind kind) {
        MonthlyLaw law = MonthlyLaw.of(LawBook.shipped(), YearMonth.of(2026, 7));
        PersonMonth person = PersonMonth.of(kind, new Workplace(false, true, 4), 333);

        assertThat(Identity.broken(new Pay().payslip(person, law))).isEmpty();
    }

    @Test
    void namesTheTotalThatIsNotTheSumOfItsLines() {
        assertThat(Identity.broken(payslip(PayLine.RANK_SALARY, 1))).contains(PayLine.GROSS);
        assertThat(Identity.broken(payslip(PayLine.UNION_DUES, 1))).contains(PayLine.NET);
        assertThat(Identity.broken(payslip(PayLine.EMPLOYER_HEALTH, 1))).contains(PayLine.EMPLOYER_CONTRIBUTIONS);
        assertThat(Identity.broken(payslip(PayLine.EMPLOYEE_CONTRIBUTIONS, 1)))
                .contains(PayLine.EMPLOYEE_CONTRIBUTIONS);
    }

    private static Payslip payslip(PayLine line, long amount) {
        long[] amounts = new long[PayLine.values().length];
        amounts[line.ordinal()] = amount;
        return new Payslip(amounts);
    }
}

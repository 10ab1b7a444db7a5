package org.bienche.payroll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.pay.Allowances;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    private static final Workplace COMMUNE = new Workplace(true, false, 4);
    private static final PersonMonth PERSON = PersonMonth.of(StaffKind.CIVIL_SERVANT, COMMUNE, 300);

    private final List<PersonMonth> explained = new ArrayList<>();

    private Verification verification(boolean answer) {
        return new Verification(person -> {
            explained.add(person);
            return answer;
        });
    }

    private static Payslip payslip(PayLine... lines) {
        long[] amounts = new long[PayLine.values().length];
        for (PayLine line : lines) {
            amounts[line.ordinal()] = 1;
        }
        return new Payslip(amounts);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksOnceForEachShape(boolean answer) {
        Verification verification = verification(answer);
        PersonMonth other = PersonMonth.of(StaffKind.CIVIL_SERVANT, COMMUNE, 333);
        assertThat(verification.isVerified(PERSON, payslip(PayLine.GROSS))).isEqualTo(answer);
        assertThat(verification.isVerified(other, payslip(PayLine.GROSS))).isEqualTo(answer);
        assertThat(explained).containsExactly(PERSON);
    }

    static Stream<PersonMonth> otherShapes() {
        return Stream.of(
                PersonMonth.of(StaffKind.PUBLIC_EMPLOYEE, COMMUNE, 300),
                PersonMonth.of(StaffKind.CIVIL_SERVANT, new Workplace(true, true, 4), 300),
                PERSON.in(WorkingState.SUSPENDED),
                PERSON.with(
                        new Allowances.Builder().add(AllowanceCode.REGIONAL, 30).build()),
                PERSON.with(
                        new Allowances.Builder().add(AllowanceCode.HAZARD, 30).build()),
                withDependant());
    }

    private static PersonMonth withDependant() {
        return new PersonMonth(
                StaffKind.CIVIL_SERVANT, COMMUNE, 300, 0, 0, 0, Allowances.NONE, null, WorkingState.WORKING, 0, 0, 1);
    }

    @ParameterizedTest
    @MethodSource("otherShapes")
    void asksAgainForAnotherShape(PersonMonth other) {
        Verification verification = verification(true);
        verification.isVerified(PERSON, payslip(PayLine.GROSS));
        verification.isVerified(other, payslip(PayLine.GROSS));
        assertThat(explained).containsExactly(PERSON, other);
    }

    @Test
    void asksAgainForOtherLines() {
        Verification verification = verification(true);
        verification.isVerified(PERSON, payslip(PayLine.GROSS));
        verification.isVerified(PERSON, payslip(PayLine.GROSS, PayLine.HAZARD));
        verification.isVerified(PERSON, payslip(PayLine.GROSS, PayLine.REGIONAL));
        assertThat(explained).hasSize(3);
    }

    @Test
    void regionalAndHazardAreTwoShapes() {
        Verification verification = verification(true);
        otherShapes().skip(3).limit(2).forEach(person -> verification.isVerified(person, payslip()));
        assertThat(explained).hasSize(2);
    }
}

package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bienche.legislation.LawBook;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.Coming;
import org.bienche.people.Dated;
import org.bienche.people.Identity;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonName;
import org.bienche.people.Salary;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComingPayTest {

    private static final LawBook LAW = LawBook.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aTeacherOnAScaleGivenUpMustBePlacedAnewByTheLastDay() {
        PersonHistory teacher = person(StaffKind.PUBLIC_EMPLOYEE, "A2.2", List.of());
        assertThat(ComingPay.conversion(teacher.on(TODAY), LAW.on(TODAY))).hasValueSatisfying(coming -> {
            assertThat(coming.on()).isEqualTo("2027-07-01");
            assertThat(coming.args()).containsExactly("A2.1");
            assertThat(coming.basis()).contains("232/2026").contains("Điều 18");
            assertThat(coming.href())
                    .contains("scale=A2.2")
                    .contains("newScale=A2.1")
                    .contains("decidedOn=2026-11-22");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_EMPLOYEE, A2.1, 2026-11-22",
        "CIVIL_SERVANT, A2.2, 2026-11-22",
        "PUBLIC_EMPLOYEE, A2.2, 2026-06-30"
    })
    void nobodyElseMustBe(StaffKind kind, String scale, LocalDate on) {
        assertThat(ComingPay.conversion(person(kind, scale, List.of()).on(on), LAW.on(on)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2027-09-01 6", "2027-08-31, 2027-09-01 6", "2027-09-01, 2028-09-01 7"})
    void theNextPercentOfSeniorityComesAFullYearAfterTheRecordedOne(LocalDate on, String expected) {
        Dated<Allowance> held = dated(
                Allowance.percent(AllowanceCode.OCCUPATION_SENIORITY, 5), Validity.from(LocalDate.of(2026, 9, 1)));
        PersonHistory teacher = person(StaffKind.PUBLIC_EMPLOYEE, "A1", List.of(held));
        assertThat(ComingPay.seniority(teacher, on, LAW.on(on)))
                .map((Coming coming) -> coming.on() + " " + coming.args().getFirst())
                .hasValue(expected);
    }

    @Test
    void noPercentComesToWhoHasNoneOrNoneAnyMore() {
        Dated<Allowance> ended = dated(
                Allowance.percent(AllowanceCode.OCCUPATION_SENIORITY, 5),
                new Validity(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 1)));
        assertThat(ComingPay.seniority(person(StaffKind.PUBLIC_EMPLOYEE, "A1", List.of()), TODAY, LAW.on(TODAY)))
                .isEmpty();
        assertThat(ComingPay.seniority(person(StaffKind.PUBLIC_EMPLOYEE, "A1", List.of(ended)), TODAY, LAW.on(TODAY)))
                .isEmpty();
    }

    private static <T> Dated<T> dated(T fact, Validity validity) {
        return new Dated<>(1, fact, validity, 1, 1);
    }

    private static PersonHistory person(StaffKind kind, String scale, List<Dated<Allowance>> allowances) {
        Validity always = Validity.from(LocalDate.of(2020, 1, 1));
        Identity identity =
                new Identity(new PersonName("Demo 001"), LocalDate.of(1980, 1, 15), Sex.F, null, null, 0, null, null);
        Salary salary = new Salary(
                "V.07.03.28",
                scale,
                3,
                new BigDecimal("4.68"),
                0,
                BigDecimal.ZERO,
                LocalDate.of(2024, 5, 1),
                null,
                WorkingState.WORKING);
        return new PersonHistory(
                7,
                "CB000007",
                List.of(dated(identity, always)),
                List.of(dated(Appointment.main(1, 1, kind), always)),
                List.of(dated(salary, always)),
                allowances,
                List.of(),
                List.of());
    }
}

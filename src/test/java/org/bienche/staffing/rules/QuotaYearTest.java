package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bienche.staffing.rules.Provinces.CLINIC;
import static org.bienche.staffing.rules.Provinces.HOSPITAL;
import static org.bienche.staffing.rules.Provinces.PROVINCE;
import static org.bienche.staffing.rules.Provinces.SCHOOL;
import static org.bienche.staffing.rules.Provinces.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaMove;
import org.bienche.staffing.rules.QuotaYear.Stretch;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;

/** Quotas that change within their year. */
class QuotaYearTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate OVER = LocalDate.of(2027, 1, 1);

    /** The school has 10 until December, then 5; the hospital 10, then 15; the clinic has nothing. */
    private static final QuotaYear YEAR = new QuotaYear(
            2026,
            List.of(
                    new Stretch(quota(PROVINCE, 20, null), JANUARY, OVER),
                    new Stretch(quota(SCHOOL, 10, null), JANUARY, DECEMBER),
                    new Stretch(quota(SCHOOL, 5, null), DECEMBER, OVER),
                    new Stretch(quota(HOSPITAL, 10, null), JANUARY, DECEMBER),
                    new Stretch(quota(HOSPITAL, 15, null), DECEMBER, OVER)));

    @Test
    void holdsOnEachDayWhatItsStretchSays() {
        assertThat(YEAR.on(NOVEMBER)).containsEntry(SCHOOL, quota(SCHOOL, 10, null));
        assertThat(YEAR.on(DECEMBER))
                .containsEntry(SCHOOL, quota(SCHOOL, 5, null))
                .hasSize(3);
    }

    @Test
    void aSupplementHoldsFromTheDayOfItsDecisionAndAFirstGrantForTheWholeYear() {
        assertThat(YEAR.begin(SCHOOL, NOVEMBER)).isEqualTo(NOVEMBER);
        assertThat(YEAR.begin(SCHOOL, LocalDate.of(2025, 12, 20))).isEqualTo(JANUARY);
        assertThat(YEAR.begin(SCHOOL, JANUARY)).isEqualTo(JANUARY);
        assertThat(YEAR.begin(CLINIC, MARCH)).isEqualTo(JANUARY);
        assertThat(YEAR.begin(CLINIC, OVER.plusDays(20))).isEqualTo(JANUARY);
    }

    @Test
    void aDecisionThatTakesEffectAfterTheYearChangesNothingOfIt() {
        assertThatThrownBy(() -> YEAR.begin(SCHOOL, OVER.plusDays(20)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::pointer)
                                .containsExactly("/decision/effectiveOn"));
    }

    @Test
    void namesTheDaysOnWhichAQuotaOfTheUnitsChanges() {
        assertThat(YEAR.changes(Set.of(SCHOOL), MARCH)).containsExactly(MARCH, DECEMBER);
        assertThat(YEAR.changes(Set.of(PROVINCE), MARCH)).containsExactly(MARCH);
        assertThat(cascade(NOVEMBER, on(NOVEMBER)).around(SCHOOL))
                .containsExactlyInAnyOrder(PROVINCE, SCHOOL, HOSPITAL);
    }

    @Test
    void aGrantThatFitsTodayIsRefusedWhereItBreaksTheCascadeLaterInTheYear() {
        assertThat(granting(10)).isEqualTo("staffing.on.day [2026-12-01] staffing.grant.above [20, 5]");
        assertThat(granting(5)).isEmpty();
    }

    private static String granting(int number) {
        Quota granted = quota(SCHOOL, number, null);
        return said(course().objection(cascade -> Granting.objection(cascade, granted)));
    }

    @Test
    void aMoveIsRefusedWhereTheSenderHasLessLaterInTheYear() {
        assertThat(moving(6)).isEqualTo("staffing.on.day [2026-12-01] staffing.move.more [6, 5]");
        assertThat(moving(5)).isEmpty();
    }

    private static String moving(int number) {
        QuotaMove move =
                new QuotaMove(SCHOOL, HOSPITAL, StaffKind.PUBLIC_EMPLOYEE, PaidBy.STATE, number, NOVEMBER, null);
        QuotaShift shift = new QuotaShift(cascade(NOVEMBER, on(NOVEMBER)), move);
        assertThat(shift.objection()).isEmpty();
        LaterShift later = new LaterShift(move, shift.steps());
        return said(course().objection(later::objection));
    }

    @Test
    void aMoveNeedsADeadlineWhereThePeopleAreTooManyOnlyLater() {
        QuotaMove move = new QuotaMove(SCHOOL, HOSPITAL, StaffKind.PUBLIC_EMPLOYEE, PaidBy.STATE, 2, NOVEMBER, null);
        LaterShift later = new LaterShift(move, new QuotaShift(cascade(NOVEMBER, on(NOVEMBER)), move).steps());
        assertThat(later.objection(Provinces.cascade(DECEMBER, on(DECEMBER), Map.of(SCHOOL, 4), Map.of())))
                .map(Problem::key)
                .contains("staffing.move.surplus");
        assertThat(later.changed(quota(SCHOOL, 5, null)).number()).isEqualTo(3);
        assertThat(later.changed(quota(HOSPITAL, 15, null)).number()).isEqualTo(17);
    }

    private static Course course() {
        return new Course(
                NOVEMBER,
                NOVEMBER,
                Stream.of(NOVEMBER, DECEMBER).map(day -> cascade(day, on(day))).toList());
    }

    private static List<Quota> on(LocalDate day) {
        return List.copyOf(YEAR.on(day).values());
    }

    private static Cascade cascade(LocalDate day, List<Quota> quotas) {
        return Provinces.cascade(day, quotas, Map.of(), Map.of());
    }

    private static String said(Optional<Problem> objection) {
        return objection
                .map(found -> found.getMessage() + " "
                        + found.errors().getFirst().key() + " "
                        + found.errors().getFirst().args())
                .orElse("");
    }
}

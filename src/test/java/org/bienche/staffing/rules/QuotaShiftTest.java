package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.bienche.staffing.rules.Provinces.CLINIC;
import static org.bienche.staffing.rules.Provinces.HOSPITAL;
import static org.bienche.staffing.rules.Provinces.OFFICE;
import static org.bienche.staffing.rules.Provinces.PROVINCE;
import static org.bienche.staffing.rules.Provinces.SCHOOL;
import static org.bienche.staffing.rules.Provinces.SECTION;
import static org.bienche.staffing.rules.Provinces.TODAY;
import static org.bienche.staffing.rules.Provinces.cascade;
import static org.bienche.staffing.rules.Provinces.quota;

import java.util.List;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaMove;
import org.bienche.staffing.QuotaMove.Step;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;

/** Quota that goes from one unit to another. */
class QuotaShiftTest {

    /** The province has 100: 40 for its school, 30 for its hospital, 20 for its office, of which 12 for the section. */
    private static final List<Quota> QUOTAS = List.of(
            quota(PROVINCE, 100, null),
            quota(SCHOOL, 40, null),
            quota(HOSPITAL, 30, null),
            quota(OFFICE, 20, null),
            quota(SECTION, 12, null));

    @Test
    void theSenderFallsAndTheReceiverRisesUnderOneThatHoldsBoth() {
        QuotaShift shift = shift(SCHOOL, HOSPITAL, 5, Map.of(SCHOOL, 30));

        assertThat(objection(shift)).isEmpty();
        assertThat(shift.steps())
                .extracting(
                        step -> step.after().unitId(),
                        step -> step.before().number(),
                        step -> step.after().number(),
                        Step::vacant)
                .containsExactly(tuple(SCHOOL, 40, 35, 5), tuple(HOSPITAL, 30, 35, 35));
    }

    @Test
    void theQuotasBetweenGoAlong() {
        QuotaShift shift = shift(SCHOOL, SECTION, 5, Map.of());

        assertThat(shift.steps())
                .extracting(step -> step.after().unitId(), step -> step.after().number(), Step::kept)
                .containsExactly(tuple(SCHOOL, 35, 35), tuple(SECTION, 17, 17), tuple(OFFICE, 25, 8));
    }

    @Test
    void refusesASenderThatWouldFallUnderItsPeople() {
        assertThat(objection(shift(SCHOOL, HOSPITAL, 5, Map.of(SCHOOL, 36))))
                .isEqualTo("staffing.move.surplus [35, 36]");
        assertThat(objection(shift(SCHOOL, HOSPITAL, 4, Map.of(SCHOOL, 36)))).isEmpty();
    }

    @Test
    void letsASenderFallUnderItsPeopleWithADeadline() {
        QuotaMove move =
                new QuotaMove(SCHOOL, HOSPITAL, StaffKind.PUBLIC_EMPLOYEE, PaidBy.STATE, 5, TODAY, TODAY.plusYears(1));
        QuotaShift shift = new QuotaShift(cascade(QUOTAS, Map.of(SCHOOL, 36), Map.of()), move);

        assertThat(objection(shift)).isEmpty();
        assertThat(shift.steps().getFirst().after().surplusUntil()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void refusesASenderThatWouldFallUnderWhatItHandedDown() {
        assertThat(objection(shift(OFFICE, SCHOOL, 9, Map.of()))).isEqualTo("staffing.move.below [11, 12]");
        assertThat(objection(shift(OFFICE, SCHOOL, 8, Map.of()))).isEmpty();
    }

    @Test
    void refusesMoreThanThereIs() {
        assertThat(objection(shift(HOSPITAL, SCHOOL, 31, Map.of()))).isEqualTo("staffing.move.more [31, 30]");
    }

    @Test
    void refusesUnitsWithoutAQuotaOfTheirOwnAndUnitsBelowOneAnother() {
        assertThat(objection(shift(CLINIC, SCHOOL, 1, Map.of()))).isEqualTo("staffing.move.from.none");
        assertThat(objection(shift(SCHOOL, CLINIC, 1, Map.of()))).isEqualTo("staffing.move.to.none");
        assertThat(objection(shift(OFFICE, SECTION, 1, Map.of()))).isEqualTo("staffing.move.within");
        assertThat(objection(shift(SECTION, OFFICE, 1, Map.of()))).isEqualTo("staffing.move.within");
    }

    @Test
    void movesOnlyWhatTheSenderHasOfThatPayer() {
        List<Quota> divided = List.of(quota(PROVINCE, 100, 10), quota(SCHOOL, 40, 0), quota(HOSPITAL, 30, 10));
        QuotaMove revenue = new QuotaMove(SCHOOL, HOSPITAL, StaffKind.PUBLIC_EMPLOYEE, PaidBy.REVENUE, 1, TODAY, null);
        assertThat(objection(new QuotaShift(cascade(divided, Map.of(), Map.of()), revenue)))
                .isEqualTo("staffing.move.more [1, 0]");
    }

    @Test
    void takesAllThatThereIsAndNotOneMore() {
        assertThat(objection(shift(HOSPITAL, SCHOOL, 30, Map.of()))).isEmpty();
        assertThat(objection(shift(SECTION, SCHOOL, 12, Map.of()))).isEmpty();
        assertThat(objection(shift(SECTION, SCHOOL, 13, Map.of()))).isEqualTo("staffing.move.more [13, 12]");
    }

    @Test
    void whatRevenuePaysGoesToAUnitThatDecidesItselfOutOfTheQuotasAbove() {
        List<Quota> divided = List.of(quota(PROVINCE, 100, 12), quota(HOSPITAL, 30, 10), quota(CLINIC, 15, 15));
        QuotaShift shift = ofRevenue(divided, HOSPITAL, CLINIC, 5);

        assertThat(objection(shift)).isEmpty();
        assertThat(shift.steps())
                .extracting(
                        step -> step.after().unitId(),
                        step -> step.after().number(),
                        step -> step.after().fromRevenue())
                .containsExactly(tuple(HOSPITAL, 25, 5), tuple(PROVINCE, 95, 7), tuple(CLINIC, 20, 20));
    }

    @Test
    void noneAboveGivesMoreOfAPayerThanItHas() {
        List<Quota> divided = List.of(quota(PROVINCE, 100, 3), quota(HOSPITAL, 30, 10), quota(CLINIC, 15, 15));
        assertThat(objection(ofRevenue(divided, HOSPITAL, CLINIC, 5))).isEqualTo("staffing.move.more [5, 3]");
    }

    @Test
    void refusesWhatTheUnitAboveTheReceiverWouldHandDownBeyondItsOwn() {
        List<Quota> divided = List.of(
                quota(PROVINCE, 100, 20), quota(HOSPITAL, 30, 10), quota(OFFICE, 20, 8), quota(SECTION, 12, null));
        assertThat(objection(ofRevenue(divided, HOSPITAL, SECTION, 5))).isEqualTo("staffing.move.above [25]");
        List<Quota> room = List.of(
                quota(PROVINCE, 100, 20), quota(HOSPITAL, 30, 10), quota(OFFICE, 25, 8), quota(SECTION, 12, null));
        assertThat(objection(ofRevenue(room, HOSPITAL, SECTION, 5))).isEmpty();
    }

    private static QuotaShift ofRevenue(List<Quota> quotas, long from, long to, int number) {
        return new QuotaShift(
                cascade(quotas, Map.of(), Map.of()),
                new QuotaMove(from, to, StaffKind.PUBLIC_EMPLOYEE, PaidBy.REVENUE, number, TODAY, null));
    }

    @Test
    void anotherMarkAfterEachChange() {
        String before = shift(SCHOOL, HOSPITAL, 5, Map.of()).mark();
        assertThat(shift(SCHOOL, HOSPITAL, 9, Map.of(SCHOOL, 3)).mark()).isEqualTo(before);
        QuotaMove move = new QuotaMove(SCHOOL, HOSPITAL, StaffKind.PUBLIC_EMPLOYEE, PaidBy.STATE, 5, TODAY, null);
        Cascade changed = cascade(QUOTAS, Map.of(), Map.of()).with(quota(PROVINCE, 101, null));
        assertThat(new QuotaShift(changed, move).mark()).isNotEqualTo(before);
        String office = shift(OFFICE, SCHOOL, 1, Map.of()).mark();
        QuotaMove ofOffice = new QuotaMove(OFFICE, SCHOOL, StaffKind.PUBLIC_EMPLOYEE, PaidBy.STATE, 1, TODAY, null);
        Cascade handedDown = cascade(QUOTAS, Map.of(), Map.of()).with(quota(SECTION, 13, null));
        assertThat(new QuotaShift(handedDown, ofOffice).mark()).isNotEqualTo(office);
    }

    private static QuotaShift shift(long from, long to, int number, Map<Long, Integer> present) {
        QuotaMove move = new QuotaMove(from, to, StaffKind.PUBLIC_EMPLOYEE, PaidBy.STATE, number, TODAY, null);
        return new QuotaShift(cascade(QUOTAS, present, Map.of()), move);
    }

    private static String objection(QuotaShift shift) {
        return shift.objection().map(Problem::getMessage).orElse("");
    }
}

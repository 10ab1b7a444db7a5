package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bienche.planning.rules.Towns.CLINIC;
import static org.bienche.planning.rules.Towns.COMMUNE;
import static org.bienche.planning.rules.Towns.DEPARTMENT;
import static org.bienche.planning.rules.Towns.SCHOOL;
import static org.bienche.staffing.PaidBy.REVENUE;
import static org.bienche.staffing.PaidBy.STATE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.organization.UnitKind;
import org.bienche.people.StaffKind;
import org.bienche.planning.FromRevenue;
import org.bienche.planning.PlanFormLine;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanState;
import org.bienche.planning.StaffingPlan;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Payers.Paid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose people are on which form, and that each of them is there once. */
class PayerTableTest {

    /** granted and of it from revenue, planned and of it from revenue, the payer, who pays by the group: granted, planned, change. */
    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(10, 4, 12, 5, STATE, STATE, 6L, 7L, 1L),
                Arguments.of(10, 4, 12, 5, REVENUE, STATE, 4L, 5L, 1L),
                Arguments.of(10, 4, 9, 0, REVENUE, STATE, 4L, 0L, -4L),
                Arguments.of(10, null, 12, null, STATE, STATE, 10L, 12L, 2L),
                Arguments.of(10, null, 12, null, REVENUE, STATE, null, null, null),
                Arguments.of(10, null, 12, null, REVENUE, REVENUE, 10L, 12L, 2L),
                Arguments.of(10, null, 12, null, STATE, REVENUE, null, null, null),
                Arguments.of(10, null, 12, 5, REVENUE, STATE, null, 5L, null),
                Arguments.of(10, null, 12, 5, STATE, STATE, 10L, 7L, -3L),
                Arguments.of(null, null, 12, 5, STATE, STATE, null, 7L, null));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void takesThePartOfThePayer(
            @Nullable Integer quota,
            @Nullable Integer quotaRevenue,
            int asked,
            @Nullable Integer askedRevenue,
            PaidBy payer,
            PaidBy group,
            @Nullable Long granted,
            @Nullable Long planned,
            @Nullable Long change) {
        StaffingPlan plan = plan(quota, asked, new FromRevenue(quotaRevenue, 3, askedRevenue, null));
        PlanFormLine line = PlanFormLine.of("Trường", plan, payer, group, new Paid(3, 1), null);
        assertThat(line.granted()).isEqualTo(granted);
        assertThat(payer == STATE ? line.state() : line.revenue()).isEqualTo(planned);
        assertThat(payer == STATE ? line.revenue() : line.state()).isNull();
        assertThat(line.change()).isEqualTo(change);
        assertThat(line.publicEmployees()).isEqualTo(3);
        assertThat(line.contracts()).isEqualTo(1);
    }

    /** The commune's plan speaks for 20, the department's for 12 of them, its school's for 9 of those; the clinic's for 5. */
    @Test
    void countsAPlanWithinAnotherOnce() {
        PayerTable table = table(Map.of(
                COMMUNE,
                line("Xã", 20),
                DEPARTMENT,
                line("Phòng", 12),
                SCHOOL,
                line("Trường", 9),
                CLINIC,
                line("Y", 5)));
        assertThat(table.byUnit())
                .extracting(PlanFormLine::ordinal, PlanFormLine::unit, PlanFormLine::level)
                .containsExactly(
                        tuple("1", "Xã", 1),
                        tuple("1.1", "Phòng", 2),
                        tuple("1.1.1", "Trường", 2),
                        tuple("1.2", "Y", 2));
        assertThat(table.total("Tổng").publicEmployees()).isEqualTo(20);
        assertThat(table.byKind(UnitKind::name))
                .extracting(PlanFormLine::unit, PlanFormLine::publicEmployees)
                .containsExactly(
                        tuple("COMMUNE", 3L),
                        tuple("DEPARTMENT", 3L),
                        tuple("SCHOOL", 9L),
                        tuple("PUBLIC_SERVICE_UNIT", 5L));
    }

    @Test
    void countsUnitsBesideOneAnotherAndLeavesOutWhoHasNobody() {
        PayerTable table = table(Map.of(SCHOOL, line("Trường", 9), CLINIC, line("Y", 5), DEPARTMENT, line("Phòng", 0)));
        assertThat(table.byUnit())
                .extracting(PlanFormLine::ordinal, PlanFormLine::unit)
                .containsExactly(tuple("1", "Trường"), tuple("2", "Y"));
        assertThat(table.total("Tổng").publicEmployees()).isEqualTo(14);
        assertThat(table(Map.of(DEPARTMENT, line("Phòng", 0))).isEmpty()).isTrue();
        assertThat(table(Map.of()).total("Tổng").granted()).isNull();
    }

    /** What the plan above does not say is not made less of by what the plan below says. */
    @Test
    void addsWhatOnlyThePlanBelowSays() {
        PlanFormLine above = new PlanFormLine(1, "", "Xã", null, 6, 0, null, null, null, null);
        PlanFormLine below = new PlanFormLine(1, "", "Trường", 5L, 4, 0, 7L, null, 2L, null);
        PlanFormLine total = table(Map.of(COMMUNE, above, SCHOOL, below)).total("Tổng");
        assertThat(total.granted()).isEqualTo(5);
        assertThat(total.state()).isEqualTo(7);
        assertThat(total.publicEmployees()).isEqualTo(6);
    }

    private static PayerTable table(Map<Long, PlanFormLine> lines) {
        return PayerTable.of(Towns.tree(), COMMUNE, lines);
    }

    private static PlanFormLine line(String unit, long people) {
        return new PlanFormLine(1, "", unit, people, people, 0, people, null, 0L, null);
    }

    private static StaffingPlan plan(@Nullable Integer quota, int asked, FromRevenue revenue) {
        PlanLine line = new PlanLine(
                StaffKind.PUBLIC_EMPLOYEE, quota, 3, asked, null, "", null, new PlanLine.Cost(0, 0), revenue);
        return new StaffingPlan(
                1, SCHOOL, 1, 2027, PlanState.SUBMITTED, 1, "", "", Towns.TODAY, null, null, null, 1, List.of(line));
    }
}

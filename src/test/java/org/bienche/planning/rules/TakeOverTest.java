package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.people.StaffKind.CIVIL_SERVANT;
import static org.bienche.people.StaffKind.PUBLIC_EMPLOYEE;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.StaffKind;
import org.bienche.planning.FromRevenue;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanSource;
import org.bienche.planning.PlanState;
import org.bienche.planning.StaffingPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A superior's plan made up of the plans that were filed with it. */
class TakeOverTest {

    @Test
    void asksForWhatTheUnitHasWithTheChangesOfThoseThatFiled() {
        List<PlanSource> offered = TakeOver.offered(List.of(
                plan(1, PlanState.SUBMITTED, line(CIVIL_SERVANT, 20, 25)),
                plan(2, PlanState.ASSIGNED, line(CIVIL_SERVANT, 30, 33).appraisedAt(28)),
                plan(3, PlanState.DRAFT, line(CIVIL_SERVANT, 10, 90)),
                plan(4, PlanState.RETURNED, line(CIVIL_SERVANT, 10, 80))));
        assertThat(offered).extracting(PlanSource::planId).containsExactly(1L, 2L);
        PlanLine taken = taken(line(CIVIL_SERVANT, 100, 100), offered);
        assertThat(taken.asked()).isEqualTo(103);
        assertThat(taken.reason()).isEqualTo("Tổng hợp");
    }

    @Test
    void takingTheSameOverAgainComesToTheSame() {
        List<PlanSource> offered = TakeOver.offered(List.of(plan(1, PlanState.SUBMITTED, line(CIVIL_SERVANT, 20, 25))));
        PlanLine once = taken(line(CIVIL_SERVANT, 100, 100), offered);
        assertThat(taken(once, offered)).isEqualTo(once);
    }

    @Test
    void keepsAReasonOfItsOwnAndAKindOfWhichNobodySpeaks() {
        List<PlanSource> offered = TakeOver.offered(List.of(plan(1, PlanState.SUBMITTED, line(CIVIL_SERVANT, 20, 25))));
        PlanLine own = line(CIVIL_SERVANT, 100, 101).asking(101, null, "Đề án riêng", null);
        assertThat(taken(own, offered).reason()).isEqualTo("Đề án riêng");
        PlanLine other = line(PUBLIC_EMPLOYEE, 50, 52);
        assertThat(taken(other, offered)).isEqualTo(other);
        assertThat(taken(line(CIVIL_SERVANT, 100, 100), fewer()).reason())
                .as("fewer need no reason")
                .isEmpty();
    }

    @Test
    void addsUpWhatRevenuePaysWhereTheSuperiorDividesItsNumber() {
        PlanLine below = divided(20, 8).asking(24, 11, "Mở khoa", null);
        List<PlanSource> offered = TakeOver.offered(List.of(plan(1, PlanState.SUBMITTED, below)));
        PlanLine taken = taken(divided(100, 30), offered);
        assertThat(taken.asked()).isEqualTo(104);
        assertThat(taken.fromRevenue().asked()).isEqualTo(33);
        assertThat(taken(line(PUBLIC_EMPLOYEE, 100, 100), offered).fromRevenue().asked())
                .as("an undivided number stays undivided")
                .isNull();
    }

    @Test
    void isFiledWithItsSources() {
        assertThat(Editions.sources(List.of())).isEmpty();
        assertThat(Editions.sources(List.of(new PlanSource(3, 2, 7, CIVIL_SERVANT, 20, 25, null, null))))
                .isEqualTo("\n<3|2|7|CIVIL_SERVANT|20|25|null|null");
    }

    private static List<PlanSource> fewer() {
        return TakeOver.offered(List.of(plan(1, PlanState.SUBMITTED, line(CIVIL_SERVANT, 20, 15))));
    }

    private static PlanLine taken(PlanLine own, List<PlanSource> offered) {
        return TakeOver.lines(List.of(own), offered, "Tổng hợp").getFirst();
    }

    private static PlanLine line(StaffKind kind, int quota, int asked) {
        return new PlanLine(kind, quota, 5, asked, null, "", null, new PlanLine.Cost(0, 0));
    }

    private static PlanLine divided(int quota, @Nullable Integer revenue) {
        return new PlanLine(
                PUBLIC_EMPLOYEE,
                quota,
                5,
                quota,
                null,
                "",
                null,
                new PlanLine.Cost(0, 0),
                FromRevenue.begun(revenue, 2));
    }

    private static StaffingPlan plan(long id, PlanState state, PlanLine line) {
        return new StaffingPlan(
                id, id + 100, 9, 2027, state, 1, "", "", LocalDate.of(2026, 4, 1), null, null, null, 0, List.of(line));
    }
}

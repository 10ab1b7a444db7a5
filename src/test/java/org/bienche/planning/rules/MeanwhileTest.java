package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.bienche.planning.FromRevenue;
import org.bienche.planning.Granted;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanState;
import org.bienche.planning.Regranted;
import org.bienche.planning.StaffingPlan;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was granted of a plan's year while the plan was on its way. */
class MeanwhileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate LATER = LocalDate.of(2028, 6, 30);

    @Test
    void saysWhatTheUnitHadAndWhatItHasNow() {
        List<Regranted> since = since(line(20, new Granted(20, null)), quota(25, null));
        assertThat(since)
                .containsExactly(
                        new Regranted(StaffKind.PUBLIC_EMPLOYEE, 2027, new Granted(20, null), new Granted(25, null)));
        assertThat(since.getFirst().key()).isEqualTo("planning.regranted.PUBLIC_EMPLOYEE");
        assertThat(since.getFirst().args()).containsExactly("2027", 20, 25);
    }

    @Test
    void aFirstGrantAGrantTakenBackAndAnotherDivisionAreSaidToo() {
        assertThat(since(line(20, Granted.NOTHING), quota(25, null)).getFirst().args())
                .containsExactly("2027", 0, 25);
        assertThat(since(line(20, new Granted(20, null)), null).getFirst().args())
                .containsExactly("2027", 20, 0);
        Regranted divided = since(line(20, new Granted(20, 5)), quota(20, 8)).getFirst();
        assertThat(divided.key()).isEqualTo("planning.regranted.payer");
        assertThat(divided.args()).containsExactly("2027", 5, 8);
    }

    @Test
    void saysNothingWhereAllIsAsItWas() {
        assertThat(since(line(30, new Granted(20, 5)), quota(20, 5))).isEmpty();
        assertThat(since(line(30, Granted.NOTHING), null)).isEmpty();
        assertThat(since(line(0, Granted.NOTHING), quota(4, null)))
                .as("a kind that the plan does not speak of is not granted by it")
                .isEmpty();
    }

    @Test
    void doesNotGrantAnewWhatAPlanLeavesAsItIs() {
        PlanLine same = line(20, new Granted(20, null));
        assertThat(Meanwhile.keeps(same, quota(20, null))).isTrue();
        assertThat(Meanwhile.keeps(same, quota(20, null).settledBy(LATER)))
                .as("a day on record stays")
                .isTrue();
        assertThat(Meanwhile.keeps(same, quota(20, null).of(Nature.PROVISIONAL)))
                .as("for the time being becomes for good")
                .isFalse();
        assertThat(Meanwhile.keeps(same.asking(20, null, "", LATER), quota(20, null)))
                .isFalse();
        assertThat(Meanwhile.keeps(line(21, new Granted(20, null)), quota(20, null)))
                .isFalse();
        assertThat(Meanwhile.keeps(same, quota(20, 4))).isFalse();
        assertThat(Meanwhile.keeps(same, null)).isFalse();
    }

    @Test
    void aPlanBeginsWithWhatTheYearAlreadyHas() {
        assertThat(line(0, new Granted(25, null)).begun()).isEqualTo(25);
        assertThat(line(0, new Granted(3, null)).begun())
                .as("nobody who is there is left out")
                .isEqualTo(10);
        assertThat(FromRevenue.begun(4, 4, new Granted(25, 9)).asked()).isEqualTo(9);
        assertThat(FromRevenue.begun(4, 4, Granted.NOTHING).asked()).isEqualTo(4);
    }

    @Test
    void freshFiguresAreTakenWhereNothingElseWasAskedFor() {
        PlanLine begun = line(20, new Granted(20, null));
        PlanLine fresh = line(25, new Granted(25, null));
        assertThat(fresh.askingAs(begun).asked()).isEqualTo(25);
        assertThat(fresh.askingAs(begun.asking(23, null, "Thêm việc", null)).asked())
                .isEqualTo(23);
        assertThat(fresh.askingAs(begun.asking(23, null, "Thêm việc", null)).granted())
                .isEqualTo(new Granted(25, null));
    }

    @Test
    void whatWasGrantedIsFiledWithTheEditionAndNothingChangesTheTextOfOneWithout() {
        assertThat(Editions.canonical(plan(line(20, Granted.NOTHING)))).endsWith("|0|0");
        assertThat(Editions.canonical(plan(line(20, new Granted(20, 5))))).endsWith("|0|0|=20/5");
    }

    private static List<Regranted> since(PlanLine line, @Nullable Quota now) {
        return Meanwhile.of(plan(line), now == null ? Map.of() : Map.of(now.staffKind(), now));
    }

    private static Quota quota(int number, @Nullable Integer revenue) {
        return new Quota(7, 2027, StaffKind.PUBLIC_EMPLOYEE, number, null).dividedAt(revenue);
    }

    private static PlanLine line(int asked, Granted granted) {
        int present = asked == 0 && granted.isNothing() ? 0 : 10;
        return new PlanLine(
                StaffKind.PUBLIC_EMPLOYEE,
                null,
                present,
                asked,
                null,
                "",
                null,
                new PlanLine.Cost(0, 0),
                FromRevenue.UNSAID,
                granted,
                null);
    }

    private static StaffingPlan plan(PlanLine line) {
        return new StaffingPlan(
                1, 7, 1, 2027, PlanState.SUBMITTED, 1, "", "", TODAY, null, null, null, 0, List.of(line));
    }
}

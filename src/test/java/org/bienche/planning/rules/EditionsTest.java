package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanChange;
import org.bienche.planning.PlanLine;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a plan may say, and how its editions differ. */
class EditionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void takesWhatIsThere() {
        assertThat(PlanCheck.asked(List.of(line(10, 10, 10, "", null)), TODAY)).isEmpty();
    }

    @Test
    void refusesMoreWithoutAReasonFewerWithoutADayAndAbsurdNumbers() {
        assertThat(keys(line(10, 10, 11, " ", null))).containsExactly("planning.reason.missing");
        assertThat(keys(line(10, 10, 9, "", null))).containsExactly("planning.surplus.missing");
        assertThat(keys(line(10, 10, 9, "", TODAY))).containsExactly("planning.surplus.past");
        assertThat(keys(line(10, 10, 9, "", TODAY.plusDays(1)))).isEmpty();
        assertThat(keys(line(10, 10, -1, "", null))).containsExactly("planning.number.absurd");
        assertThat(keys(line(10, 10, PlanCheck.MOST + 1, "Nhiều việc", null)))
                .containsExactly("planning.number.absurd");
    }

    @Test
    void tellsWhatWasAddedRemovedAndChangedButNotTheAppraisal() {
        PlanLine ten = line(10, 10, 10, "", null);
        PlanLine none = line(null, 0, 0, "", null);
        assertThat(Editions.differences(List.of(ten), List.of(ten.appraisedAt(8))))
                .isEmpty();
        assertThat(kinds(ten, line(10, 10, 12, "Thêm việc", null))).containsExactly(PlanChange.Kind.CHANGED);
        assertThat(kinds(none, ten)).containsExactly(PlanChange.Kind.ADDED);
        assertThat(kinds(ten, none)).containsExactly(PlanChange.Kind.REMOVED);
    }

    @Test
    void costsWhatOnePersonDoesOnAverage() {
        PlanLine line =
                new PlanLine(StaffKind.CIVIL_SERVANT, 3, 3, 4, null, "Thêm", null, new PlanLine.Cost(3, 600_000_000));
        assertThat(line.askedCost()).isEqualTo(800_000_000);
        assertThat(new PlanLine.Cost(0, 120_000_000).perHead()).isEqualTo(120_000_000);
    }

    private static List<String> keys(PlanLine line) {
        return PlanCheck.asked(List.of(line), TODAY).stream()
                .map(Problem.Error::key)
                .toList();
    }

    private static List<PlanChange.Kind> kinds(PlanLine before, PlanLine after) {
        return Editions.differences(List.of(before), List.of(after)).stream()
                .map(PlanChange::kind)
                .toList();
    }

    private static PlanLine line(
            @Nullable Integer quota, int present, int asked, String reason, @Nullable LocalDate until) {
        return new PlanLine(
                StaffKind.CIVIL_SERVANT, quota, present, asked, null, reason, until, new PlanLine.Cost(0, 0));
    }
}

package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.attachments.Attachment;
import org.bienche.attachments.FileKind;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanChange;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanPosition;
import org.bienche.planning.PlanState;
import org.bienche.planning.StaffingPlan;
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
    void anAppraisalKeepsToTheSameBounds() {
        PlanLine ten = line(10, 10, 10, "", null);
        assertThat(found(ten.appraisedAt(10))).isEmpty();
        assertThat(found(ten.appraisedAt(0).asking(10, null, "", TODAY.plusDays(1))))
                .isEmpty();
        assertThat(found(ten.appraisedAt(9)))
                .containsExactly("/lines/CIVIL_SERVANT/appraisedUntil planning.surplus.missing");
        assertThat(found(ten.appraisedAt(-1))).containsExactly("/lines/CIVIL_SERVANT/appraised planning.number.absurd");
        assertThat(found(ten.appraisedAt(PlanCheck.MOST))).isEmpty();
        assertThat(found(ten.appraisedAt(PlanCheck.MOST + 1)))
                .containsExactly("/lines/CIVIL_SERVANT/appraised planning.number.absurd");
        assertThat(found(line(10, 10, 10, "", TODAY)))
                .containsExactly("/lines/CIVIL_SERVANT/appraisedUntil planning.surplus.past");
    }

    @Test
    void theAppraiserMayStateTheDayByWhichASurplusIsSettled() {
        PlanLine ten = line(10, 10, 10, "", null);
        LocalDate later = TODAY.plusYears(1);
        PlanLine nine = ten.appraisedAt(9, null, later);
        assertThat(found(nine)).isEmpty();
        assertThat(nine.settledBy()).isEqualTo(later);
        assertThat(nine.surplusUntil()).as("what the unit said").isNull();
        assertThat(found(ten.appraisedAt(9, null, TODAY)))
                .containsExactly("/lines/CIVIL_SERVANT/appraisedUntil planning.surplus.past");
        assertThat(Editions.appraisal(List.of(nine))).isEqualTo("CIVIL_SERVANT=9@" + later);
        assertThat(nine.unappraised()).isEqualTo(ten);
    }

    @Test
    void aDayThatTheUnitSaidItselfIsNotTheAppraisers() {
        PlanLine asked = line(10, 10, 9, "", TODAY.plusDays(9));
        assertThat(asked.appraisedAt(8, null, TODAY.plusDays(9)).appraisedUntil())
                .isNull();
        assertThat(asked.appraisedAt(8, null, TODAY.plusDays(10)).settledBy()).isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void aReasonHasAThousandLettersAtMost() {
        assertThat(keys(line(10, 10, 11, "x".repeat(1_000), null))).isEmpty();
        assertThat(keys(line(10, 10, 11, "x".repeat(1_001), null))).containsExactly("planning.reason.long");
        assertThat(keys(line(null, 0, PlanCheck.MOST, "Mới lập", null))).isEmpty();
        assertThat(keys(line(null, 0, 0, "", null))).isEmpty();
    }

    @Test
    void anEditionIsOneTextOfWhatItAsksWithoutTheAppraisal() {
        PlanLine line =
                new PlanLine(StaffKind.CIVIL_SERVANT, 10, 9, 12, null, "Thêm việc", TODAY, new PlanLine.Cost(9, 900));
        String said = "7|2027|2|Ghi chú\nCIVIL_SERVANT|10|9|12|Thêm việc|2026-04-01|9|900";
        assertThat(Editions.canonical(plan(line))).isEqualTo(said);
        assertThat(Editions.canonical(plan(line.appraisedAt(11)))).isEqualTo(said);
        assertThat(Editions.canonical(plan(line(null, 0, 1, "", null), line)))
                .isEqualTo(
                        "7|2027|2|Ghi chú\nCIVIL_SERVANT|null|0|1||null|0|0\nCIVIL_SERVANT|10|9|12|Thêm việc|2026-04-01|9|900");
    }

    @Test
    void positionsAndFilesAreSaidLineByLine() {
        assertThat(Editions.positions(List.of())).isEmpty();
        assertThat(Editions.positions(List.of(
                        new PlanPosition(3, StaffKind.CIVIL_SERVANT, null, 1, 2, "Mới"),
                        new PlanPosition(4, StaffKind.CIVIL_SERVANT, 5, 4, 5, ""))))
                .isEqualTo("\n3|CIVIL_SERVANT|null|1|2|Mới\n4|CIVIL_SERVANT|5|4|5|");
        assertThat(Editions.papers(List.of())).isEmpty();
        assertThat(Editions.papers(List.of(new Attachment(
                        1, "REQUEST", "to-trinh.pdf", FileKind.PDF, 10, "abc", "officer", TODAY.atStartOfDay()))))
                .isEqualTo("\nREQUEST|to-trinh.pdf|abc");
    }

    @Test
    void theAppraisalIsTheFiguresByKind() {
        assertThat(Editions.appraisal(List.of(line(10, 10, 12, "", null).appraisedAt(11), line(1, 1, 1, "", null))))
                .isEqualTo("CIVIL_SERVANT=11;CIVIL_SERVANT=1");
    }

    @Test
    void costsWhatOnePersonDoesOnAverage() {
        PlanLine line =
                new PlanLine(StaffKind.CIVIL_SERVANT, 3, 3, 4, null, "Thêm", null, new PlanLine.Cost(3, 600_000_000));
        assertThat(line.askedCost()).isEqualTo(800_000_000);
        assertThat(new PlanLine.Cost(0, 120_000_000).perHead()).isEqualTo(120_000_000);
    }

    private static StaffingPlan plan(PlanLine... lines) {
        return new StaffingPlan(
                1, 7, 1, 2027, PlanState.DRAFT, 2, "Ghi chú", "", TODAY, null, null, null, 0, List.of(lines));
    }

    private static List<String> found(PlanLine line) {
        return PlanCheck.appraised(List.of(line), TODAY).stream()
                .map(error -> error.pointer() + " " + error.key())
                .toList();
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

package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.attachments.Attachment;
import org.bienche.attachments.FileKind;
import org.bienche.people.StaffKind;
import org.bienche.planning.EditionChange;
import org.bienche.planning.EditionChange.Field;
import org.bienche.planning.PlanEdition;
import org.bienche.planning.PlanLine;
import org.bienche.planning.PlanPosition;
import org.bienche.planning.PlanState;
import org.bienche.planning.StaffingPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What two editions of a plan say otherwise: figures, words, positions and files. */
class EditionChangesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void saysNothingOfEditionsThatAreTheSame() {
        PlanEdition edition = edition("Ghi chú", line(10, "Thêm việc", null), List.of(), List.of());
        assertThat(EditionChanges.of(edition, edition)).isEmpty();
    }

    @Test
    void tellsAReasonADayAndTheWordsApartWhereTheNumberIsTheSame() {
        assertThat(said(
                        edition("Trước", line(10, "Thêm việc", null), List.of(), List.of()),
                        edition("Sau", line(10, "Nhận xã mới", TODAY), List.of(), List.of())))
                .containsExactly(
                        "NOTE null Trước > Sau",
                        "REASON CIVIL_SERVANT Thêm việc > Nhận xã mới",
                        "SURPLUS_UNTIL CIVIL_SERVANT null > 2026-04-01");
    }

    @Test
    void tellsFreshFiguresApart() {
        PlanLine fresh =
                new PlanLine(StaffKind.CIVIL_SERVANT, 12, 9, 10, null, "", null, new PlanLine.Cost(9, 1_800_000));
        assertThat(said(
                        edition("", line(10, "", null), List.of(), List.of()),
                        edition("", fresh, List.of(), List.of())))
                .containsExactly(
                        "QUOTA CIVIL_SERVANT 10 > 12",
                        "PRESENT CIVIL_SERVANT 10 > 9",
                        "COST_HEAD CIVIL_SERVANT 100000 > 200000",
                        "COST_TOTAL CIVIL_SERVANT 1000000 > 1800000");
    }

    @Test
    void tellsPositionsAndFilesApart() {
        PlanPosition one = new PlanPosition(3, StaffKind.CIVIL_SERVANT, 5, 4, 5, "");
        PlanPosition gone = new PlanPosition(4, StaffKind.CIVIL_SERVANT, null, 1, 1, "Một cửa");
        List<EditionChange> changes = EditionChanges.of(
                edition("", line(10, "", null), List.of(one, gone), List.of(file("cũ.pdf"), file("chung.pdf"))),
                edition(
                        "",
                        line(10, "", null),
                        List.of(one.needing(6, "Việc mới")),
                        List.of(file("chung.pdf"), file("mới.pdf"))));
        assertThat(changes.stream().map(EditionChangesTest::said))
                .containsExactly(
                        "POSITION_NEEDED CIVIL_SERVANT 5 > 6",
                        "POSITION_NOTE CIVIL_SERVANT null > Việc mới",
                        "POSITION_PRESENT CIVIL_SERVANT 1 > null",
                        "POSITION_NEEDED CIVIL_SERVANT 1 > null",
                        "POSITION_NOTE CIVIL_SERVANT Một cửa > null",
                        "PAPER null cũ.pdf > null",
                        "PAPER null null > mới.pdf");
        assertThat(changes.get(2).positionId()).isEqualTo(4);
    }

    @Test
    void doesNotCompareWordsThatWereNotKept() {
        PlanEdition old = edition("", line(10, "", null), List.of(), List.of());
        PlanEdition wordless = new PlanEdition(old.plan(), false, List.of(), List.of(), List.of());
        PlanEdition later = edition("Ghi chú", line(10, "", null), List.of(), List.of());
        assertThat(EditionChanges.of(old, later))
                .extracting(EditionChange::field)
                .containsExactly(Field.NOTE);
        assertThat(EditionChanges.of(wordless, later)).isEmpty();
    }

    private static List<String> said(PlanEdition earlier, PlanEdition later) {
        return EditionChanges.of(earlier, later).stream()
                .map(EditionChangesTest::said)
                .toList();
    }

    private static String said(EditionChange one) {
        return one.field() + " " + one.kind() + " " + one.before() + " > " + one.after();
    }

    private static PlanEdition edition(
            String note, PlanLine line, List<PlanPosition> positions, List<Attachment> papers) {
        StaffingPlan plan = new StaffingPlan(
                1, 7, 1, 2027, PlanState.RETURNED, 1, note, "", TODAY, null, null, null, 0, List.of(line));
        return new PlanEdition(plan, true, positions, List.of(), papers);
    }

    private static PlanLine line(int asked, String reason, @Nullable LocalDate until) {
        return new PlanLine(
                StaffKind.CIVIL_SERVANT, 10, 10, asked, null, reason, until, new PlanLine.Cost(10, 1_000_000));
    }

    private static Attachment file(String name) {
        return new Attachment(1, "PLAN", name, FileKind.PDF, 10, "abc", "officer", TODAY.atStartOfDay());
    }
}

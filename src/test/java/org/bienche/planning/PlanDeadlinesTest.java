package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanDeadlines.Deadline;
import org.junit.jupiter.api.Test;

/** From when on people are reminded of a deadline. */
class PlanDeadlinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    @Test
    void plansAreAppraisedBeforeJulyAndTheYearIsReportedBeforeTheEndOfJanuary() {
        Law law = LawBook.shipped().on(TODAY);
        Deadline appraisal =
                PlanDeadlines.deadline(StaffKind.PUBLIC_EMPLOYEE, law.get("staffing.plan.appraisal"), 2026, TODAY);
        assertThat(appraisal.day()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(appraisal.daysLeft()).isEqualTo(10);
        assertThat(appraisal.citation()).contains("106/2020");
        Deadline report =
                PlanDeadlines.deadline(StaffKind.PUBLIC_EMPLOYEE, law.get("staffing.plan.report"), 2026, TODAY);
        assertThat(report.day()).isEqualTo(LocalDate.of(2026, 1, 30));
        assertThat(report.isOver()).isTrue();
    }

    @Test
    void takesTheSettingWithinBounds() {
        assertThat(PlanDeadlines.reminderDays(null)).isEqualTo(30);
        assertThat(PlanDeadlines.reminderDays(" 45 ")).isEqualTo(45);
        assertThat(PlanDeadlines.reminderDays("0")).isEqualTo(1);
        assertThat(PlanDeadlines.reminderDays("9999")).isEqualTo(365);
        assertThat(PlanDeadlines.reminderDays("sớm")).isEqualTo(30);
    }
}

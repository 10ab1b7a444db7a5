package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.planning.Consolidation.Row;
import org.bienche.planning.PlanDeadlines.Deadline;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

/** The plans of the units below one: which sums a leader sees, and by when who has still to file. */
class ConsolidationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate SERVICE = LocalDate.of(2026, 4, 30);
    private static final LocalDate BODIES = LocalDate.of(2026, 6, 14);

    @Test
    void theNextDeadlineIsThatOfUnitsThatHaveNotFiledAndStillCan() {
        assertThat(of(row(PlanStanding.NOT_BEGUN, BODIES, 0), row(PlanStanding.DRAWN_UP, BODIES, 0))
                        .due())
                .map(Deadline::day)
                .contains(BODIES);
        assertThat(of(row(PlanStanding.LATE, SERVICE, 0), row(PlanStanding.DRAWN_UP, BODIES, 0))
                        .due())
                .as("who is late is not due any more")
                .map(Deadline::day)
                .contains(BODIES);
        assertThat(of(row(PlanStanding.FILED, BODIES, 5), row(PlanStanding.APPROVED, BODIES, 5))
                        .due())
                .isEmpty();
        assertThat(of().due()).isEmpty();
    }

    @Test
    void draftsAreNoSumForALeader() {
        Consolidation found = of(
                row(PlanStanding.FILED, BODIES, 5),
                row(PlanStanding.APPROVED, BODIES, 6),
                row(PlanStanding.DRAWN_UP, BODIES, 70),
                row(PlanStanding.RETURNED, BODIES, 80));
        assertThat(found.sum(true).asked()).isEqualTo(11);
        assertThat(found.sum(false).asked()).isEqualTo(150);
        assertThat(found.filed()).isEqualTo(2);
    }

    @Test
    void nothingIsAppraisedUntilSomebodyDoes() {
        PlanSum asked = new PlanSum(null, 3, 5, null, 50, 50);
        assertThat(asked.plus(asked).appraised()).isNull();
        assertThat(asked.plus(new PlanSum(null, 3, 5, 4, 50, 40)).appraised()).isEqualTo(4);
        PlanLine line = new PlanLine(StaffKind.CIVIL_SERVANT, 3, 3, 5, null, "", null, new PlanLine.Cost(1, 10));
        assertThat(PlanSum.of(List.of(line, line)).appraised()).isNull();
        assertThat(PlanSum.of(List.of(line, line.appraisedAt(4))).appraised()).isEqualTo(4);
    }

    private static Consolidation of(Row... rows) {
        return new Consolidation(unit(), 2027, List.of(rows));
    }

    private static Row row(PlanStanding standing, LocalDate day, int asked) {
        Deadline deadline =
                new Deadline(StaffKind.CIVIL_SERVANT, day, ChronoUnit.DAYS.between(TODAY, day), "NĐ 62/2020", false);
        return new Row(unit(), null, standing, deadline, new PlanSum(null, 0, asked, asked, 0, 0), PlanMeasure.NOTHING);
    }

    private static UnitOn unit() {
        UnitFacts facts = UnitFacts.of("U", "Đơn vị", UnitKind.COMMUNE, 1L);
        return new UnitOn(2, facts, Validity.from(LocalDate.of(2025, 7, 1)), 1);
    }
}

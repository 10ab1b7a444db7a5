package org.bienche.people.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.bienche.people.Salary;
import org.bienche.people.WorkingState;
import org.junit.jupiter.api.Test;

class UntouchedTest {

    private static final LocalDate SINCE_2020 = LocalDate.of(2020, 4, 1);
    private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 1);
    private static final Salary BEYOND = new Salary(
            "01.003",
            "A1",
            9,
            new BigDecimal("4.98"),
            6,
            new BigDecimal("0.12"),
            SINCE_2020,
            null,
            WorkingState.WORKING);

    @Test
    void keepsEverythingWhereOnlyTheStateChanges() {
        assertThat(Untouched.completed(Map.of("rank", "01.003", "step", "9"), BEYOND, MAY_2026))
                .containsEntry("overFramePercent", "6")
                .containsEntry("retainedDifference", "0.12")
                .containsEntry("stepSince", "2020-04-01");
    }

    @Test
    void keepsTheScaleInTheRankUnlessAnotherOrACoefficientIsStated() {
        assertThat(Untouched.completed(Map.of("step", "8"), BEYOND, MAY_2026)).containsEntry("scale", "A1");
        assertThat(Untouched.completed(Map.of("coefficient", "4.65"), BEYOND, MAY_2026))
                .doesNotContainKey("scale");
        assertThat(Untouched.completed(Map.of("rank", "01.002", "step", "1"), BEYOND, MAY_2026))
                .doesNotContainKey("scale");
        assertThat(Untouched.completed(Map.of("scale", "A0", "step", "9"), BEYOND, MAY_2026))
                .containsEntry("scale", "A0")
                .containsEntry("stepSince", "2026-05-01")
                .doesNotContainKey("overFramePercent");
    }

    @Test
    void beginsANewStepOnTheDayAndKeepsWhatWasRetainedInTheRank() {
        assertThat(Untouched.completed(Map.of("step", "8"), BEYOND, MAY_2026))
                .containsEntry("rank", "01.003")
                .containsEntry("retainedDifference", "0.12")
                .containsEntry("stepSince", "2026-05-01")
                .doesNotContainKey("overFramePercent");
    }

    @Test
    void keepsNothingInAnotherRank() {
        assertThat(Untouched.completed(Map.of("rank", "01.002", "step", "1"), BEYOND, MAY_2026))
                .containsEntry("stepSince", "2026-05-01")
                .doesNotContainKeys("overFramePercent", "retainedDifference");
    }

    @Test
    void letsWhatIsStatedStand() {
        Map<String, String> stated =
                Map.of("step", "9", "overFramePercent", "7", "retainedDifference", "0.00", "stepSince", "2021-01-01");
        assertThat(Untouched.completed(stated, BEYOND, MAY_2026)).containsAllEntriesOf(stated);
    }

    @Test
    void leavesAContractAlone() {
        assertThat(Untouched.completed(Map.of("contractWage", "7000000"), BEYOND, MAY_2026))
                .containsOnlyKeys("contractWage");
        assertThat(Untouched.completed(Map.of("contractWage", ""), Salary.ofContract(5_000_000), MAY_2026))
                .isEmpty();
    }
}

package org.bienche.duties.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienche.duties.DutyTask;
import org.bienche.duties.Unclear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who, what, in what time, who answers, what comes of it. */
class FiveClearTest {

    @Test
    void aTaskThatSaysAllFiveIsClear() {
        assertThat(FiveClear.of(task(1L, "Soạn", "5 ngày", "Đúng hạn", "Giấy phép"), true))
                .isEmpty();
    }

    @Test
    void eachOfTheFiveThatIsBlankIsTold() {
        assertThat(FiveClear.of(task(null, " ", "", " ", ""), true))
                .containsExactlyInAnyOrderElementsOf(FiveClear.NOTHING);
        assertThat(FiveClear.of(task(1L, "Soạn", "", "Đúng hạn", "Giấy phép"), true))
                .containsExactly(Unclear.TIME);
    }

    @Test
    void whoWorksElsewhereIsToldAndNobodyIsNotElsewhere() {
        assertThat(FiveClear.of(task(1L, "Soạn", "5 ngày", "Đúng hạn", "Giấy phép"), false))
                .containsExactly(Unclear.ELSEWHERE);
        assertThat(FiveClear.of(task(null, "Soạn", "5 ngày", "Đúng hạn", "Giấy phép"), false))
                .containsExactly(Unclear.PERSON);
    }

    private static DutyTask.Content task(
            @Nullable Long person, String task, String time, String answers, String product) {
        return new DutyTask.Content(null, person, task, time, answers, product);
    }
}

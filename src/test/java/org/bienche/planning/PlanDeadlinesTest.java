package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From when on people are reminded of a deadline. */
class PlanDeadlinesTest {

    @Test
    void takesTheSettingWithinBounds() {
        assertThat(PlanDeadlines.reminderDays(null)).isEqualTo(30);
        assertThat(PlanDeadlines.reminderDays(" 45 ")).isEqualTo(45);
        assertThat(PlanDeadlines.reminderDays("0")).isEqualTo(1);
        assertThat(PlanDeadlines.reminderDays("9999")).isEqualTo(365);
        assertThat(PlanDeadlines.reminderDays("sớm")).isEqualTo(30);
    }
}

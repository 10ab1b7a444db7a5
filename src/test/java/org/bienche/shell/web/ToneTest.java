package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienche.access.HomeItem.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,neutral",
        "SUBMITTED,info",
        "APPROVED,good",
        "EXECUTED,done",
        "RETURNED,warn",
        "FAILED,bad",
        "warn,warn"
    })
    void paintsAStateByWhatItMeans(String state, String tone) {
        assertThat(Tone.of(state)).isEqualTo(tone);
    }

    @ParameterizedTest
    @EnumSource
    void aSeverityStaysItself(Severity severity) {
        assertThat(Tone.severity(severity)).isEqualTo(severity.name());
    }
}

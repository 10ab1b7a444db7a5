package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitNamesTest {

    @Test
    void repeatsOnlyTheBeginningOfWhatIsFarTooLong() {
        assertThat(UnitNames.shown("Xã Hương Khê")).isEqualTo("Xã Hương Khê");
        assertThat(UnitNames.shown("x".repeat(10_000))).isEqualTo("x".repeat(80) + "…");
    }
}

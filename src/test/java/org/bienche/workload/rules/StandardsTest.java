package org.bienche.workload.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bienche.legislation.LawBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

    private static final Standards SAMPLE =
            Standards.of(LawBook.shipped().on(LocalDate.of(2025, 7, 1))).orElseThrow();

    @ParameterizedTest(name = "{0} takes {1} hours")
    @CsvSource({"Hộ tịch, 1.5", "hộ  tịch, 1.5", "Chứng thực, 0.5", "Đất đai, 4", "Việc chưa có định mức, 2"})
    void nameAFieldsHoursOrThoseOfAnyField(String field, BigDecimal hours) {
        assertThat(SAMPLE.hoursEach(field)).isEqualByComparingTo(hours);
    }

    @Test
    void areASampleThatIsNotVerified() {
        assertThat(SAMPLE.verified()).isFalse();
        assertThat(SAMPLE.provisions()).hasSize(Standards.KEYS.size());
        assertThat(SAMPLE.names()).contains("Hộ tịch", "Đất đai").doesNotContain("ANY_FIELD");
    }

    @Test
    void areNotThereWhereTheLawSaysNothing() {
        assertThat(Standards.of(LawBook.shipped().on(LocalDate.of(2019, 12, 31))))
                .isEmpty();
    }
}

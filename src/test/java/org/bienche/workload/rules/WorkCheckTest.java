package org.bienche.workload.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.bienche.workload.WorkFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 11);

    @ParameterizedTest(name = "{0}, {1} to {2}, {3} in, {4} done, {5} late: {6}")
    @CsvSource({
        "Hộ tịch, 2025-07-01, 2025-08-11, 1254, 1200, 40, ",
        "Hộ tịch, 2025-08-11, 2025-08-11, 0, 0, , ",
        "Hộ tịch, 2024-08-11, 2025-08-11, 1, 5, 5, ",
        "'', 2025-07-01, 2025-08-11, 1, 1, , /field",
        "Hộ tịch, 2025-07-01, 2025-08-12, 1, 1, , /to",
        "Hộ tịch, 2024-08-10, 2025-08-11, 1, 1, , /to",
        "Hộ tịch, 0001-01-01, 0001-01-31, 1, 1, , /from",
        "Hộ tịch, 2025-07-01, 2025-08-11, -1, 1, , /received",
        "Hộ tịch, 2025-07-01, 2025-08-11, 10000001, 1, , /received",
        "Hộ tịch, 2025-07-01, 2025-08-11, 1, -1, , /done",
        "Hộ tịch, 2025-07-01, 2025-08-11, 1, 1, 2, /late",
        "Hộ tịch, 2025-07-01, 2025-08-11, 1, 1, -1, /late"
    })
    void refusesWhatCannotBe(
            String field,
            LocalDate from,
            LocalDate to,
            long received,
            long done,
            @Nullable Long late,
            @Nullable String pointer) {
        List<Problem.Error> errors =
                WorkCheck.of(new WorkFacts(1, field, Validity.inclusive(from, to), received, done, late), TODAY);
        assertThat(errors).extracting(Problem.Error::pointer).isEqualTo(pointer == null ? List.of() : List.of(pointer));
        for (Language language : Language.values()) {
            assertThat(errors)
                    .allSatisfy(error -> assertThat(error.message(language))
                            .doesNotStartWith("workload.")
                            .doesNotContain("{"));
        }
    }
}

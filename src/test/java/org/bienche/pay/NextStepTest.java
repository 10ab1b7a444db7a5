package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.people.Salary;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceEventKind;
import org.bienche.people.WorkingState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NextStepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LawBook LAW = LawBook.shipped();

    @ParameterizedTest
    @MethodSource
    void comesAfterTheMonthsOfTheScale(String scale, int step, int overFrame, String since, String expected) {
        assertThat(NextStep.of(LAW, salary(scale, step, overFrame, LocalDate.parse(since)), List.of(), TODAY))
                .map(next -> next.on() + " " + next.step())
                .hasValue(expected);
    }

    static Stream<Arguments> comesAfterTheMonthsOfTheScale() {
        return Stream.of(
                Arguments.of("A1", 3, 0, "2024-05-01", "2027-05-01 4"),
                Arguments.of("A2.1", 2, 0, "2024-04-01", "2027-04-01 3"),
                Arguments.of("B", 5, 0, "2025-01-01", "2027-01-01 6"),
                Arguments.of("A1", 9, 0, "2024-05-01", "2027-05-01 9"),
                Arguments.of("A1", 9, 6, "2022-05-01", "2027-05-01 9"),
                Arguments.of("A1", 9, 6, "2026-01-01", "2027-01-01 9"));
    }

    @Test
    void isUnknownWithoutTheDayOfTheStepAndForAWage() {
        assertThat(NextStep.of(LAW, salary("A1", 3, 0, null), List.of(), TODAY)).isEqualTo(Optional.empty());
        assertThat(NextStep.of(LAW, Salary.ofContract(5_000_000), List.of(), TODAY))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource
    void movesByWhatIsRecorded(ServiceEventKind kind, String form, int months, String on, String expected) {
        ServiceEvent event = ServiceEvent.of(kind, form.isEmpty() ? null : form, months, LocalDate.parse(on));
        assertThat(NextStep.of(LAW, salary("A1", 3, 0, LocalDate.of(2024, 5, 1)), List.of(event), TODAY))
                .map(next -> next.on() + " " + next.step())
                .hasValue(expected);
    }

    static Stream<Arguments> movesByWhatIsRecorded() {
        return Stream.of(
                Arguments.of(ServiceEventKind.DISCIPLINE, "WARNING", 0, "2025-03-15", "2027-11-01 4"),
                Arguments.of(ServiceEventKind.DISCIPLINE, "WARNING", 0, "2023-03-15", "2027-05-01 4"),
                Arguments.of(ServiceEventKind.RATING, "NOT_COMPLETED", 0, "2025-06-30", "2027-11-01 4"),
                Arguments.of(ServiceEventKind.RATING, "GOOD", 0, "2025-06-30", "2027-05-01 4"),
                Arguments.of(ServiceEventKind.ABSENCE, "", 4, "2025-01-01", "2027-09-01 4"),
                Arguments.of(ServiceEventKind.SICK_LEAVE, "", 6, "2025-01-01", "2027-05-01 4"),
                Arguments.of(ServiceEventKind.EARLY_RAISE, "ACHIEVEMENT", 12, "2026-01-01", "2026-05-01 4"),
                Arguments.of(ServiceEventKind.EARLY_RAISE, "ACHIEVEMENT", 12, "2024-01-01", "2027-05-01 4"),
                Arguments.of(ServiceEventKind.EXTRA_STEP, "", 0, "2026-01-01", "2027-05-01 5"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2027-01-01",
        "2026-08-01, 2027-01-01",
        "2026-12-31, 2027-01-01",
        "2027-01-01, 2028-01-01",
        "2029-01-01, 2030-01-01"
    })
    void keepsADelayBeyondTheLastStepPastTheAnniversary(LocalDate today, String expected) {
        ServiceEvent warning = ServiceEvent.of(ServiceEventKind.DISCIPLINE, "WARNING", 0, LocalDate.of(2026, 2, 1));
        assertThat(NextStep.of(LAW, salary("A1", 9, 8, LocalDate.of(2025, 7, 1)), List.of(warning), today))
                .map(next -> next.on().toString())
                .hasValue(expected);
    }

    private static Salary salary(String scale, int step, int overFrame, @Nullable LocalDate since) {
        return new Salary(
                "01.003", scale, step, BigDecimal.ONE, overFrame, BigDecimal.ZERO, since, null, WorkingState.WORKING);
    }
}

package org.bienche.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    void aListIsAskedForInPagesOfUpToTwoHundred(int limit) {
        assertThat(Asked.limit(limit)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void noPageIsEmptyOrEndless(int limit) {
        assertThatThrownBy(() -> Asked.limit(limit))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .singleElement()
                                .extracting(Problem.Error::pointer)
                                .isEqualTo("/limit"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void whereNoDayIsAskedForItIsToday(String asOf) {
        assertThat(Asked.day(asOf, TODAY)).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1800-01-01", "2025-06-30", "2199-12-31"})
    void aDayOfFourCenturiesIsTakenAsItIs(String asOf) {
        assertThat(Asked.day(asOf, TODAY)).hasToString(asOf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1799-12-31", "2200-01-01", "+999999999-01-01", "2025-02-29", "30/06/2025", "yesterday"})
    void nothingIsRecordedForOtherDays(String asOf) {
        assertThatThrownBy(() -> Asked.day(asOf, TODAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .singleElement()
                                .extracting(Problem.Error::pointer)
                                .isEqualTo("/asOf"));
    }

    @Test
    void anImplausibleYearIsNotKept() {
        assertThat(Asked.isKept(LocalDate.of(25, 7, 1))).isFalse();
    }
}

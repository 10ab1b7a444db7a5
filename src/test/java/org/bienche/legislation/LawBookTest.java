package org.bienche.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawBookTest {

    private static final LawBook LAW = LawBook.shipped();
    private static final String BASE_SALARY = "pay.base_salary";

    @ParameterizedTest
    @CsvSource({
        "2005-09-30, 290000",
        "2005-10-01, 350000",
        "2013-06-30, 1050000",
        "2013-07-01, 1150000",
        "2025-12-31, 2340000",
        "2026-06-30, 2340000",
        "2026-07-01, 2530000",
        "2040-01-01, 2530000"
    })
    void holdsTheBaseSalaryOfEachDay(LocalDate day, long amount) {
        assertThat(LAW.on(day).get(BASE_SALARY).value().whole()).isEqualTo(amount);
    }

    @Test
    void theBaseSalaryOfMay2016WasKnownOnlyAtTheEndOfThatMonth() {
        LocalDate may = LocalDate.of(2016, 5, 1);
        assertThat(LAW.on(may, LocalDate.of(2016, 5, 25))
                        .get(BASE_SALARY)
                        .value()
                        .whole())
                .isEqualTo(1_150_000);
        assertThat(LAW.on(may, LocalDate.of(2016, 5, 26))
                        .get(BASE_SALARY)
                        .value()
                        .whole())
                .isEqualTo(1_210_000);
    }

    @Test
    void theCommunesOfTheSecondHalfOf2025HadNoCoefficientUntilJanuary2026() {
        LocalDate december = LocalDate.of(2025, 12, 1);
        assertThat(LAW.on(december, december).find("leadership.commune.chair")).isEmpty();
        assertThat(LAW.on(december).get("leadership.commune.chair").citation())
                .isEqualTo(new Citation("NĐ 07/2026/NĐ-CP", "Điều 3"));
    }

    @Test
    void aDayBeforeAllLawIsAProblem() {
        Law early = LAW.on(LocalDate.of(1990, 1, 1));
        assertThatThrownBy(() -> early.get(BASE_SALARY)).isInstanceOf(Problem.class);
        assertThat(early.find(BASE_SALARY)).isEmpty();
    }

    @Test
    void aKeyThatDoesNotExistIsAProgrammingError() {
        Law law = LAW.latest();
        assertThatThrownBy(() -> law.get("pay.no_such")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLaterValueTakesTheNextDigest() {
        Provision raise = provision(LocalDate.of(2027, 7, 1), "2700000");
        LawBook amended = LAW.with(raise);
        assertThat(amended.on(LocalDate.of(2027, 7, 1)).get(BASE_SALARY)).isEqualTo(raise);
        assertThat(amended.on(LocalDate.of(2027, 6, 30))
                        .get(BASE_SALARY)
                        .value()
                        .whole())
                .isEqualTo(2_530_000);
        assertThat(amended.digest()).hasSize(64).isNotEqualTo(LAW.digest());
        assertThat(LAW.with(raise).digest()).isEqualTo(amended.digest());
    }

    @Test
    void aValueWithAnEndFallsBackToWhatItSuspended() {
        Provision reduced = new Provision(
                BASE_SALARY,
                Measure.DONG_PER_MONTH,
                Validity.inclusive(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)),
                LocalDate.of(2026, 12, 1),
                new Citation("NĐ", "Điều 1"),
                false,
                new Value.Single("1000000"));
        LawBook amended = LAW.with(reduced);
        assertThat(amended.on(LocalDate.of(2027, 3, 31)).get(BASE_SALARY)).isEqualTo(reduced);
        assertThat(amended.on(LocalDate.of(2027, 4, 1)).get(BASE_SALARY).value().whole())
                .isEqualTo(2_530_000);
    }

    @Test
    void theSameParameterTwiceIsRefused() {
        Parameter one = LAW.parameter(BASE_SALARY);
        assertThatThrownBy(() -> new LawBook(List.of(one, one))).hasMessageContaining("twice");
    }

    @Test
    void readsNumbersExactly() {
        Value value = new Value.Single("2.34");
        assertThat(value.hundredths()).isEqualTo(234);
        assertThat(value.decimal()).isEqualByComparingTo("2.34");
        assertThat(new Value.Single("61y6m").months()).isEqualTo(738);
        assertThatThrownBy(value::whole).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(value::entries).isInstanceOf(IllegalStateException.class);
    }

    private static Provision provision(LocalDate from, String value) {
        return new Provision(
                BASE_SALARY,
                Measure.DONG_PER_MONTH,
                Validity.from(from),
                from.minusMonths(2),
                new Citation("NĐ mới", "Điều 3"),
                false,
                new Value.Single(value));
    }
}

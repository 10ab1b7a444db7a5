package org.bienche.workload.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bienche.time.Validity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest(name = "of {0} the latest is {1}")
    @CsvSource({
        "2025-07-01_2025-07-31 2025-08-01_2025-08-31, 2025-08-01_2025-08-31",
        "2025-12-01_2025-12-31 2025-01-01_2025-12-31 2025-10-01_2025-12-31, 2025-01-01_2025-12-31"
    })
    void theLatestEndedLastAndIsTheLongestOfThose(String known, String latest) {
        assertThat(Periods.latest(periods(known))).contains(period(latest));
    }

    @ParameterizedTest(name = "{0} is compared with {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-08-01_2025-08-31, 2025-08-01_2025-08-31 2025-07-01_2025-07-31 2025-06-01_2025-06-30, 2025-07-01_2025-07-31",
                "2025-03-01_2025-03-31, 2025-02-01_2025-02-28 2025-01-01_2025-02-28, 2025-02-01_2025-02-28",
                "2025-07-01_2025-09-30, 2025-06-01_2025-06-30 2025-04-01_2025-06-30, 2025-04-01_2025-06-30",
                "2025-07-01_2025-09-30, 2025-06-01_2025-06-30, 2025-06-01_2025-06-30",
                "2025-07-01_2025-09-30, 2025-07-01_2025-07-31 2025-10-01_2025-12-31, -"
            })
    void theOneBeforeIsOverAndAsLongIfThereIsSuchAOne(String of, String known, String before) {
        assertThat(Periods.before(period(of), periods(known))
                        .map(Validity::toString)
                        .orElse("-"))
                .isEqualTo(before == null ? "-" : period(before).toString());
    }

    private static List<Validity> periods(String text) {
        return Arrays.stream(text.split(" ")).map(PeriodsTest::period).toList();
    }

    private static Validity period(String text) {
        String[] days = text.split("_");
        return Validity.inclusive(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}

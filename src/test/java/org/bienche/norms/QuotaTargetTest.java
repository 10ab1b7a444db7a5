package org.bienche.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.legislation.LawBook;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quotas that the law's cuts leave. */
class QuotaTargetTest {

    private static final List<QuotaTarget> TARGETS =
            QuotaTarget.of(LawBook.shipped().on(LocalDate.of(2026, 8, 15)));

    @ParameterizedTest(name = "of {2} {1} of 2021 the target of {0} is {3}")
    @CsvSource({
        "2020, CIVIL_SERVANT, 1000, ",
        "2021, CIVIL_SERVANT, 1000, 1000",
        "2024, CIVIL_SERVANT, 1000, 970",
        "2026, CIVIL_SERVANT, 1000, 950",
        "2026, PUBLIC_EMPLOYEE, 1000, 900",
        "2026, PUBLIC_EMPLOYEE, 11, 9",
        "2029, PUBLIC_EMPLOYEE, 1000, 900",
        "2026, CADRE, 1000, "
    })
    void civilServantsAreCutByFiveAndPublicEmployeesByTenPercent(
            int year, StaffKind kind, int base, @Nullable Integer target) {
        QuotaTarget cut = TARGETS.getFirst();
        assertThat(cut.since()).isEqualTo(2021);
        assertThat(cut.in(year, kind, base).orElse(null)).isEqualTo(target);
    }

    @ParameterizedTest(name = "of 1000 of 2025 the target of {0} is {1}")
    @CsvSource({"2025, 1000", "2026, 960", "2028, 880", "2030, 800", "2031, 800"})
    void theRestructuringCutsAFifthWithinFiveYears(int year, int target) {
        QuotaTarget cut = TARGETS.getLast();
        assertThat(cut.provision().verified()).isFalse();
        assertThat(cut.in(year, StaffKind.CADRE, 1000)).contains(target);
        assertThat(cut.in(year, StaffKind.CONTRACT, 1000)).isEmpty();
    }

    @Test
    void aYearAfterTheProgrammeHasTheTargetOfTheRestructuringOnly() {
        assertThat(QuotaTarget.of(LawBook.shipped().on(LocalDate.of(2027, 1, 1))))
                .singleElement()
                .satisfies(target -> assertThat(target.by()).isEqualTo(2030));
        assertThat(QuotaTarget.of(LawBook.shipped().on(LocalDate.of(2020, 12, 31))))
                .isEmpty();
    }
}

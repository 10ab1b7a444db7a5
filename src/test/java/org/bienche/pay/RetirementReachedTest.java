package org.bienche.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bienche.legislation.LawBook;
import org.bienche.people.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody has a pension on a day (NĐ 135/2020/NĐ-CP): a man born in March 1966 has one from January 2028 on. */
class RetirementReachedTest {

    @ParameterizedTest(name = "{0} born {1} on {2}: {3}")
    @CsvSource({
        "M, 1966-03-31, 2027-12-31, false",
        "M, 1966-03-31, 2028-01-01, true",
        "F, 1970-10-01, 2028-06-30, false",
        "F, 1970-10-01, 2028-07-01, true",
        "M, 1955-01-01, 2026-07-01, true",
        "F, 1950-01-01, 2026-07-01, true",
        "M, 2000-01-01, 2026-07-01, false"
    })
    void isReachedInTheMonthOfTheFirstPension(Sex sex, LocalDate born, LocalDate on, boolean reached) {
        assertThat(Retirement.reached(LawBook.shipped().latest(), born, sex, on))
                .isEqualTo(reached);
    }
}

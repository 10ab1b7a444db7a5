package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that nobody may mean is asked again. */
class DoubtsTest {

    @ParameterizedTest(name = "{0} for {1} people and {2} of the year before: {3}")
    @CsvSource({
        "5000, 27, , true",
        "5000, 27, 26, true",
        "82, 27, , true",
        "81, 27, , false",
        "60, 5, , true",
        "50, 0, , false",
        "51, 0, , true",
        "90, 27, 30, false",
        "91, 27, 30, true",
        "3000, 1000, , false",
        "10000000, 3333332, , true",
        "0, 27, 26, false"
    })
    void asksAgainFromThreeTimesAndFiftyMoreOn(int number, int present, @Nullable Integer lastYear, boolean asked) {
        assertThat(Doubts.of(number, present, lastYear).map(Problem::key))
                .isEqualTo(asked ? Optional.of("staffing.grant.doubt") : Optional.empty());
    }
}

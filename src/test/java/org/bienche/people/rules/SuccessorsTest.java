package org.bienche.people.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.Dated;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    private static Dated<String> from(LocalDate day) {
        return new Dated<>(1, "fact", Validity.from(day), 1, 1);
    }

    @Test
    void lastsUntilTheNextFactBegins() {
        List<Dated<String>> facts = List.of(
                from(JULY_2025.plusYears(2)),
                from(JULY_2025.minusDays(1)),
                from(JULY_2025),
                from(JULY_2025.plusYears(1)));
        assertThat(Successors.until(JULY_2025, facts)).isEqualTo(new Validity(JULY_2025, JULY_2025.plusYears(1)));
    }

    @Test
    void lastsForeverWhereNoneFollows() {
        assertThat(Successors.until(JULY_2025, List.of(from(JULY_2025)))).isEqualTo(Validity.from(JULY_2025));
    }
}

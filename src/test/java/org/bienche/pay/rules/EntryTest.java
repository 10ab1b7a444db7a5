package org.bienche.pay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.pay.SalaryScale;
import org.bienche.people.Degree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

    private static final LawBook LAW = LawBook.shipped();

    @ParameterizedTest
    @CsvSource({
        "A1, UNIVERSITY, 0, 2025-07-01, 1 234 2025-07-01",
        "A1, MASTER, 0, 2025-07-01, 2 267 2025-07-01",
        "A1, DOCTORATE, 0, 2025-07-01, 3 300 2025-07-01",
        "A0, COLLEGE, 0, 2025-07-01, 1 210 2025-07-01",
        "B, COLLEGE, 0, 2025-07-01, 2 206 2025-07-01",
        "B, INTERMEDIATE, 0, 2025-07-01, 1 186 2025-07-01",
        "A1, UNIVERSITY, 80, 2025-07-01, 3 300 2024-11-01",
        "A1, UNIVERSITY, 36, 2025-07-01, 2 267 2025-07-01",
        "B, INTERMEDIATE, 35, 2025-07-01, 2 206 2024-08-01",
        "A1, UNIVERSITY, 400, 2025-07-01, 9 498 2025-03-01",
        "A1, UNIVERSITY, 80, 2024-06-14, 1 234 2024-06-14",
        "A1, UNIVERSITY, 80, 2024-06-15, 3 300 2023-10-15"
    })
    void beginsByDegreeAndEarlierService(String name, Degree degree, int months, LocalDate day, String expected) {
        Law law = LAW.on(day);
        SalaryScale scale = SalaryScale.of(law, name).orElseThrow();
        assertThat(Entry.place(scale, degree, months, day, law))
                .map(placed -> placed.step() + " " + placed.coefficient() + " " + placed.since())
                .hasValue(expected);
    }

    @Test
    void aDegreeDoesNotOpenEachScale() {
        Law law = LAW.on(LocalDate.of(2025, 7, 1));
        assertThat(Entry.place(
                        SalaryScale.of(law, "A1").orElseThrow(), Degree.COLLEGE, 0, LocalDate.of(2025, 7, 1), law))
                .isEmpty();
        assertThat(Entry.place(
                        SalaryScale.of(law, "A3.1").orElseThrow(), Degree.MASTER, 0, LocalDate.of(2025, 7, 1), law))
                .isEmpty();
    }
}

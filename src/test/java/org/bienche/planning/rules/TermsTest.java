package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bienche.legislation.Citation;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Measure;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.people.StaffKind;
import org.bienche.planning.LeaverCursor;
import org.bienche.planning.rules.Terms.Term;
import org.bienche.positions.Leadership;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a post with a term ends by law, if its decision names no end. */
class TermsTest {

    private static final Terms SHIPPED = Terms.of(LawBook.shipped());
    private static final LocalDate CHANGED = LocalDate.of(2027, 3, 1);

    static Stream<Arguments> posts() {
        return Stream.of(
                Arguments.of("CADRE", "2021-07-01", "2026-06-30"),
                Arguments.of("CADRE", "2025-07-01", "2030-06-30"),
                Arguments.of("CIVIL_SERVANT", "2025-06-30", "2030-06-29"),
                Arguments.of("CIVIL_SERVANT", "2024-02-29", "2029-02-27"),
                Arguments.of("PUBLIC_EMPLOYEE", "2020-01-01", "2024-12-31"),
                Arguments.of("PUBLIC_EMPLOYEE", "1999-05-01", "2004-04-30"),
                Arguments.of("CONTRACT", "2025-07-01", null));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void endsSixtyMonthsAfterItsFirstDay(StaffKind kind, LocalDate begun, @Nullable LocalDate last) {
        assertThat(SHIPPED.lastDay(kind, begun).orElse(null)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, 2032-02-27", "2027-03-01, 2030-02-28", "2031-01-01, 2033-12-31"})
    void aLaterLawHoldsForThePostsThatBeginUnderIt(LocalDate begun, LocalDate last) {
        Provision shorter = new Provision(
                "staffing.term.CIVIL_SERVANT",
                Measure.MONTHS,
                Validity.from(CHANGED),
                CHANGED,
                new Citation("Luật mẫu", ""),
                true,
                new Value.Single("36"));
        Terms terms = Terms.of(LawBook.shipped().with(shorter));
        assertThat(terms.lastDay(StaffKind.CIVIL_SERVANT, begun)).contains(last);
        assertThat(terms.newest())
                .filteredOn(term -> term.kind() == StaffKind.CIVIL_SERVANT)
                .extracting(Term::months)
                .containsExactly(36);
    }

    @ParameterizedTest
    @CsvSource({
        "CADRE, NONE, true",
        "CADRE, HEAD, true",
        "CIVIL_SERVANT, HEAD, true",
        "CIVIL_SERVANT, DEPUTY, true",
        "CIVIL_SERVANT, NONE, false",
        "PUBLIC_EMPLOYEE, DEPUTY, true",
        "PUBLIC_EMPLOYEE, NONE, false",
        "CONTRACT, HEAD, false"
    })
    void electedPostsAndLeadingOnesHaveATerm(StaffKind kind, Leadership leadership, boolean has) {
        assertThat(Terms.has(kind, leadership)).isEqualTo(has);
    }

    @Test
    void saysWhichLawAndThatItsSourceIsNotCertain() {
        assertThat(SHIPPED.newest())
                .extracting(Term::kind)
                .containsExactlyInAnyOrder(StaffKind.CADRE, StaffKind.CIVIL_SERVANT, StaffKind.PUBLIC_EMPLOYEE);
        assertThat(SHIPPED.newest())
                .allSatisfy(term -> assertThat(term.provision().verified()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2027-03-01.42, 2027-03-01.42",
                "1900-01-01.0, 1900-01-01.0",
                "2027-02-30.42, -",
                "2027-03-01, -",
                "42, -",
                "2027-03-01.x, -",
                "2027-03-01.9999999999999999999, -",
                "'', -",
                "-, -"
            })
    void aCursorIsReadAsItWasWritten(@Nullable String written, @Nullable String read) {
        LeaverCursor cursor = LeaverCursor.parse(written);
        assertThat(cursor == null ? null : cursor.toString()).isEqualTo(read);
    }
}

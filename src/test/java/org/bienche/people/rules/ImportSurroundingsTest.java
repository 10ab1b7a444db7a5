package org.bienche.people.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.people.rules.ImportSurroundings.UnitSpan;
import org.bienche.positions.Ranks;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

class ImportSurroundingsTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final Validity BEFORE = new Validity(LocalDate.of(2020, 1, 1), JULY_2025);
    private static final UnitSpan ENDED = new UnitSpan(1, BEFORE, false);
    private static final UnitSpan LASTING = new UnitSpan(2, Validity.from(BEFORE.from()), true);
    private static final UnitSpan OTHER = new UnitSpan(3, Validity.from(JULY_2025), true);
    private static final ImportSurroundings AROUND = new ImportSurroundings(
            JULY_2025,
            Map.of("U", List.of(ENDED, LASTING, OTHER), "V", List.of(ENDED)),
            Map.of(),
            new Ranks(Map.of(), Map.of()),
            Set.of("M1"),
            Set.of("001", "002"));

    @Test
    void namesTheUnitThatLasts() {
        assertThat(AROUND.unit("U", JULY_2025.minusDays(1))).hasValue(LASTING);
        assertThat(AROUND.unit("V", JULY_2025.minusDays(1))).hasValue(ENDED);
        assertThat(AROUND.unit("V", JULY_2025)).isEmpty();
        assertThat(AROUND.unit("W", JULY_2025)).isEmpty();
    }

    @Test
    void aCodeOfTwoUnitsThatLastIsAmbiguous() {
        assertThat(AROUND.isAmbiguous("U", JULY_2025)).isTrue();
        assertThat(AROUND.isAmbiguous("U", JULY_2025.minusDays(1))).isFalse();
        assertThat(AROUND.isAmbiguous("V", JULY_2025.minusDays(1))).isFalse();
    }

    @Test
    void knowsOneUnitOnlyWhereOneIsMeant() {
        ImportSurroundings one = AROUND.only(3);
        assertThat(one.unit("U", JULY_2025)).hasValue(OTHER);
        assertThat(one.isAmbiguous("U", JULY_2025)).isFalse();
        assertThat(one.unit("V", JULY_2025.minusDays(1))).isEmpty();
        assertThat(one.nationalIdsTaken()).isEqualTo(AROUND.nationalIdsTaken());
    }

    @Test
    void freesOneIdentityNumber() {
        assertThat(AROUND.without("001").nationalIdsTaken()).containsExactly("002");
        assertThat(AROUND.without(null).nationalIdsTaken()).containsExactlyInAnyOrder("001", "002");
    }

    @Test
    void columnsAreNamedAsFieldsToo() {
        assertThat(ImportColumn.BANK_ACCOUNT.field()).isEqualTo("bankAccount");
        assertThat(ImportColumn.ALLOWANCES.field()).isEqualTo("allowances");
        assertThat(ImportColumn.ALLOWANCES.required()).isFalse();
        assertThat(Stream.of(ImportColumn.values()).anyMatch(ImportColumn::required))
                .isTrue();
    }
}

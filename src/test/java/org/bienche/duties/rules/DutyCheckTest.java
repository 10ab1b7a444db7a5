package org.bienche.duties.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyKind;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a duty must say. */
class DutyCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long COMMUNE = 2;
    private static final long OFFICE = 3;
    private static final long OTHER = 4;
    private static final long MINISTRY = 5;
    private static final Tree TREE = new Tree(
            DAY,
            List.of(
                    unit(MINISTRY, UnitKind.AGENCY, null),
                    unit(1, UnitKind.PROVINCE, null),
                    unit(OTHER, UnitKind.PROVINCE, null),
                    unit(COMMUNE, UnitKind.COMMUNE, 1L),
                    unit(OFFICE, UnitKind.OFFICE, COMMUNE)));

    @Test
    void aWholeDutyIsRight() {
        assertThat(wrong("HT-01", "Hộ tịch", COMMUNE, OFFICE)).isEmpty();
        assertThat(wrong("HT-01", "Hộ tịch", 1, COMMUNE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ht-01", "-A", "A B", "ĐK", "A23456789012345678901234567890123456789012"})
    void aCodeIsOfCapitalsAndDigits(String code) {
        assertThat(wrong(code, "Hộ tịch", COMMUNE, OFFICE)).containsExactly("/code");
    }

    @Test
    void anOfficeIsNoTerritoryAndAUnitThatIsNotThereHoldsNothing() {
        assertThat(wrong("X", "Hộ tịch", OFFICE, OFFICE)).containsExactly("/territory");
        assertThat(wrong("X", "Hộ tịch", 77, OFFICE)).containsExactly("/territory");
        assertThat(wrong("X", "Hộ tịch", COMMUNE, 77L)).containsExactly("/holder");
        assertThat(wrong("X", "Hộ tịch", COMMUNE, null)).containsExactly("/holder");
    }

    @Test
    void whoHoldsItIsInTheProvinceOfTheTerritoryOrInNone() {
        assertThat(wrong("X", "Hộ tịch", COMMUNE, 1L)).isEmpty();
        assertThat(wrong("X", "Hộ tịch", COMMUNE, MINISTRY)).isEmpty();
        assertThat(wrong("X", "Hộ tịch", COMMUNE, OTHER)).containsExactly("/holder");
        assertThat(wrong("X", "Hộ tịch", OTHER, OFFICE)).containsExactly("/holder");
    }

    @Test
    void textsAreNeitherMissingNorEndless() {
        assertThat(wrong("X", " ", COMMUNE, OFFICE)).containsExactly("/field");
        assertThat(wrong("X", "d".repeat(121), COMMUNE, OFFICE)).containsExactly("/field");
    }

    private static List<@Nullable String> wrong(String code, String field, long territory, @Nullable Long holder) {
        return DutyCheck.of(
                        new DutyFacts(
                                code, "Đăng ký khai sinh", field, "Luật Hộ tịch", DutyKind.OWN, territory, holder),
                        TREE)
                .stream()
                .map(Problem.Error::pointer)
                .toList();
    }

    private static UnitOn unit(long id, UnitKind kind, @Nullable Long parent) {
        return new UnitOn(id, UnitFacts.of("U" + id, "Đơn vị " + id, kind, parent), Validity.from(DAY), 1);
    }
}

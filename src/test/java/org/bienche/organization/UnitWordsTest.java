package org.bienche.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;

class UnitWordsTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final UnitOn COUNTRY = TreeTest.unit(1, "VN", "Việt Nam", UnitKind.COUNTRY, null);
    private static final UnitOn PROVINCE = TreeTest.unit(2, "42", "Tỉnh Hà Tĩnh", UnitKind.PROVINCE, 1L);
    private static final UnitOn COMMUNE = TreeTest.unit(3, "18496", "Xã Hương Khê", UnitKind.COMMUNE, 2L);
    private static final UnitOn OTHER = TreeTest.unit(4, "18502", "Xã Hương Khê", UnitKind.COMMUNE, 2L);
    private static final UnitOn SCHOOL = TreeTest.unit(5, "S07", "Trường Tiểu học Hương Khê", UnitKind.SCHOOL, 3L);
    private static final Tree TREE = new Tree(JULY_2025, List.of(COUNTRY, PROVINCE, COMMUNE, OTHER, SCHOOL));
    private static final UnitWords ALL = new UnitWords(TREE, unit -> true);
    private static final UnitWords WITHOUT_THE_OTHER = new UnitWords(TREE, unit -> unit != 4);

    @Test
    void namesAUnitWithItsParentAndItsCode() {
        assertThat(ALL.label(3)).isEqualTo("Xã Hương Khê, Tỉnh Hà Tĩnh (18496)");
        assertThat(ALL.label(2)).isEqualTo("Tỉnh Hà Tĩnh (42)");
        assertThat(WITHOUT_THE_OTHER.label(4)).isEmpty();
    }

    @Test
    void offersTheHigherUnitsFirstAndOnlyThoseThatMayBeChosen() {
        assertThat(WITHOUT_THE_OTHER.offers("hương khê", 10))
                .containsExactly("Xã Hương Khê, Tỉnh Hà Tĩnh (18496)", "Trường Tiểu học Hương Khê, Xã Hương Khê (S07)");
        assertThat(ALL.offers("hương khê", 2)).hasSize(2);
    }

    @Test
    void understandsALabelACodeAndANameThatOnlyOneHas() {
        assertThat(ALL.unit("Xã Hương Khê, Tỉnh Hà Tĩnh (18502)")).isEqualTo(4);
        assertThat(ALL.unit(" 18496 ")).isEqualTo(3);
        assertThat(ALL.unit("tinh ha tinh")).isEqualTo(2);
        assertThat(WITHOUT_THE_OTHER.unit("Xã Hương Khê")).isEqualTo(3);
    }

    @Test
    void asksAgainWhereNoneOrSeveralAreMeant() {
        assertThatThrownBy(() -> ALL.unit("Xã Hương Khê")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> WITHOUT_THE_OTHER.unit("18502")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> ALL.unit("Xã Không Có")).isInstanceOf(Problem.class);
    }

    @Test
    void repeatsOnlyTheBeginningOfWhatIsFarTooLong() {
        assertThat(UnitWords.shown("Xã Hương Khê")).isEqualTo("Xã Hương Khê");
        assertThat(UnitWords.shown("x".repeat(10_000))).isEqualTo("x".repeat(80) + "…");
    }
}

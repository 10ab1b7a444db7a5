package org.bienche.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bienche.texts.NotFound;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);
    private static final UnitOn COUNTRY = unit(1, "VN", "Việt Nam", UnitKind.COUNTRY, null);
    private static final UnitOn PROVINCE = unit(2, "42", "Tỉnh Hà Tĩnh", UnitKind.PROVINCE, 1L);
    private static final UnitOn DISTRICT = unit(3, "444", "Huyện Hương Khê", UnitKind.DISTRICT, 2L);
    private static final UnitOn COMMUNE = unit(4, "18499", "Xã Điền Mỹ", UnitKind.COMMUNE, 3L);
    private static final UnitOn SCHOOL = unit(5, "444-S07", "Trường Tiểu học số 07", UnitKind.SCHOOL, 3L);
    private static final UnitOn OTHER = unit(6, "79", "Thành phố Hồ Chí Minh", UnitKind.PROVINCE, 1L);
    private static final Tree TREE = new Tree(JUNE_30, List.of(SCHOOL, OTHER, COMMUNE, DISTRICT, PROVINCE, COUNTRY));

    @Test
    void listsASubtreeParentsFirstAndSiblingsByCode() {
        assertThat(TREE.subtree(2)).containsExactly(PROVINCE, DISTRICT, COMMUNE, SCHOOL);
        assertThat(TREE.roots()).containsExactly(COUNTRY);
    }

    @Test
    void walksUpNearestFirst() {
        assertThat(TREE.ancestors(4)).containsExactly(DISTRICT, PROVINCE, COUNTRY);
        assertThat(TREE.path(4)).isEqualTo("/1/2/3/4/");
    }

    @Test
    void findsUnitsWithoutTheirMarksByEveryTypedWord() {
        assertThat(TREE.search("huong khe", 10)).containsExactly(DISTRICT);
        assertThat(TREE.search("Điền", 10)).containsExactly(COMMUNE);
        assertThat(TREE.search("184", 10)).containsExactly(COMMUNE);
        assertThat(TREE.search("khe truong", 10)).isEmpty();
    }

    @Test
    void hidesWhatLiesOutsideAScope() {
        Scope scope = new Scope(TREE, Set.of(2L));
        assertThat(scope.sees(5)).isTrue();
        assertThat(scope.sees(6)).isFalse();
        assertThatThrownBy(() -> scope.require(6)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scope.require("79")).isInstanceOf(NotFound.class);
        assertThat(scope.require("444")).isEqualTo(DISTRICT);
    }

    @Test
    void asksSqlForPathsOfItsTopsOnly() {
        Scope scope = new Scope(TREE, Set.of(3L));
        assertThat(scope.condition("a.unit_id")).contains("a.unit_id").contains("path LIKE ?");
        assertThat(scope.parameters()).containsExactly(JUNE_30, JUNE_30, "/1/2/3/%");
    }

    @Test
    void seesNothingWithoutAGrant() {
        Scope nothing = new Scope(TREE, Set.of());
        assertThat(nothing.condition("unit_id")).isEqualTo("1 = 0");
        assertThat(nothing.parameters()).isEmpty();
        assertThat(nothing.unitIds()).isEmpty();
    }

    static UnitOn unit(long id, String code, String name, UnitKind kind, @Nullable Long parent) {
        return new UnitOn(id, UnitFacts.of(code, name, kind, parent), Validity.from(LocalDate.of(2004, 1, 1)), 1);
    }
}

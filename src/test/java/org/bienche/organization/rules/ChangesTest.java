package org.bienche.organization.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitChange;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final LocalDate OPENED = LocalDate.of(2004, 1, 1);
    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final Tree BEFORE = new Tree(
            JULY_2025,
            List.of(
                    unit(1, "VN", UnitKind.COUNTRY, null, Validity.from(OPENED)),
                    unit(2, "42", UnitKind.PROVINCE, 1L, Validity.from(OPENED)),
                    unit(3, "444", UnitKind.DISTRICT, 2L, Validity.from(OPENED)),
                    unit(4, "18499", UnitKind.COMMUNE, 3L, Validity.from(OPENED))));

    @Test
    void closesADistrictOnceItsCommunesHaveANewParent() {
        assertThatCode(() -> Changes.check(
                        BEFORE,
                        List.of(
                                new UnitChange.Close(3),
                                new UnitChange.Amend(4, facts("18499", UnitKind.COMMUNE, 2L)))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToLeaveACommuneUnderAClosedDistrict() {
        assertThatThrownBy(() -> Changes.check(BEFORE, List.of(new UnitChange.Close(3))))
                .isInstanceOf(Problem.class)
                .extracting("key")
                .isEqualTo("organization.change.orphan");
    }

    @Test
    void refusesAUnitAboveItself() {
        assertThatThrownBy(() ->
                        Changes.check(BEFORE, List.of(new UnitChange.Amend(2, facts("42", UnitKind.PROVINCE, 4L)))))
                .extracting("key")
                .isEqualTo("organization.change.cycle");
    }

    @Test
    void refusesToOpenWhatExistsAndToChangeWhatDoesNot() {
        assertThatThrownBy(() ->
                        Changes.check(BEFORE, List.of(new UnitChange.Open(3, facts("444", UnitKind.DISTRICT, 2L)))))
                .extracting("key")
                .isEqualTo("organization.change.opens.existing");
        assertThatThrownBy(() -> Changes.check(BEFORE, List.of(new UnitChange.Close(99))))
                .extracting("key")
                .isEqualTo("organization.change.unknown");
    }

    @Test
    void refusesTwoChangesOfOneUnit() {
        assertThatThrownBy(() -> Changes.check(BEFORE, List.of(new UnitChange.Close(4), new UnitChange.Close(4))))
                .extracting("key")
                .isEqualTo("organization.change.twice");
    }

    @Test
    void findsAUnitLeftUnderAParentThatEndedEarlier() {
        List<UnitOn> units = List.of(
                unit(1, "VN", UnitKind.COUNTRY, null, Validity.from(OPENED)),
                unit(3, "444", UnitKind.DISTRICT, 1L, new Validity(OPENED, JULY_2025)),
                unit(4, "18499", UnitKind.COMMUNE, 3L, Validity.from(OPENED)));
        assertThat(SoundTree.findings(units, Map.of(3L, Set.of(JULY_2025))))
                .singleElement()
                .asString()
                .contains("18499", "under a closed parent", "2025-07-01");
    }

    @Test
    void findsAClosedUnitWithoutASuccessor() {
        List<UnitOn> units = List.of(
                unit(1, "VN", UnitKind.COUNTRY, null, Validity.from(OPENED)),
                unit(3, "444", UnitKind.DISTRICT, 1L, new Validity(OPENED, JULY_2025)));
        assertThat(SoundTree.findings(units, Map.of()))
                .singleElement()
                .asString()
                .contains("without a successor");
        assertThat(SoundTree.findings(units, Map.of(3L, Set.of(JULY_2025)))).isEmpty();
    }

    @Test
    void findsAUnitThatIsTwoThingsAtOnceAndACircle() {
        List<UnitOn> units = List.of(
                unit(3, "444", UnitKind.DISTRICT, 4L, Validity.from(OPENED)),
                unit(3, "445", UnitKind.DISTRICT, 4L, Validity.from(JULY_2025)),
                unit(4, "18499", UnitKind.COMMUNE, 3L, Validity.from(OPENED)));
        assertThat(SoundTree.findings(units, Map.of()))
                .anyMatch(finding -> finding.contains("two things at once"))
                .anyMatch(finding -> finding.contains("above itself"));
    }

    private static UnitFacts facts(String code, UnitKind kind, @Nullable Long parent) {
        return UnitFacts.of(code, "Unit " + code, kind, parent);
    }

    private static UnitOn unit(long id, String code, UnitKind kind, @Nullable Long parent, Validity validity) {
        return new UnitOn(id, facts(code, kind, parent), validity, 1);
    }
}

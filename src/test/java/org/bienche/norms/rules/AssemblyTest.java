package org.bienche.norms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.norms.rules.Ground.civil;
import static org.bienche.norms.rules.Ground.employees;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PostKey;
import org.bienche.staffing.Quota;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A unit as the norms look at it, put together from what is on record. */
class AssemblyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);
    private static final LocalDate EARLIER = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2025, 7, 1);
    private static final long COUNTRY = 1;
    private static final long PROVINCE = 2;
    private static final long AGENCY = 3;
    private static final long DEPARTMENT = 4;
    private static final long OFF = Ground.DRIVER.id();

    private static final Map<Long, Map<PostKey, Integer>> SEATS =
            Map.of(DEPARTMENT, Map.of(new PostKey(DEPARTMENT, Ground.EXPERT.id(), StaffKind.CIVIL_SERVANT), 3));

    private static final Tree TREE = new Tree(
            DAY,
            List.of(
                    unit(COUNTRY, UnitKind.COUNTRY, null),
                    unit(PROVINCE, UnitKind.PROVINCE, COUNTRY),
                    unit(AGENCY, UnitKind.AGENCY, PROVINCE),
                    unit(DEPARTMENT, UnitKind.DEPARTMENT, AGENCY)));

    @Test
    void aUnitHasItsPeopleItsParentAndWhatIsBelow() {
        UnitSnapshot agency = assembly(Map.of()).of(AGENCY);
        assertThat(agency.parent()).isEqualTo(TREE.node(PROVINCE));
        assertThat(agency.staff()).containsExactly(civil(Ground.HEAD, 1), civil(Ground.DRIVER, 2));
        assertThat(agency.overdue()).isEqualTo(2);
        assertThat(agency.graded()).hasSize(1);
        assertThat(agency.below()).singleElement().satisfies(department -> {
            assertThat(department.unit()).isEqualTo(TREE.node(DEPARTMENT));
            assertThat(department.parent()).isEqualTo(TREE.node(AGENCY));
            assertThat(department.overdue()).isZero();
            assertThat(department.graded()).isEmpty();
        });
        assertThat(assembly(Map.of()).of(COUNTRY).parent()).isNull();
    }

    @Test
    void aQuotaIsHeldAgainstEverybodyOfItsKindBelow() {
        UnitSnapshot agency = assembly(Map.of()).of(AGENCY);
        assertThat(agency.holdings())
                .containsExactly(
                        new Holding(StaffKind.CIVIL_SERVANT, 9, 7, false, true, DAY),
                        new Holding(StaffKind.CONTRACT, 1, 0, false, false, null));
        assertThat(agency.below().getFirst().holdings())
                .containsExactly(new Holding(StaffKind.CIVIL_SERVANT, 3, 4, true, true, null));
    }

    @Test
    void whoSitsBeyondTheOpenSeatsIsTold() {
        UnitSnapshot agency = assembly(Map.of()).of(AGENCY);
        assertThat(agency.places().crowded())
                .as("nothing was ever approved for it")
                .isEmpty();
        assertThat(agency.below().getFirst().places().crowded())
                .containsExactlyInAnyOrder(
                        new Posted(Ground.EXPERT, StaffKind.CIVIL_SERVANT, 3, 4),
                        new Posted(Ground.EXPERT, StaffKind.PUBLIC_EMPLOYEE, 0, 6));
    }

    @Test
    void whoSitsInAPositionThatNoListNamesAnyMoreIsTold() {
        UnitSnapshot agency = assembly(Map.of()).of(AGENCY);
        assertThat(agency.places().misfits())
                .containsExactly(new Misfit(Ground.DRIVER, StaffKind.CIVIL_SERVANT, "", 2));
        assertThat(agency.below().getFirst().places().misfits()).isEmpty();
    }

    @Test
    void theLastRestructuringOfTheUnitOrAboveItCounts() {
        assertThat(assembly(Map.of()).of(AGENCY).restructured()).isNull();
        assertThat(assembly(Map.of(COUNTRY, LATER)).of(AGENCY).restructured())
                .as("of the country is nobody's")
                .isNull();
        UnitSnapshot above = assembly(Map.of(PROVINCE, LATER, AGENCY, EARLIER)).of(AGENCY);
        assertThat(above.restructured()).isEqualTo(LATER);
        assertThat(above.merged()).isEqualTo(EARLIER);
        UnitSnapshot own = assembly(Map.of(PROVINCE, EARLIER, AGENCY, LATER)).of(AGENCY);
        assertThat(own.restructured()).isEqualTo(LATER);
        assertThat(own.merged()).isEqualTo(LATER);
        assertThat(own.below().getFirst().restructured()).isEqualTo(LATER);
        assertThat(own.below().getFirst().merged()).isNull();
        assertThat(assembly(Map.of(AGENCY, LATER)).of(AGENCY).restructured()).isEqualTo(LATER);
    }

    private static Assembly assembly(Map<Long, LocalDate> takenIn) {
        return new Assembly(
                TREE,
                Map.of(
                        AGENCY, List.of(civil(Ground.HEAD, 1), civil(Ground.DRIVER, 2)),
                        DEPARTMENT, List.of(civil(Ground.EXPERT, 4), employees(Ground.EXPERT, 6))),
                Map.of(AGENCY, List.of(new Graded(Ground.EXPERT, new TreeMap<>(Map.of(3, 1))))),
                Map.of(AGENCY, 2),
                Map.of(),
                Map.of(),
                Set.of(OFF),
                SEATS,
                Map.of(
                        StaffKind.CIVIL_SERVANT,
                                Map.of(
                                        AGENCY, new Quota(AGENCY, 2026, StaffKind.CIVIL_SERVANT, 9, DAY),
                                        DEPARTMENT, new Quota(DEPARTMENT, 2026, StaffKind.CIVIL_SERVANT, 3, null)),
                        StaffKind.CONTRACT, Map.of(AGENCY, new Quota(AGENCY, 2026, StaffKind.CONTRACT, 1, null))),
                takenIn,
                Map.of());
    }

    private static UnitOn unit(long id, UnitKind kind, @Nullable Long parent) {
        return new UnitOn(id, UnitFacts.of("U" + id, "Đơn vị " + id, kind, parent), Validity.from(DAY), 1);
    }
}

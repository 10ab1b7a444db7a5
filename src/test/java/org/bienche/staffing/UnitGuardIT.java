package org.bienche.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bienche.staffing.StaffRoom.text;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.launch.InContainer;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitRegister;
import org.bienche.people.StaffKind;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit comes under another, or is paid by somebody else, only where the quotas above it hold. */
class UnitGuardIT extends InContainer {

    private static final LocalDate YEAR_2020 = LocalDate.of(2020, 1, 1);

    @Inject
    private StaffRoom room;

    @Inject
    private Staffing staffing;

    @Inject
    private Organization organization;

    @Inject
    private UnitRegister register;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @BeforeEach
    void actAsAnOfficerOfTheWholeCountry() {
        room.actAs("unit-guard-officer", new Grant(Role.OFFICER, Grant.ROOT_UNIT));
    }

    @Test
    void aUnitMovesWithItsQuotaOnlyUnderOneThatHasSoMuchLeft() {
        long above = unit("UG-1", Organization.ROOT);
        long below = unit("UG-11", above);
        long moved = unit("UG-2", Organization.ROOT);
        grant(above, StaffKind.CIVIL_SERVANT, 100);
        grant(below, StaffKind.CIVIL_SERVANT, 100);
        grant(moved, StaffKind.CIVIL_SERVANT, 50);

        refused(() -> amend(moved, facts(moved).under(above), "UG-M1"), "staffing.unit.above.CIVIL_SERVANT");
        assertThat(facts(moved).parentId()).isEqualTo(Organization.ROOT);
        grant(above, StaffKind.CIVIL_SERVANT, 150);
        amend(moved, facts(moved).under(above), "UG-M2");
        assertThat(facts(moved).parentId()).isEqualTo(above);
        amend(moved, named(moved, "Phòng Đổi Tên"), "UG-M3");
    }

    @Test
    void aUnitMovesWithItsPeopleOnlyUnderAQuotaThatHoldsThem() {
        long above = unit("UG-3", Organization.ROOT);
        long moved = unit("UG-4", Organization.ROOT);
        room.hire("UG-31", "UG-3", above, YEAR_2020, null);
        room.hire("UG-41", "UG-4", moved, YEAR_2020, null);
        grant(above, StaffKind.CIVIL_SERVANT, 1);

        refused(() -> amend(moved, facts(moved).under(above), "UG-M4"), "staffing.unit.over");
        grant(above, StaffKind.CIVIL_SERVANT, 2);
        amend(moved, facts(moved).under(above), "UG-M5");
    }

    @Test
    void theGroupOfAutonomyOfAUnitWithAQuotaChangesOnItsOwnPageOnly() {
        long unit = unit("UG-5", Organization.ROOT);
        amend(unit, facts(unit).fundedAs(FundingGroup.G4), "UG-A1");
        amend(unit, facts(unit).fundedAs(FundingGroup.G3A), "UG-A2");
        grant(unit, StaffKind.PUBLIC_EMPLOYEE, 8);

        refused(() -> amend(unit, facts(unit).fundedAs(FundingGroup.G2), "UG-A3"), "staffing.unit.autonomy");
        assertThat(facts(unit).fundingGroup()).isEqualTo(FundingGroup.G3A);
    }

    private static void refused(ThrowingCallable change, String key) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private void amend(long unit, UnitFacts facts, String number) {
        register.amend(unit, facts, text(number, today));
    }

    private UnitFacts facts(long unit) {
        return organization.tree(today).node(unit).facts();
    }

    private UnitFacts named(long unit, String name) {
        UnitFacts now = facts(unit);
        return UnitFacts.of(now.code(), name, now.kind(), now.parentId());
    }

    private void grant(long unit, StaffKind kind, int number) {
        staffing.grant(
                text("UG-GRANT-" + unit + "-" + number, YEAR_2020),
                new Quota(unit, today.getYear(), kind, number, null));
    }

    private long unit(String code, long parent) {
        return room.open(code, parent, YEAR_2020);
    }
}

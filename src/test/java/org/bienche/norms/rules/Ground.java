package org.bienche.norms.rules;

import java.time.LocalDate;
import java.util.List;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;
import org.bienche.positions.Leadership;
import org.bienche.positions.PositionGroup;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** Invented units to be measured. */
final class Ground {

    static final LocalDate AUGUST_2026 = LocalDate.of(2026, 8, 15);
    static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    static final Law LAW = LawBook.shipped().on(AUGUST_2026);

    static final JobPosition HEAD = new JobPosition(1, "TRUONG", "Trưởng", PositionGroup.LEADERSHIP, Leadership.HEAD);
    static final JobPosition DEPUTY = new JobPosition(2, "PHO", "Phó", PositionGroup.LEADERSHIP, Leadership.DEPUTY);
    static final JobPosition EXPERT =
            new JobPosition(3, "CHUYEN-VIEN", "Chuyên viên", PositionGroup.PROFESSIONAL, Leadership.NONE);
    static final JobPosition DRIVER = new JobPosition(4, "LAI-XE", "Lái xe", PositionGroup.SUPPORT, Leadership.NONE);
    static final JobPosition ACCOUNTANT =
            new JobPosition(5, "KE-TOAN", "Kế toán", PositionGroup.SHARED, Leadership.NONE);

    private Ground() {}

    static UnitOn unit(UnitKind kind, FundingGroup funding) {
        return new UnitOn(
                10,
                UnitFacts.of("U-10", "Đơn vị mẫu", kind, 1L).fundedAs(funding),
                Validity.from(LocalDate.of(2020, 1, 1)),
                1);
    }

    static UnitSnapshot snapshot(UnitOn unit, StaffGroup... staff) {
        return snapshot(unit, null, null, List.of(), List.of(staff));
    }

    static UnitSnapshot snapshot(
            UnitOn unit,
            @Nullable UnitOn parent,
            @Nullable LocalDate restructured,
            List<UnitSnapshot> below,
            List<StaffGroup> staff) {
        return new UnitSnapshot(
                unit,
                parent,
                null,
                staff,
                List.of(),
                List.of(),
                0,
                restructured,
                restructured,
                Places.NONE,
                null,
                below);
    }

    static UnitSnapshot holding(UnitOn unit, Holding quota, @Nullable LocalDate restructured) {
        return new UnitSnapshot(
                unit,
                null,
                null,
                List.of(),
                List.of(),
                List.of(quota),
                0,
                restructured,
                restructured,
                Places.NONE,
                null,
                List.of());
    }

    static UnitSnapshot centre(@Nullable Integer inhabitants, int people) {
        return new UnitSnapshot(
                unit(UnitKind.SERVICE_CENTRE, FundingGroup.STATE),
                null,
                inhabitants,
                people == 0 ? List.of() : List.of(employees(EXPERT, people)),
                List.of(),
                List.of(),
                0,
                null,
                null,
                Places.NONE,
                null,
                List.of());
    }

    static UnitSnapshot placed(UnitOn unit, @Nullable UnitOn parent, Places places) {
        return new UnitSnapshot(
                unit, parent, null, List.of(), List.of(), List.of(), 0, null, null, places, null, List.of());
    }

    static UnitOn bigCity() {
        UnitFacts facts = UnitFacts.of("79", "Thành phố mẫu", UnitKind.PROVINCE, 1L);
        return new UnitOn(79, facts.in(PayArea.HANOI_HCMC, 1), Validity.from(JULY_2025), 1);
    }

    static StaffGroup civil(JobPosition position, int people) {
        return new StaffGroup(position, StaffKind.CIVIL_SERVANT, false, people);
    }

    static StaffGroup employees(JobPosition position, int people) {
        return new StaffGroup(position, StaffKind.PUBLIC_EMPLOYEE, false, people);
    }
}

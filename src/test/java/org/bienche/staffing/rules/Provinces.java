package org.bienche.staffing.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** A province with a school paid by the state, a hospital of group 3, a clinic that decides itself, and an office with a section. */
final class Provinces {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final long PROVINCE = 1;
    static final long SCHOOL = 2;
    static final long HOSPITAL = 3;
    static final long CLINIC = 4;
    static final long OFFICE = 5;
    static final long SECTION = 6;

    private Provinces() {}

    static Quota quota(long unit, int number, @Nullable Integer fromRevenue) {
        return new Quota(unit, 2026, StaffKind.PUBLIC_EMPLOYEE, number, fromRevenue, Nature.GRANTED, null);
    }

    static Cascade cascade(List<Quota> quotas, Map<Long, Integer> present, Map<Long, Integer> revenue) {
        return cascade(TODAY, quotas, present, revenue);
    }

    static Cascade cascade(LocalDate day, List<Quota> quotas, Map<Long, Integer> present, Map<Long, Integer> revenue) {
        Map<Long, Quota> byUnit = new HashMap<>();
        quotas.forEach(quota -> byUnit.put(quota.unitId(), quota));
        return new Cascade(tree(day), StaffKind.PUBLIC_EMPLOYEE, byUnit, Map.of(), present, Map.of(), revenue);
    }

    static Tree tree() {
        return tree(TODAY);
    }

    private static Tree tree(LocalDate day) {
        return new Tree(
                day,
                List.of(
                        unit(PROVINCE, null, FundingGroup.STATE),
                        unit(SCHOOL, PROVINCE, FundingGroup.G4),
                        unit(HOSPITAL, PROVINCE, FundingGroup.G3A),
                        unit(CLINIC, PROVINCE, FundingGroup.G2),
                        unit(OFFICE, PROVINCE, FundingGroup.STATE),
                        unit(SECTION, OFFICE, FundingGroup.G4)));
    }

    private static UnitOn unit(long id, @Nullable Long parent, FundingGroup group) {
        UnitFacts facts = new UnitFacts(
                "U" + id, "Đơn vị " + id, UnitKind.PUBLIC_SERVICE_UNIT, parent, group, PayArea.OTHER, 4, null, null);
        return new UnitOn(id, facts, Validity.from(LocalDate.of(2020, 1, 1)), 1);
    }
}

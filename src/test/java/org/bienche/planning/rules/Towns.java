package org.bienche.planning.rules;

import java.time.LocalDate;
import java.util.List;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.PayArea;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** A commune with a department that has a school, and with a clinic that pays itself. */
final class Towns {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final long COMMUNE = 1;
    static final long DEPARTMENT = 2;
    static final long SCHOOL = 3;
    static final long CLINIC = 4;

    private Towns() {}

    static Tree tree() {
        return new Tree(
                TODAY,
                List.of(
                        unit(COMMUNE, null, UnitKind.COMMUNE, FundingGroup.STATE),
                        unit(DEPARTMENT, COMMUNE, UnitKind.DEPARTMENT, FundingGroup.STATE),
                        unit(SCHOOL, DEPARTMENT, UnitKind.SCHOOL, FundingGroup.G4),
                        unit(CLINIC, COMMUNE, UnitKind.PUBLIC_SERVICE_UNIT, FundingGroup.G2)));
    }

    private static UnitOn unit(long id, @Nullable Long parent, UnitKind kind, FundingGroup group) {
        UnitFacts facts = new UnitFacts("U" + id, "Đơn vị " + id, kind, parent, group, PayArea.OTHER, 4, null, null);
        return new UnitOn(id, facts, Validity.from(LocalDate.of(2020, 1, 1)), 1);
    }
}

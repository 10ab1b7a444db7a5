package org.bienche.norms.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.norms.StaffSize;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** The numbers of staff that the law names for units by what they are: the same that findings measure by. */
public final class StaffSizes {

    static final String SERVICE_UNIT = "staffing.service_unit.least_staff";
    static final String DIVISION = "staffing.service_unit.division.least_staff";
    private static final String COMMUNE = "staffing.commune.positions_on_average";

    private StaffSizes() {}

    /** What is named for a unit; nothing for most. */
    public static Stream<StaffSize> of(UnitOn unit, @Nullable UnitOn parent, Law law) {
        boolean department = unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.OFFICE;
        if (unit.kind().level() == UnitKind.Level.COMMUNE) {
            return size(law, COMMUNE, StaffKind.CIVIL_SERVANT, false).stream();
        }
        if (UnitSnapshot.isService(unit)) {
            return size(law, SERVICE_UNIT, StaffKind.PUBLIC_EMPLOYEE, true).stream();
        }
        return department && UnitSnapshot.isService(parent)
                ? size(law, DIVISION, StaffKind.PUBLIC_EMPLOYEE, true).stream()
                : Stream.empty();
    }

    private static Optional<StaffSize> size(Law law, String key, StaffKind kind, boolean least) {
        return law.find(key)
                .map(found -> new StaffSize(kind, Math.toIntExact(found.value().whole()), least, found));
    }
}

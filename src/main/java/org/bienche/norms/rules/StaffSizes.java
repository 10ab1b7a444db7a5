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

    private static final String SERVICE_UNIT = "staffing.service_unit.least_staff";
    private static final String DIVISION = "staffing.service_unit.division.least_staff";
    static final String CENTRE = "staffing.service_centre.least_staff.by_population";
    private static final String COMMUNE = "staffing.commune.positions_on_average";

    private StaffSizes() {}

    /**
     * What is named for a unit; nothing for most.
     *
     * @param population of the commune that it is or stands in; null where it stands in none, or nobody knows
     */
    public static Stream<StaffSize> of(UnitOn unit, @Nullable UnitOn parent, @Nullable Integer population, Law law) {
        boolean department = unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.OFFICE;
        if (unit.kind().level() == UnitKind.Level.COMMUNE) {
            return size(law, COMMUNE, StaffKind.CIVIL_SERVANT, false).stream();
        }
        if (UnitSnapshot.isService(unit)) {
            return ofCentre(unit, population, law).or(() -> ofServiceUnit(law)).stream();
        }
        return department && UnitSnapshot.isService(parent) ? ofDivision(law).stream() : Stream.empty();
    }

    /** The fewest people of the centre of a commune; nothing for other bodies, and where nobody knows how many it serves. */
    static Optional<StaffSize> ofCentre(UnitOn unit, @Nullable Integer population, Law law) {
        return unit.kind() == UnitKind.SERVICE_CENTRE && population != null
                ? law.find(CENTRE)
                        .map(found -> new StaffSize(
                                StaffKind.PUBLIC_EMPLOYEE, Ladder.of(found).at(population), true, found))
                : Optional.empty();
    }

    static Optional<StaffSize> ofServiceUnit(Law law) {
        return size(law, SERVICE_UNIT, StaffKind.PUBLIC_EMPLOYEE, true);
    }

    static Optional<StaffSize> ofDivision(Law law) {
        return size(law, DIVISION, StaffKind.PUBLIC_EMPLOYEE, true);
    }

    private static Optional<StaffSize> size(Law law, String key, StaffKind kind, boolean least) {
        return law.find(key)
                .map(found -> new StaffSize(kind, Math.toIntExact(found.value().whole()), least, found));
    }
}

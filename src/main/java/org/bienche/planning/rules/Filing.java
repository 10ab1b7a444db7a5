package org.bienche.planning.rules;

import java.util.List;
import java.util.stream.Stream;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;

/** In which procedure a unit files its plan: that of civil servants, or that of public employees. */
public final class Filing {

    private Filing() {}

    /**
     * A public service unit and all within it file as public employees, every other body and place as civil servants.
     *
     * @param above the unit's ancestors, the nearest first
     */
    public static StaffKind of(UnitOn unit, List<UnitOn> above) {
        boolean service = Stream.concat(Stream.of(unit), above.stream())
                .takeWhile(one -> one.kind().level() == Level.BODY)
                .filter(one -> one.kind() != UnitKind.CENTRE_BRANCH || !isOfCentre(above))
                .anyMatch(Filing::isService);
        return service ? StaffKind.PUBLIC_EMPLOYEE : StaffKind.CIVIL_SERVANT;
    }

    /** A branch is what its centre is. */
    private static boolean isOfCentre(List<UnitOn> above) {
        return above.stream().anyMatch(one -> one.kind() == UnitKind.ONE_LEVEL_CENTRE);
    }

    /** Centres are set up as administrative bodies or as service units: these have a group of autonomy, those none. */
    private static boolean isService(UnitOn unit) {
        return switch (unit.kind()) {
            case PUBLIC_SERVICE_UNIT, SCHOOL -> true;
            case SERVICE_CENTRE, ONE_LEVEL_CENTRE, CENTRE_BRANCH -> unit.fundingGroup() != FundingGroup.STATE;
            default -> false;
        };
    }
}

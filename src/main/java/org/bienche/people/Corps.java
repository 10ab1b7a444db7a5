package org.bienche.people;

import java.util.EnumSet;
import java.util.Set;

/** Who is reported together: cadres with civil servants, and public employees by themselves. */
public enum Corps {
    CIVIL_SERVANTS(StaffKind.CADRE, StaffKind.CIVIL_SERVANT),
    PUBLIC_EMPLOYEES(StaffKind.PUBLIC_EMPLOYEE);

    private final Set<StaffKind> kinds;

    Corps(StaffKind first, StaffKind... others) {
        kinds = EnumSet.of(first, others);
    }

    public Set<StaffKind> kinds() {
        return EnumSet.copyOf(kinds);
    }
}

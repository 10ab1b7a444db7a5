package org.bienche.streamlining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.streamlining.entity.CaseRow;
import org.bienche.streamlining.entity.CaseRows;
import org.bienche.streamlining.entity.SeenUnits;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** Which cases the caller sees: those of the units of today's scope and of every unit that went into one of them. */
@Dependent
public class CaseScope {

    @Inject
    private CaseRows rows;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    /** The units whose cases the caller sees, narrowed to a unit's subtree where one is named. */
    SeenUnits units(@Nullable Long unit) {
        Scope scope = visibility.today();
        if (unit != null) {
            return grown(scope.within(unit));
        }
        return isNational(current.caller().units()) ? everything() : grown(scope);
    }

    /** The cases of a unit's subtree as it was on a day, and of what went into it, as far as the caller sees it. */
    SeenUnits units(long unit, LocalDate on) {
        return grown(visibility.on(on).within(unit));
    }

    /** The units in which the caller has a role. */
    SeenUnits units(Role role) {
        current.require(role);
        return isNational(current.caller().units(role))
                ? everything()
                : grown(visibility.on(visibility.today().day(), role));
    }

    /** A case that the caller sees; another does not exist. */
    CaseRow seen(long id) {
        return rows.byId(id)
                .filter(row -> units((Long) null).sees(row.unitId()))
                .orElseThrow(CaseScope::unknown);
    }

    /** A case in a unit where the caller has a role, held until the transaction ends. */
    CaseRow held(long id, Role role) {
        seen(id);
        CaseRow row = rows.lock(id).orElseThrow(CaseScope::unknown);
        if (!units(role).sees(row.unitId())) {
            throw unknown();
        }
        return row;
    }

    static NotFound unknown() {
        return new NotFound("streamlining.case.unknown");
    }

    /** Refuses a step that does not follow from where the case stands. */
    static void require(boolean fits) {
        if (!fits) {
            throw new Conflict("streamlining.case.state");
        }
    }

    private static boolean isNational(Set<Long> granted) {
        return granted.contains(Grant.ROOT_UNIT);
    }

    private static SeenUnits everything() {
        return new SeenUnits(true, Set.of());
    }

    private SeenUnits grown(Scope scope) {
        Set<Long> units = new HashSet<>(scope.unitIds());
        units.addAll(organization.ancestry(scope.unitIds(), true, on -> !on.isAfter(scope.day())));
        return new SeenUnits(false, units);
    }
}

package org.bienche.duties;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Database;
import org.bienche.audit.Trail;
import org.bienche.duties.entity.DutyLists;
import org.bienche.duties.entity.DutyScope;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** What every front door of this feature needs: a connection, the caller's scope, names of units. */
@Dependent
class DutyStore {

    @Inject
    private Database database;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    <T> T over(Database.Work<T> work) {
        return database.over("Duties", work);
    }

    DutyScope scope(LocalDate on) {
        return scope(visibility.on(on));
    }

    /** What an officer may change. */
    DutyScope officerScope(LocalDate on) {
        return scope(visibility.on(on, Role.OFFICER));
    }

    private DutyScope scope(Scope scope) {
        return new DutyScope(scope, organization.ancestry(scope.tops(), true, on -> !on.isAfter(scope.day())));
    }

    UnitNames names(LocalDate on) {
        return new UnitNames(organization, visibility.on(on).tree());
    }

    /** @throws NotFound for a duty of which the caller sees nothing on the day */
    void require(long duty, LocalDate on) {
        require(duty, scope(on));
    }

    /** @throws NotFound for a duty that the caller may not change */
    void requireOfficer(long duty, LocalDate on) {
        require(duty, officerScope(on));
    }

    private void require(long duty, DutyScope scope) {
        if (!over(connection -> new DutyLists(connection, scope).sees(duty))) {
            throw new NotFound("duties.unknown");
        }
    }

    void note(String action, String subject, @Nullable Long unit, String detail) {
        trail.append(current.caller().username(), action, subject, unit, detail);
    }
}

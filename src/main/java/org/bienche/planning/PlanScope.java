package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Database;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.planning.StaffingPlan.Deed;
import org.bienche.planning.StaffingPlan.Step;
import org.bienche.planning.entity.PlanRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** Who may see and change which plan, and the plan itself, held while it is changed. */
@ApplicationScoped
class PlanScope {

    @Inject
    private Database database;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Work over a connection of this transaction. */
    @FunctionalInterface
    interface Reading<T> {
        T over(PlanRows rows) throws SQLException;
    }

    <T> T read(Reading<T> reading) {
        return database.over("Staffing plans", connection -> reading.over(new PlanRows(connection)));
    }

    /** A plan of a unit that the caller sees, or that is filed with one. */
    StaffingPlan seen(long id) {
        Scope scope = visibility.today();
        return read(rows -> rows.byId(id))
                .filter(plan -> scope.sees(plan.unitId()) || scope.sees(plan.superiorId()))
                .orElseThrow(() -> new NotFound("planning.unknown"));
    }

    /**
     * The plan as it is now, held until the transaction ends.
     *
     * @throws Conflict where it was changed since the caller saw that version
     */
    StaffingPlan held(long id, long version) {
        seen(id);
        StaffingPlan plan = read(rows -> rows.lock(id)).orElseThrow(() -> new NotFound("planning.unknown"));
        if (plan.version() != version) {
            throw new Conflict("planning.stale", version, plan.version());
        }
        return plan;
    }

    /** Whether the caller draws up plans of a unit. */
    boolean draws(long unit) {
        return officerOf(unit) || visibility.on(today(), Role.DEPARTMENT).sees(unit);
    }

    /** Whether the head of a unit decides how many it has, and reports: one that pays all its running costs itself. */
    boolean decidesItself(long unit) {
        return visibility
                .on(today())
                .tree()
                .find(unit)
                .filter(one -> one.fundingGroup().decidesItself())
                .isPresent();
    }

    boolean officerOf(long unit) {
        return visibility.on(today(), Role.OFFICER).sees(unit);
    }

    boolean leaderOf(long unit) {
        return visibility.on(today(), Role.LEADER).sees(unit);
    }

    /** Whether the caller works on the plan, at its unit or above, and so may say something of it; who only reads may not. */
    boolean speaks(StaffingPlan plan) {
        return Stream.of(plan.unitId(), plan.superiorId()).anyMatch(unit -> draws(unit) || leaderOf(unit));
    }

    void require(boolean may) {
        if (!may) {
            throw new Forbidden("access.role.missing");
        }
    }

    static void requireState(boolean fits) {
        if (!fits) {
            throw new Conflict("planning.state.wrong");
        }
    }

    void note(PlanRows rows, StaffingPlan plan, Deed deed, @Nullable String words) throws SQLException {
        rows.parts().done(plan.id(), new Step(plan.edition(), deed, me(), now(), words));
    }

    String me() {
        return current.caller().username();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

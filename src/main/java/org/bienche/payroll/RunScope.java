package org.bienche.payroll;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.payroll.entity.PayrollRunRows;
import org.bienche.payroll.entity.Sql;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** The runs that a caller sees, read or held; it works in the transaction of the front door that asks. */
@ApplicationScoped
class RunScope {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    DataSource database() {
        return database;
    }

    String actor() {
        return current.caller().username();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Holds a run that can still be changed. */
    PayrollRun open(long runId) {
        PayrollRun run = lock(runId, Role.OFFICER);
        if (run.state().isFrozen()) {
            throw new Conflict("payroll.run.frozen");
        }
        return run;
    }

    /** Holds a run that the caller sees, by virtue of a role where one is named, until the transaction ends. */
    PayrollRun lock(long runId, @Nullable Role role) {
        PayrollRun run = rows(rows -> rows.lock(runId)).orElseThrow(RunScope::unknown);
        if (seen(run.month(), run.unitId(), role).isEmpty()) {
            throw unknown();
        }
        return run;
    }

    /** The unit in a month: on its first day, or on its last for one that began later in it. */
    UnitOn inMonth(YearMonth month, long unitId, Role role) {
        return seen(month, unitId, role).orElseThrow(() -> new NotFound("organization.unit.unknown"));
    }

    /** The unit in a month, if the caller sees it. */
    Optional<UnitOn> seen(YearMonth month, long unitId) {
        return seen(month, unitId, null);
    }

    private Optional<UnitOn> seen(YearMonth month, long unitId, @Nullable Role role) {
        for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
            Scope scope = role == null ? visibility.on(day) : visibility.on(day, role);
            if (scope.sees(unitId)) {
                return scope.tree().find(unitId);
            }
        }
        return Optional.empty();
    }

    static NotFound unknown() {
        return new NotFound("payroll.run.unknown");
    }

    static String subject(long runId) {
        return Payroll.SUBJECT + ":" + runId;
    }

    interface RowsAction {
        void on(PayrollRunRows rows) throws SQLException;
    }

    interface RowsAnswer<T> {
        T of(PayrollRunRows rows) throws SQLException;
    }

    <T> T rows(RowsAnswer<T> answer) {
        return Sql.with(database, connection -> answer.of(new PayrollRunRows(connection)));
    }

    void write(RowsAction action) {
        rows(rows -> {
            action.on(rows);
            return true;
        });
    }
}

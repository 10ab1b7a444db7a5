package org.bienche.workload;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.organization.Visibility;
import org.bienche.texts.Forbidden;
import org.bienche.texts.NotFound;
import org.bienche.workload.entity.WorkRows;
import org.jspecify.annotations.Nullable;

/** What every front door of this feature needs: the rows, who may report for which units, the trail. */
@Dependent
class WorkStore {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Work over a connection of the transaction at hand. */
    @FunctionalInterface
    interface Work<T> {
        T over(WorkRows rows) throws SQLException;
    }

    <T> T over(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.over(new WorkRows(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("Workload cannot be read or written", e);
        }
    }

    /** Refuses who neither keeps the personnel of any unit nor reports for one. */
    void requireReporter() {
        current.require(Role.OFFICER, Role.DEPARTMENT);
    }

    /**
     * Refuses who may not report for a unit on a day.
     *
     * @throws NotFound for a unit that the caller does not see
     * @throws Forbidden for one that the caller only sees
     */
    void requireReporter(long unit, LocalDate on) {
        requireReporter();
        visibility.on(on).require(unit);
        if (!reports(unit, on)) {
            throw new Forbidden("access.role.missing");
        }
    }

    boolean reports(long unit, LocalDate on) {
        return visibility.on(on, Role.OFFICER).sees(unit)
                || visibility.on(on, Role.DEPARTMENT).sees(unit);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void note(String action, String subject, @Nullable Long unit, String detail) {
        trail.append(current.caller().username(), action, subject, unit, detail);
    }
}

package org.bienche.shell.startup;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the tables to the state that this release expects, before any other start-up work: who observes {@link Startup}
 * and needs tables uses a priority above {@link #FIRST}, or none at all.
 */
@ApplicationScoped
public class Schema {

    /** The priority of the migration among the observers of the start. */
    public static final int FIRST = 100;

    private static final Logger LOG = System.getLogger(Schema.class.getName());

    private static final List<String> SETTINGS =
            List.of("BIENCHE_DATABASE_URL", "BIENCHE_DATABASE_USER", "BIENCHE_DATABASE_PASSWORD");

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    private volatile boolean migrated;

    void migrate(@Observes @Priority(FIRST) Startup start) {
        checkSettings();
        MigrateResult result = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .outOfOrder(true) // the numbers go by feature, not by time
                .load()
                .migrate();
        LOG.log(
                Level.INFO,
                "Schema {0}: {1} migrations carried out",
                result.targetSchemaVersion,
                result.migrationsExecuted);
        migrated = true;
    }

    private static void checkSettings() {
        List<String> missing = SETTINGS.stream()
                .filter(name ->
                        Objects.requireNonNullElse(System.getenv(name), "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "The program is told by its environment where the database is, and these are not set: "
                            + String.join(", ", missing));
        }
    }

    /** Whether every migration of this release has been carried out. */
    public boolean isMigrated() {
        return migrated;
    }
}

package org.bienche.shell.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The program may be used: its database answers and its schema is the one this release expects. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int PATIENCE_IN_SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Schema schema;

    @Override
    public HealthCheckResponse call() {
        boolean reached = databaseAnswers();
        return HealthCheckResponse.named("storage")
                .withData("databaseReached", reached)
                .withData("schemaMigrated", schema.isMigrated())
                .status(reached && schema.isMigrated())
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}

package org.bienche.shell.startup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bienche.legislation.Legislation;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The program may be used: its database answers, its schema is the one this release expects, and the law has been read. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int PATIENCE_IN_SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Schema schema;

    @Inject
    private Legislation legislation;

    @Override
    public HealthCheckResponse call() {
        boolean reached = databaseAnswers();
        boolean law = reached && schema.isMigrated() && lawIsLoaded();
        return HealthCheckResponse.named("storage")
                .withData("databaseReached", reached)
                .withData("schemaMigrated", schema.isMigrated())
                .withData("lawLoaded", law)
                .status(reached && schema.isMigrated() && law)
                .build();
    }

    private boolean lawIsLoaded() {
        return !legislation.book().parameters().isEmpty();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}

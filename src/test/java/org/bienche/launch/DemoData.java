package org.bienche.launch;

import java.sql.Connection;
import java.sql.SQLException;
import org.bienche.demo.Demonstration;
import org.flywaydb.core.Flyway;

/**
 * Fills an empty database for the demonstration while the server is still starting: the tables first, by the program's own
 * migrations, then accounts and invented people.
 */
final class DemoData {

    /** A system property: tests bring units and people of their own. */
    static final String ACCOUNTS_ONLY = "bienche.accounts.only";

    private DemoData() {}

    static void load(DatabaseAddress database, String password) {
        migrate(database);
        if (!Boolean.getBoolean(ACCOUNTS_ONLY)) {
            bring(database, password);
        }
        accounts(database, password);
    }

    /** Everything, whatever the system property says. */
    static void demonstrate(DatabaseAddress database, String password) {
        migrate(database);
        bring(database, password);
        accounts(database, password);
    }

    private static void migrate(DatabaseAddress database) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static void bring(DatabaseAddress database, String password) {
        try {
            Demonstration.load(database.url(), database.user(), database.password(), password);
        } catch (SQLException failure) {
            throw cannotBeLoaded(failure);
        }
    }

    private static void accounts(DatabaseAddress database, String password) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            DemoAccounts.ensure(connection, password);
            connection.commit();
        } catch (SQLException failure) {
            throw cannotBeLoaded(failure);
        }
    }

    private static Trouble cannotBeLoaded(SQLException failure) {
        return new Trouble(
                "The demonstration data cannot be loaded: " + failure.getMessage() + ".",
                "Begin with an empty database, or without demonstration: BIENCHE_PROFILE= mvn -Prun",
                failure);
    }
}

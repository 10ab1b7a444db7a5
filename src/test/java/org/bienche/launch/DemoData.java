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
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        try (Connection connection = database.connect()) {
            if (!Boolean.getBoolean(ACCOUNTS_ONLY)) {
                Demonstration.load(database.url(), database.user(), database.password(), password);
            }
            connection.setAutoCommit(false);
            DemoAccounts.ensure(connection, password);
            connection.commit();
        } catch (SQLException failure) {
            throw new Trouble(
                    "The demonstration data cannot be loaded: " + failure.getMessage() + ".",
                    "Begin with an empty database, or without demonstration: BIENCHE_PROFILE= mvn -Prun",
                    failure);
        }
    }
}

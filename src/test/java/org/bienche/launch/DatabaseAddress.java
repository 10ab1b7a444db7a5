package org.bienche.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the database is and who asks: the three settings that the program takes from its environment. */
public record DatabaseAddress(String url, String user, String password) {

    static DatabaseAddress onLoopback(int port, String password) {
        return new DatabaseAddress(
                "jdbc:mysql://127.0.0.1:" + port + "/bienche?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "bienche",
                password);
    }

    /** The database of one's own that the environment names, or null where it names none. */
    static @Nullable DatabaseAddress in(Map<String, String> environment) {
        String url = environment.get("BIENCHE_DATABASE_URL");
        return url == null || url.isBlank()
                ? null
                : new DatabaseAddress(
                        url,
                        environment.getOrDefault("BIENCHE_DATABASE_USER", ""),
                        environment.getOrDefault("BIENCHE_DATABASE_PASSWORD", ""));
    }

    /** A connection beside the program's own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Says clearly why there would be no connection, before anything depends on one. */
    void check() {
        Preconditions.checkOwnDatabase(this);
        try (Connection connection = connect()) {
            connection.isValid(5);
        } catch (SQLException refused) {
            throw Preconditions.ownDatabaseSilent(this, firstLine(refused));
        }
    }

    private static String firstLine(SQLException refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceAll("\\.$", "");
    }
}

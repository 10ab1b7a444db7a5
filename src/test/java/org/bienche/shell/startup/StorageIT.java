package org.bienche.shell.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.JdbcStatement;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.bienche.launch.InContainer;
import org.junit.jupiter.api.Test;

class StorageIT extends InContainer {

    @Inject
    private Schema schema;

    @Inject
    private StorageProbe probe;

    @Inject
    private UserTransaction transaction;

    @Test
    void migratesAnEmptyDatabaseBeforeAnythingElse() {
        assertThat(schema.isMigrated()).isTrue();
    }

    @Test
    void persistenceUnitAndDataSourceShareOneTransaction() throws Exception {
        transaction.begin();
        try (Connection connection = probe.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE probe (name VARCHAR(50)) CHARACTER SET utf8mb4");
            statement.execute("INSERT INTO probe VALUES ('Nguyễn Thị Đỗ Quyên')");
            assertThat(probe.entities()
                            .createNativeQuery("SELECT name FROM probe")
                            .getSingleResult())
                    .isEqualTo("Nguyễn Thị Đỗ Quyên");
        } finally {
            transaction.rollback();
        }
    }

    /** The embedded MariaDB is older than the setting's first default: that the words are read there is shown with its own version. */
    @Test
    void readsWhatIsWhereverItLocksOnMariaDbToo() throws SQLException {
        try (Connection connection = probe.database().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "SELECT @bienche")).isEqualTo("1");
            assertThat(text(statement, "SELECT @@innodb_snapshot_isolation")).isEqualTo("0");
            try {
                statement.execute("SET SESSION innodb_snapshot_isolation = ON");
                statement.execute("SET @bienche = 1 /*M!990602 , SESSION innodb_snapshot_isolation = OFF */");
                assertThat(text(statement, "SELECT @@innodb_snapshot_isolation"))
                        .isEqualTo("1");
            } finally {
                statement.execute("SET @bienche = 1 /*M!110400 , SESSION innodb_snapshot_isolation = OFF */");
            }
            assertThat(text(statement, "SELECT @@innodb_snapshot_isolation")).isEqualTo("0");
        }
    }

    private static String text(Statement statement, String select) throws SQLException {
        try (ResultSet result = statement.executeQuery(select)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    @Test
    void loadsDataFromAStreamInsideTheServer() throws SQLException {
        byte[] rows = "1\tHuyện Hương Khê\n2\tĐặc khu Côn Đảo\n".getBytes(StandardCharsets.UTF_8);
        try (Connection connection = probe.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE loaded (id INT, name VARCHAR(50)) CHARACTER SET utf8mb4");
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(new ByteArrayInputStream(rows));
            statement.execute("LOAD DATA LOCAL INFILE 'stream' INTO TABLE loaded CHARACTER SET utf8mb4");
            try (ResultSet result = statement.executeQuery("SELECT COUNT(*), MIN(name) FROM loaded WHERE id = 1")) {
                result.next();
                assertThat(result.getInt(1)).isEqualTo(1);
                assertThat(result.getString(2)).isEqualTo("Huyện Hương Khê");
            }
            statement.execute("DROP TEMPORARY TABLE loaded");
        }
    }
}

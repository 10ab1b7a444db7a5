package org.bienche.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.demo.Population;
import org.bienche.launch.ApiClient;
import org.bienche.launch.DatabaseAddress;
import org.bienche.launch.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The application server is killed in the middle of a payroll, as a power cut would, and started again: the run goes on where it
 * stopped, nobody is paid twice, and the totals are right. It takes minutes: {@code mvn verify -Dfaults}.
 */
@EnabledIfSystemProperty(named = "faults", matches = ".*")
class KilledPayrollIT {

    private static final int PEOPLE = 45_000;
    private static final String PASSWORD = "Rút phích cắm 2026";

    /** Not among the system's temporary files: the embedded database begins anew there at each start. */
    private Path folder = Path.of("target");

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed");
    }

    @Test
    void goesOnWhereTheServerWasKilled() throws Exception {
        long run;
        List<String> committed;
        try (Server server = start();
                Connection connection = connect(server)) {
            CrowdedProvince.fill(connection, PEOPLE);
            run = officer(server)
                    .post("api/payroll-runs", Map.of("month", "2026-07", "unit", CrowdedProvince.CODE))
                    .expect(202)
                    .json()
                    .path("id")
                    .asLong();
            awaitSomeChunks(connection, run);
            ProcessHandle killed = server.processes().getFirst();
            killed.destroyForcibly();
            killed.onExit().join();
            committed = doneChunks(connection, run);
            assertThat(committed).as("killed in the middle").hasSizeBetween(1, 14);
        }
        try (Server server = start();
                Connection connection = connect(server)) {
            ApiClient officer = officer(server);
            assertThat(officer.get("api/payroll-runs/" + run)
                            .expect(200)
                            .json()
                            .path("state")
                            .asText())
                    .isIn("COMPUTING", "FAILED");
            officer.post("api/payroll-runs/" + run + "/compute").expect(202);
            awaitComputed(officer, run);
            assertThat(doneChunks(connection, run))
                    .as("what was committed before stays as it was")
                    .containsAll(committed);
            addsUp(connection, run);
        }
    }

    private static void addsUp(Connection connection, long run) throws SQLException {
        assertThat(texts(connection, "SELECT COUNT(*), COUNT(DISTINCT person_id) FROM payslip WHERE run_id = " + run))
                .containsExactly(PEOPLE + " " + PEOPLE);
        assertThat(texts(connection, "SELECT SUM(gross), SUM(net) FROM payslip WHERE run_id = " + run))
                .isEqualTo(texts(connection, "SELECT gross, net FROM payroll_run WHERE id = " + run));
        assertThat(texts(
                        connection,
                        "SELECT COUNT(*) FROM payslip p JOIN payroll_chunk c ON c.run_id = p.run_id AND p.unit_id BETWEEN"
                                + " c.first_unit AND c.last_unit WHERE p.run_id = " + run + " AND c.done_at IS NULL"))
                .containsExactly("0");
    }

    private static void awaitSomeChunks(Connection connection, long run) throws Exception {
        for (int i = 0; i < 6_000 && doneChunks(connection, run).size() < 2; i++) {
            Thread.sleep(10);
        }
    }

    private static void awaitComputed(ApiClient officer, long run) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (officer.get("api/payroll-runs/" + run)
                    .expect(200)
                    .json()
                    .path("state")
                    .asText()
                    .equals("COMPUTED")) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The run is not computed in two minutes");
    }

    /** Each with the moment at which it was committed and the digest of its rows. */
    private static List<String> doneChunks(Connection connection, long run) throws SQLException {
        List<String> chunks = texts(
                connection,
                "SELECT number, done_at, digest FROM payroll_chunk WHERE done_at IS NOT NULL AND run_id = " + run);
        connection.rollback();
        return chunks;
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    text.append(i == 1 ? "" : " ").append(row.getString(i));
                }
                texts.add(text.toString());
            }
            return texts;
        }
    }

    private Server start() throws IOException {
        return Server.start(new Server.Settings(
                Path.of(System.getProperty("bienche.war", "target/bienche.war")).toAbsolutePath(),
                Path.of(System.getProperty("bienche.payara")),
                folder,
                freePort(),
                "demo",
                PASSWORD,
                null,
                List.of()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static ApiClient officer(Server server) {
        return ApiClient.of(server.url(), "officer", PASSWORD);
    }

    private static Connection connect(Server server) throws SQLException {
        DatabaseAddress database = server.database();
        return Population.connect(database.url(), database.user(), database.password());
    }
}

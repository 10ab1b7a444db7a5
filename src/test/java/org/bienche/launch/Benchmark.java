package org.bienche.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.bienche.access.rules.Tokens;
import org.bienche.demo.Population;

/**
 * The whole program in a folder of its own, begun empty, for what is measured on it: the same server and database that
 * {@code mvn -Prun} starts, and two accounts that call its interface.
 */
public final class Benchmark implements AutoCloseable {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String PASSWORD = "Đo cho đúng 2026";

    private final Server server;

    private Benchmark(Server server) {
        this.server = server;
    }

    /** Starts it with the demonstration data; what a benchmark left before is thrown away. */
    public static Benchmark start() throws Exception {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path folder = Path.of(System.getProperty("benchmark.folder", "target/benchmark"))
                .toAbsolutePath();
        Leftovers.in(folder).end();
        Payara.deleteTree(folder.resolve("data"));
        return new Benchmark(Server.start(new Server.Settings(
                Path.of(System.getProperty("bienche.war", "target/bienche.war")).toAbsolutePath(),
                Path.of(System.getProperty("bienche.payara")),
                folder,
                Ports.free(),
                "demo",
                PASSWORD,
                null,
                List.of())));
    }

    /** A demonstration account that calls the interface, with a token: a password is slow to check, and is meant to be. */
    public ApiClient as(String account) throws SQLException {
        String token = Tokens.make();
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO personal_token (account_id, name, token_hash, created_at, expires_on)"
                                + " SELECT id, 'benchmark', ?, UTC_TIMESTAMP(), CURDATE() + INTERVAL 7 DAY FROM account"
                                + " WHERE username = ?")) {
            insert.setString(1, Tokens.hash(token));
            insert.setString(2, account);
            insert.executeUpdate();
            connection.commit();
        }
        return ApiClient.bearing(server.url(), token);
    }

    /** A demonstration account that reads pages. */
    public Visitor visiting(String account) throws IOException, InterruptedException {
        return Visitor.signedIn(server.url(), account, PASSWORD);
    }

    /** A connection to the program's database, without automatic commits. */
    public Connection connect() throws SQLException {
        DatabaseAddress database = server.database();
        return Population.connect(database.url(), database.user(), database.password());
    }

    /** What the server, and what the database has computed since it was started: seconds that others on the machine hardly lengthen. */
    public record Processors(double server, double database) {

        public Processors since(Processors before) {
            return new Processors(server - before.server, database - before.database);
        }
    }

    public Processors processors() {
        List<Double> seconds = server.processes().stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .map(each -> each.toNanos() / 1e9)
                .toList();
        return new Processors(seconds.getFirst(), seconds.getLast());
    }

    /** Does something, says how long it took and gives what came of it. */
    public static <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        say("%8.2f s  %s", (System.nanoTime() - start) / 1e9, what);
        return result;
    }

    public static void say(String format, Object... arguments) {
        OUT.printf(format + "%n", arguments);
    }

    @Override
    public void close() {
        server.close();
    }
}

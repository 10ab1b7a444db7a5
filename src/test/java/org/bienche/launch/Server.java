package org.bienche.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The whole program on one machine: database and application server as child processes, all of it in one folder and on
 * loopback. Closing it ends both.
 */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Settings settings;
    private final Payara payara;
    private @Nullable Database database;
    private final DatabaseAddress address;

    /**
     * What is started and where.
     *
     * @param application the WAR, or a folder with its content
     * @param payara the server's zip
     * @param folder where everything is kept; two servers need two folders
     * @param port where people reach the program, on 127.0.0.1
     * @param profile {@code demo} for demonstration data and accounts, or empty
     * @param demoPassword the password of the demonstration accounts
     * @param database a database of one's own, or null for the embedded one
     * @param jvmOptions further options of the application server's JVM
     */
    public record Settings(
            Path application,
            Path payara,
            Path folder,
            int port,
            String profile,
            String demoPassword,
            @Nullable DatabaseAddress database,
            List<String> jvmOptions) {

        public Settings {
            jvmOptions = List.copyOf(jvmOptions);
        }

        /** The memory of the application server's JVM, as its -Xmx. */
        static String memory() {
            return System.getProperty("bienche.memory", "1536m");
        }
    }

    private Server(Settings settings, Payara payara, @Nullable Database database, DatabaseAddress address) {
        this.settings = settings;
        this.payara = payara;
        this.database = database;
        this.address = address;
    }

    /** Starts everything and comes back when the program is ready to be used. */
    public static Server start(Settings settings) {
        Preconditions.check(settings);
        CompletableFuture<Payara> unpacking =
                CompletableFuture.supplyAsync(() -> Payara.unpacked(settings.payara(), settings.folder()));
        @Nullable
        Database database =
                settings.database() == null ? Database.start(settings.folder(), Ports.free(), Secrets.makeUp()) : null;
        DatabaseAddress address = database == null ? Objects.requireNonNull(settings.database()) : database.address();
        Server server = new Server(settings, joined(unpacking), database, address);
        try {
            server.payara.start(settings, server.environment());
            server.awaitReady();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private static Payara joined(CompletableFuture<Payara> unpacking) {
        try {
            return unpacking.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof Trouble trouble ? trouble : failure;
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("BIENCHE_DATABASE_URL", address.url());
        environment.put("BIENCHE_DATABASE_USER", address.user());
        environment.put("BIENCHE_DATABASE_PASSWORD", address.password());
        environment.put("BIENCHE_PROFILE", settings.profile());
        environment.put("BIENCHE_DEMO_PASSWORD", settings.demoPassword());
        return environment;
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        URI page = URI.create(url() + "health/ready");
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (!answers(client, page)) {
                if (payara.hasEnded() || Instant.now().isAfter(end) || DeploymentLog.saysFailure(payara.log())) {
                    throw new Trouble(
                            "The program did not become ready at " + url() + ": " + DeploymentLog.reason(payara.log()),
                            "The server's log is " + payara.log() + ".");
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", "Start again.", interrupted);
        }
    }

    private static boolean answers(HttpClient client, URI page) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains("storage");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The address of the program, ending in a slash. */
    public String url() {
        return "http://127.0.0.1:" + settings.port() + "/";
    }

    /** Where the database is, for tests and benchmarks that look behind the program. */
    public DatabaseAddress database() {
        return address;
    }

    /** The processes that a start brought into being. */
    public List<ProcessHandle> processes() {
        Database embedded = database;
        return embedded == null ? List.of(payara.process()) : List.of(payara.process(), embedded.process());
    }

    /** Kills the embedded database as a power cut would. */
    public void killDatabase() {
        embedded().kill();
    }

    /** Starts the embedded database again where it was, after {@link #killDatabase}. */
    public void startDatabaseAgain() {
        embedded().close();
        database = Database.start(settings.folder(), embedded().port(), address.password());
    }

    private Database embedded() {
        return Objects.requireNonNull(database, "The database is not the embedded one.");
    }

    /** The application server's log. */
    public Path log() {
        return payara.log();
    }

    @Override
    public void close() {
        payara.close();
        if (database != null) {
            database.close();
        }
    }
}

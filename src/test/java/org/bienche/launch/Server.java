package org.bienche.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    private final Claim claim;
    private final String demoPassword;

    private @Nullable Database database;
    private @Nullable DatabaseAddress address;
    private @Nullable Payara payara;
    private volatile boolean ending;

    /**
     * What is started and where.
     *
     * @param application the WAR, or a folder with its content
     * @param payara the server's zip
     * @param folder where everything is kept; two servers need two folders
     * @param port where people reach the program, on 127.0.0.1
     * @param profile {@code demo} for demonstration data and accounts, or empty
     * @param demoPassword the password of the demonstration accounts, or null for one made up once per folder
     * @param database a database of one's own, or null for the embedded one
     * @param jvmOptions further options of the application server's JVM
     */
    public record Settings(
            Path application,
            Path payara,
            Path folder,
            int port,
            String profile,
            @Nullable String demoPassword,
            @Nullable DatabaseAddress database,
            List<String> jvmOptions) {

        public Settings {
            jvmOptions = List.copyOf(jvmOptions);
        }

        boolean isDemonstration() {
            return "demo".equals(profile);
        }

        String url() {
            return "http://127.0.0.1:" + port + "/";
        }

        /** The memory of the application server's JVM, as its -Xmx. */
        static String memory() {
            return System.getProperty("bienche.memory", "1536m");
        }
    }

    private Server(Settings settings, Claim claim) {
        this.settings = settings;
        this.claim = claim;
        this.demoPassword = DemoPassword.of(settings.folder(), settings.demoPassword());
    }

    /** Starts everything and comes back when the program is ready to be used. */
    public static Server start(Settings settings) {
        Preconditions.checkFiles(settings.application(), settings.payara());
        Preconditions.checkPlatform(System.getProperty("os.name"), System.getProperty("os.arch"), settings.database());
        Server server = new Server(settings, Claim.on(settings.folder(), settings.url()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        try {
            server.start();
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private void start() {
        Leftovers.in(settings.folder()).endAndSay();
        Preconditions.checkPort(settings.port(), Ports.isTaken(settings.port()));
        CompletableFuture<Payara> unpacking =
                CompletableFuture.supplyAsync(() -> Payara.unpacked(settings.payara(), settings.folder()));
        startDatabase();
        CompletableFuture<Void> demonstration = CompletableFuture.runAsync(this::loadDemonstration);
        Payara server = joined(unpacking);
        payara = server;
        server.start(settings, environment());
        awaitReady(server);
        joined(demonstration);
    }

    private void startDatabase() {
        DatabaseAddress own = settings.database();
        if (own == null) {
            Database embedded = Database.start(settings.folder(), Ports.free(), Secrets.makeUp());
            database = embedded;
            address = embedded.address();
        } else {
            own.check();
            address = own;
        }
    }

    private void loadDemonstration() {
        if (settings.isDemonstration()) {
            DemoData.load(database(), demoPassword);
        }
    }

    private static <T> T joined(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof Trouble trouble ? trouble : failure;
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("BIENCHE_DATABASE_URL", database().url());
        environment.put("BIENCHE_DATABASE_USER", database().user());
        environment.put("BIENCHE_DATABASE_PASSWORD", database().password());
        environment.put("BIENCHE_PROFILE", settings.profile());
        environment.put("BIENCHE_DEMO_PASSWORD", demoPassword);
        return environment;
    }

    private void awaitReady(Payara server) {
        Instant end = Instant.now().plus(PATIENCE);
        URI page = URI.create(url() + "health/ready");
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (!answers(client, page)) {
                if (ending) {
                    throw new Trouble("The start was interrupted.", "Nothing is lost: start again.");
                }
                if (server.hasEnded() || Instant.now().isAfter(end) || DeploymentLog.saysFailure(server.log())) {
                    throw new Trouble(
                            "The program did not become ready: " + DeploymentLog.reason(server.log()) + ".",
                            "The server's log is " + server.log() + ".");
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
        return settings.url();
    }

    /** The password of the demonstration accounts. */
    public String demoPassword() {
        return demoPassword;
    }

    /** Where the database is, for tests and benchmarks that look behind the program. */
    public DatabaseAddress database() {
        return Objects.requireNonNull(address, "The database has not been started.");
    }

    /** The processes that a start brought into being. */
    public List<ProcessHandle> processes() {
        List<ProcessHandle> processes = new ArrayList<>(List.of(running().process()));
        if (database != null) {
            processes.add(database.process());
        }
        return processes;
    }

    /** Kills the embedded database as a power cut would. */
    public void killDatabase() {
        embedded().kill();
    }

    /** Starts the embedded database again where it was, after {@link #killDatabase}. */
    public void startDatabaseAgain() {
        embedded().close();
        database =
                Database.start(settings.folder(), embedded().port(), database().password());
    }

    /** The application server's log. */
    public Path log() {
        return running().log();
    }

    private Database embedded() {
        return Objects.requireNonNull(database, "The database is not the embedded one.");
    }

    private Payara running() {
        return Objects.requireNonNull(payara, "The application server has not been started.");
    }

    @Override
    public synchronized void close() {
        ending = true;
        if (payara != null) {
            payara.close();
        }
        if (database != null) {
            database.close();
        }
        claim.close();
    }
}

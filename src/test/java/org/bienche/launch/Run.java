package org.bienche.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** {@code mvn -Prun}: brings the program up with its demonstration data, says where it is, and ends it with Ctrl-C. */
public final class Run {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Run() {}

    public static void main(String[] arguments) throws InterruptedException {
        // The database's starter logs to nobody here, and need not say so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            Server.Settings settings = settings(System.getenv());
            long begin = System.nanoTime();
            Server server = Server.start(settings);
            sayHello(server, settings, Duration.ofNanos(System.nanoTime() - begin));
            new CountDownLatch(1).await();
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private static Server.Settings settings(Map<String, String> environment) {
        Preconditions.checkJdk(Runtime.version().feature());
        Path folder = path("bienche.folder", ".run");
        int port = Integer.getInteger("bienche.port", 8080);
        String profile = environment.getOrDefault("BIENCHE_PROFILE", "demo");
        return new Server.Settings(
                path("bienche.war", "target/bienche.war"),
                path("bienche.payara", "payara.zip"),
                folder,
                port,
                profile,
                environment.get("BIENCHE_DEMO_PASSWORD"),
                DatabaseAddress.in(environment),
                Arrays.stream(System.getProperty("bienche.jvm", "").split(" "))
                        .filter(option -> !option.isEmpty())
                        .toList());
    }

    private static Path path(String property, String otherwise) {
        return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
    }

    private static void sayHello(Server server, Server.Settings settings, Duration taken) {
        OUT.println();
        OUT.println("Biên Chế is ready after " + taken.toSeconds() + " s: " + server.url());
        if (settings.isDemonstration()) {
            OUT.println("Demonstration accounts: "
                    + DemoAccounts.ALL.stream()
                            .map(DemoAccounts.DemoAccount::username)
                            .collect(Collectors.joining(", ")));
            OUT.println("Password of each of them: " + server.demoPassword());
        }
        OUT.println("Everything is kept in " + settings.folder() + "; Ctrl-C ends the program.");
    }
}

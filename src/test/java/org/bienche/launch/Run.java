package org.bienche.launch;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** {@code mvn -Prun}: brings the program up with its demonstration data, says where it is, and ends it with Ctrl-C. */
public final class Run {

    private Run() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            run();
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws InterruptedException {
        Path folder = Path.of(System.getProperty("bienche.folder", ".run"))
                .toAbsolutePath()
                .normalize();
        String password = Secrets.makeUp();
        @Nullable String given = System.getenv("BIENCHE_DEMO_PASSWORD");
        Server server = Server.start(new Server.Settings(
                Path.of(System.getProperty("bienche.war", "target/bienche.war")).toAbsolutePath(),
                Path.of(System.getProperty("bienche.payara", "")),
                folder,
                Integer.getInteger("bienche.port", 8080),
                System.getProperty("bienche.profile", "demo"),
                given == null ? password : given,
                null,
                java.util.List.of()));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        System.out.println(
                server.url() + " cpu " + server.processes().getFirst().info().totalCpuDuration());
        stopped.await();
    }
}

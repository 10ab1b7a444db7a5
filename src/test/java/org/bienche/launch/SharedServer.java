package org.bienche.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one server of a test run: started by the first test that asks for it, with an empty database, the demonstration data
 * and every test class deployed; ended with the run.
 */
public final class SharedServer {

    private static @Nullable Server server;

    private SharedServer() {}

    /** The running server. */
    public static synchronized Server get() {
        Server running = server;
        if (running == null) {
            running = start();
            server = running;
        }
        return running;
    }

    /** The password of the demonstration accounts in this run. */
    public static String demoPassword() {
        String given = System.getenv("BIENCHE_DEMO_PASSWORD");
        return given == null ? "Thử-nghiệm-2026" : given;
    }

    private static Server start() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty(DemoData.ACCOUNTS_ONLY, "true");
        Path folder = property("bienche.folder", "target/run");
        try {
            Leftovers.in(folder).end();
            Payara.deleteTree(folder.resolve("data"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Path application = TestArchive.make(property("bienche.war", "target/bienche.war"), folder.resolve("program"));
        return Server.start(new Server.Settings(
                application,
                Path.of(System.getProperty("bienche.payara")),
                folder,
                Ports.free(),
                "demo",
                demoPassword(),
                null,
                List.of("-Dbienche.open.folder=/ArquillianServletRunnerEE9")));
    }

    private static Path property(String name, String otherwise) {
        return Path.of(System.getProperty(name, otherwise)).toAbsolutePath();
    }
}

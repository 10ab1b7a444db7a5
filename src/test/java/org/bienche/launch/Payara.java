package org.bienche.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The application server: unpacked once into its folder, configured anew at every start, run as a child process that
 * deploys the program as soon as it is up.
 */
final class Payara implements AutoCloseable {

    private static final Duration PATIENCE_WHEN_STOPPING = Duration.ofSeconds(20);

    /** What the server calls itself on the pages that it shows where no application can be asked. */
    private static final String NAMELESS = """
            product_name=Server
            brief_product_name=Server
            abbrev_product_name=Server
            major_version=0
            minor_version=0
            update_version=0
            build_id=0
            version_prefix=
            version_suffix=
            default_domain_template=appserver-domain.jar
            admin_client_command_name=asadmin
            distribution=payara
            """;

    private final Path folder;
    private final Path home;
    private final Path domain;

    private @Nullable Process process;

    private Payara(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
        this.domain = home.resolve("domains/domain1");
    }

    /** Unpacks the server where it is not yet, which takes some seconds and need not wait for anything. */
    static Payara unpacked(Path zip, Path folder) {
        Path place = folder.resolve(zip.getFileName().toString().replaceFirst("\\.zip$", ""));
        if (!Files.isDirectory(place)) {
            unpack(zip, place);
        }
        return new Payara(folder, place.resolve("payara7/glassfish"));
    }

    private static void unpack(Path zip, Path place) {
        Path unfinished = place.resolveSibling(place.getFileName() + ".unpacking");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            deleteTree(unfinished);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpackEntry(in, entry, unfinished);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new Trouble(
                    "The application server cannot be unpacked into " + place.getParent() + " (" + failure.getMessage()
                            + ").",
                    "Give yourself the right to write there and about 500 MB of space, or name another folder with -Drun.folder=.",
                    failure);
        }
    }

    static void unpackEntry(InputStream in, ZipEntry entry, Path place) throws IOException {
        Path target = place.resolve(entry.getName()).normalize();
        if (!target.startsWith(place)) {
            throw new IOException("entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(in, target);
        }
    }

    void start(Server.Settings settings, Map<String, String> environment) {
        try {
            JvmOptions options = prepareDomain(settings.port());
            Path deployment = writeDeployment(settings.application());
            ProcessBuilder builder = new ProcessBuilder(command(options, settings.jvmOptions(), deployment))
                    .directory(domain.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile());
            builder.environment().putAll(environment);
            Process started = builder.start();
            process = started;
            started.getOutputStream().close();
            Files.writeString(folder.resolve("payara.pid"), String.valueOf(started.pid()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JvmOptions prepareDomain(int port) throws IOException {
        Path original = domain.resolve("config/domain.xml.original");
        Path current = domain.resolve("config/domain.xml");
        if (!Files.exists(original)) {
            Files.copy(current, original);
        }
        for (String leftover : List.of("applications", "generated", "lib/databases", "session-store")) {
            deleteTree(domain.resolve(leftover));
        }
        DomainXml configuration = DomainXml.read(original).closedExceptFor(port);
        configuration.write(current);
        Files.writeString(home.resolve("config/branding/glassfish-version.properties"), NAMELESS);
        return JvmOptions.of(
                configuration.jvmOptions(),
                Runtime.version().feature(),
                Map.of("com.sun.aas.installRoot", home.toString(), "com.sun.aas.instanceRoot", domain.toString()));
    }

    private Path writeDeployment(Path application) throws IOException {
        return Files.writeString(
                folder.resolve("deployment"),
                "deploy --force=true --name=bienche --contextroot=/ " + application + "\n");
    }

    private List<String> command(JvmOptions options, List<String> further, Path deployment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.values());
        command.addAll(further);
        command.addAll(List.of(
                "-Xmx" + Server.Settings.memory(),
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dcom.sun.aas.installRoot=" + home,
                "-Dcom.sun.aas.instanceRoot=" + domain,
                "-Dnet.sf.jasperreports.report.class.filter.enabled=true",
                "-cp",
                home.resolve("modules/glassfish.jar").toString(),
                "com.sun.enterprise.glassfish.bootstrap.ASMain"));
        command.addAll(List.of("-type", "DAS", "-instancename", "server", "-domainname", "domain1"));
        command.addAll(List.of(
                "-domaindir", domain.toString(), "-upgrade", "false", "-read-stdin", "false", "-verbose", "false"));
        command.addAll(List.of("-postbootcommandfile", deployment.toString()));
        return command;
    }

    Path log() {
        return folder.resolve("payara.log");
    }

    ProcessHandle process() {
        return running().toHandle();
    }

    boolean hasEnded() {
        return !running().isAlive();
    }

    private Process running() {
        return Objects.requireNonNull(process, "The application server was not started.");
    }

    @Override
    public void close() {
        Process ending = process;
        if (ending == null) {
            return;
        }
        ending.destroy();
        try {
            if (!ending.waitFor(PATIENCE_WHEN_STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                ending.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(folder.resolve("payara.pid"));
        } catch (InterruptedException interrupted) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

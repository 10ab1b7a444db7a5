package org.bienche.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be so before anything is started; each has one sentence for when it is not, and its remedy. */
final class Preconditions {

    private static final int OLDEST_JDK = 21;
    private static final Set<String> EMBEDDED_ON = Set.of("amd64", "x86_64");

    private static final String OWN_DATABASE =
            "Point at a MySQL (8.4 or newer) or MariaDB (10.11 or newer) of your own with the environment variables"
                    + " BIENCHE_DATABASE_URL (jdbc:mysql://HOST:3306/NAME), BIENCHE_DATABASE_USER and BIENCHE_DATABASE_PASSWORD.";

    private Preconditions() {}

    static void checkJdk(int running) {
        if (running < OLDEST_JDK) {
            throw new Trouble(
                    "A JDK of version " + OLDEST_JDK + " or newer is needed, and this one is " + running + ".",
                    "Install a newer one: Maven finds it by itself.");
        }
    }

    static void checkFiles(Path program, Path payara) {
        if (!Files.exists(program)) {
            throw new Trouble("The program " + program + " has not been built.", "Build it with: mvn -Prun");
        }
        if (!Files.exists(payara)) {
            throw new Trouble(
                    "The application server " + payara + " has not been downloaded.",
                    "Start with mvn -Prun, which fetches it.");
        }
    }

    static void checkPlatform(String system, String processor, @Nullable DatabaseAddress own) {
        boolean embedded = system.toLowerCase(Locale.ROOT).startsWith("linux") && EMBEDDED_ON.contains(processor);
        if (!embedded && own == null) {
            throw new Trouble(
                    "The embedded database has no binary for " + system + " on " + processor
                            + ", only for Linux on x86-64.",
                    OWN_DATABASE);
        }
    }

    static void checkPort(int port, boolean taken) {
        if (taken) {
            throw new Trouble(
                    "Port " + port + " of this machine is taken by another program.",
                    "End that one, or choose another port: mvn -Prun -Dport=" + (port + 1));
        }
    }

    static void checkOwnDatabase(DatabaseAddress own) {
        if (!own.url().startsWith("jdbc:mysql:")) {
            throw new Trouble(
                    "BIENCHE_DATABASE_URL is " + own.url() + ", which is not the address of a MySQL or MariaDB.",
                    "Write it as jdbc:mysql://HOST:3306/NAME, for MariaDB too.");
        }
    }

    static Trouble ownDatabaseSilent(DatabaseAddress own, String answer) {
        return new Trouble(
                "The database " + own.url() + " does not let " + own.user() + " in: " + answer + ".",
                "Check that it runs, that the schema exists and that BIENCHE_DATABASE_USER and _PASSWORD are right.");
    }

    static Trouble folderClosed(Path folder, String reason) {
        return new Trouble(
                "The folder " + folder + " cannot be written by " + System.getProperty("user.name") + " (" + reason
                        + "), so that nothing can be unpacked there.",
                "Give yourself the right to write there, or name another folder: mvn -Prun -Drun.folder=/path");
    }

    static Trouble runningAlready(Path folder, String where) {
        return new Trouble(
                "The program of this folder is running already at " + where + ".",
                "Use it there, end it with Ctrl-C where it was started, or start a second one beside it: mvn -Prun"
                        + " -Dport=8081 -Drun.folder=" + folder + "-2");
    }
}

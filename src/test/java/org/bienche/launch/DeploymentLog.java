package org.bienche.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the application server's log says of the deployment. */
final class DeploymentLog {

    private static final List<String> FAILURES = List.of(
            "Error occurred during deployment",
            "Exception while loading the app",
            "PlainTextActionReporter",
            "Command deploy failed");

    private DeploymentLog() {}

    static boolean saysFailure(Path log) {
        return read(log).contains("Error occurred during deployment")
                || read(log).contains("PlainTextActionReporterFAILURE");
    }

    static String reason(Path log) {
        return read(log)
                .lines()
                .filter(line -> FAILURES.stream().anyMatch(line::contains))
                .findFirst()
                .map(String::strip)
                .orElse("it gave no reason.");
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

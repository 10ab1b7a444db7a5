package org.bienche.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the application server's log says of the deployment. */
final class DeploymentLog {

    private static final Pattern CAUSE =
            Pattern.compile("^Caused by: [\\w.$]+: (.+(?:\\R(?!\\s+at |Caused by|\\|#]).+){0,2})", Pattern.MULTILINE);

    private static final Pattern FAILURE = Pattern.compile("(Error occurred during deployment: .+)");

    private DeploymentLog() {}

    static boolean saysFailure(Path log) {
        return read(log).contains("Error occurred during deployment")
                || read(log).contains("PlainTextActionReporterFAILURE");
    }

    /** What went wrong, as far as the log says: the first cause named, or else the server's own summary. */
    static String reason(Path log) {
        String text = read(log);
        return Stream.of(CAUSE, FAILURE)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .findFirst()
                .orElse("it gave no reason");
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

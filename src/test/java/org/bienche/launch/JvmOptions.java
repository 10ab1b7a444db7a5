package org.bienche.launch;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's own JVM options as its domain.xml lists them, made ready for one JDK: ranges decided, variables filled in. */
record JvmOptions(List<String> values) {

    private static final Pattern RANGE = Pattern.compile("^\\[([^|\\]]*)\\|([^\\]]*)](.*)$");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

    /** Bundles that only serve a shell inside the server, and the port it listens on. */
    private static final List<String> UNWANTED = List.of(
            "-Xmx",
            "-Dosgi.shell.telnet",
            "-Dgosh.args",
            "-Dorg.glassfish.additionalOSGiBundlesToStart",
            "-Djdk.attach.");

    static JvmOptions of(List<String> listed, int jdk, Map<String, String> variables) {
        return new JvmOptions(listed.stream()
                .map(String::strip)
                .filter(option -> suits(option, jdk))
                .map(JvmOptions::withoutRange)
                .filter(option -> UNWANTED.stream().noneMatch(option::startsWith))
                .map(option -> filledIn(option, variables))
                .toList());
    }

    private static boolean suits(String option, int jdk) {
        Matcher range = RANGE.matcher(option);
        return !range.matches() || (reaches(range.group(1), jdk) && !exceeds(range.group(2), jdk));
    }

    private static boolean reaches(String least, int jdk) {
        return least.isEmpty() || (isNumber(least) && jdk >= major(least));
    }

    private static boolean exceeds(String most, int jdk) {
        return !most.isEmpty() && (!isNumber(most) || jdk > major(most));
    }

    /** Another bound than a number names a vendor's own JDK, which this one is not taken for. */
    private static boolean isNumber(String bound) {
        return bound.matches("[\\d.u]+");
    }

    private static int major(String bound) {
        return Integer.parseInt(bound.replaceFirst("^1\\.", "").replaceFirst("[.u].*", ""));
    }

    private static String withoutRange(String option) {
        return RANGE.matcher(option).replaceFirst("$3");
    }

    private static String filledIn(String option, Map<String, String> variables) {
        return VARIABLE.matcher(option)
                .replaceAll(found -> Matcher.quoteReplacement(variables.getOrDefault(found.group(1), found.group())));
    }
}

package org.bienche.shell.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a state or a severity is painted, and the icon that says the same without colour. */
public final class Tone {

    private static final Map<String, Set<String>> STATES = Map.of(
            "info",
            Set.of(
                    "SUBMITTED",
                    "FILED",
                    "WAITING",
                    "QUEUED",
                    "RUNNING",
                    "COMPUTED",
                    "CHECKED",
                    "PROPOSED",
                    "APPRAISED",
                    "EXECUTING",
                    "MERGED",
                    "MOVED"),
            "good",
            Set.of(
                    "APPROVED",
                    "REPORTED",
                    "ANSWERED",
                    "ACTIVE",
                    "WORKING",
                    "ESTABLISHED",
                    "HOLDS",
                    "ELIGIBLE",
                    "DECIDED",
                    "VERIFIED",
                    "FILLED"),
            "done",
            Set.of("EXECUTED", "CLOSED", "DONE", "PAID", "LEFT"),
            "warn",
            Set.of(
                    "SHOULD_LOOK",
                    "WARNING",
                    "RETURNED",
                    "SENT_BACK",
                    "SUSPENDED",
                    "UNPLACED",
                    "SURPLUS",
                    "UNVERIFIED",
                    "UNDONE",
                    "FROZEN"),
            "bad",
            Set.of("MUST_FIX", "LATE", "ERROR", "FAILED", "REFUSED", "BROKEN", "FATAL", "INELIGIBLE"));

    private static final Map<String, String> ICONS =
            Map.of("info", "info", "good", "check", "done", "lock", "warn", "warn", "bad", "stop");

    private Tone() {}

    /** The tone of a state's name, a severity or a tone itself; neutral where it is none of them. */
    public static String of(@Nullable Object value) {
        String name = name(value);
        if (STATES.containsKey(name.toLowerCase(Locale.ROOT))) {
            return name.toLowerCase(Locale.ROOT);
        }
        return STATES.entrySet().stream()
                .filter(tone -> tone.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("neutral");
    }

    public static String icon(@Nullable Object value) {
        return ICONS.getOrDefault(of(value), "dot");
    }

    /** One of the three severities of a finding, whatever a feature calls it. */
    public static String severity(@Nullable Object value) {
        return switch (of(value)) {
            case "bad" -> "MUST_FIX";
            case "warn" -> "SHOULD_LOOK";
            default -> "NOTE";
        };
    }

    private static String name(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> one -> one.name();
            default -> value.toString();
        };
    }
}

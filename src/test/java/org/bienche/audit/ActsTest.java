package org.bienche.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.people.ServiceEventKind;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every act that is written into the trail is read there in words. */
class ActsTest {

    /** The calls that write an act down, by the feature's own name for them, up to the end of the statement. */
    private static final Pattern WRITING =
            Pattern.compile("\\b(?:trail\\s*\\.append|note|write|change|changed)\\((?!\\))([^;{]*)[;{]");

    private static final Pattern ACT =
            Pattern.compile("\"((?:access|approvals|decisions|duties|legislation|organization|payroll|people"
                    + "|planning|positions|reports|restructuring|staffing|streamlining|workload)(?:\\.[a-z]+)+)\"");

    /** What is put together of two parts. */
    private static final Set<String> JOINED = Set.of(
            "approvals.approved",
            "approvals.returned",
            "approvals.withdrawn",
            "approvals.handed",
            "approvals.taken.back",
            "organization.established",
            "organization.amended",
            "demonstration.loaded");

    @ParameterizedTest
    @EnumSource
    void haveWordsInEachLanguage(Language language) throws IOException {
        assertThat(acts())
                .hasSizeGreaterThan(80)
                .allSatisfy(act -> assertThat(Texts.has(language, "audit.act." + act))
                        .as(act)
                        .isTrue());
    }

    @Test
    void areFoundWhereTheyAreWritten() throws IOException {
        assertThat(acts()).contains("access.signed.in", "people.hired", "restructuring.merged", "planning.paper.added");
    }

    private static Set<String> acts() throws IOException {
        Set<String> acts = new TreeSet<>(JOINED);
        for (ServiceEventKind kind : ServiceEventKind.values()) {
            acts.add("people.event." + kind);
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).collect(Collectors.toSet())) {
                WRITING.matcher(Files.readString(file))
                        .results()
                        .forEach(call -> ACT.matcher(call.group(1)).results().forEach(act -> acts.add(act.group(1))));
            }
        }
        return acts;
    }
}

package org.bienche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.legislation.Scenario;
import org.junit.jupiter.api.Test;

/** Every published case has its scenario, or a reason why it has none. */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern SOURCE = Pattern.compile("\\bsource: ([GE]\\d+[a-z]?)");

    @Test
    void everyPublishedCaseHasAScenarioOrAReason() throws IOException {
        Set<String> scenarios = cited();
        assertThat(ids(true)).allSatisfy(id -> assertThat(scenarios).contains(id));
        assertThat(ids(false)).allSatisfy(id -> assertThat(scenarios).doesNotContain(id));
        Set<String> known = new LinkedHashSet<>(ids(true));
        known.addAll(ids(false));
        assertThat(known).containsAll(scenarios);
    }

    @Test
    void noScenarioHasTheNameOfAnother() throws IOException {
        for (Path file : files()) {
            List<String> names = Scenario.of(CASES.relativize(file).toString())
                    .map(Scenario::name)
                    .toList();
            assertThat(names).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    private static Set<String> ids(boolean tested) {
        return Scenario.of("sources.yaml")
                .filter(group -> tested != group.fields().containsKey("reason"))
                .flatMap(group -> group.list("ids").stream())
                .map(String::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> cited() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (Path file : files()) {
            Matcher sources = SOURCE.matcher(Files.readString(file));
            while (sources.find()) {
                ids.add(sources.group(1));
            }
        }
        return ids;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("sources.yaml"))
                    .sorted()
                    .toList();
        }
    }
}

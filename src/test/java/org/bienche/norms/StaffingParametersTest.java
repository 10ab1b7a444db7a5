package org.bienche.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Parameter;
import org.bienche.people.StaffKind;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.junit.jupiter.api.Test;

/** No value of the law on staffing is shown as if something were measured by it when nothing is. */
class StaffingParametersTest {

    private static final String TOPIC = "staffing.";
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]+)\"");

    @Test
    void everyParameterIsReadByARuleOrSaysWhyItIsNotMeasured() throws IOException {
        List<Set<String>> files = files();
        assertThat(LawBook.shipped().parameters())
                .extracting(Parameter::key)
                .filteredOn(key -> key.startsWith(TOPIC))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(files.stream().anyMatch(literals -> names(literals, key)))
                        .as(key + " is read, and only then has no reason")
                        .isNotEqualTo(Texts.has(Language.EN, "legislation.unmeasured." + key)));
    }

    /** The strings of each file of the program. */
    private static List<Set<String>> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(StaffingParametersTest::literals)
                    .toList();
        }
    }

    private static Set<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file says a key, whole or put together of a beginning and the rest. */
    private static boolean names(Set<String> literals, String key) {
        return literals.stream()
                .filter(first -> first.startsWith(TOPIC) && key.startsWith(first))
                .anyMatch(first -> ends(literals, key.substring(first.length())));
    }

    private static boolean ends(Set<String> literals, String rest) {
        return rest.isEmpty()
                || Arrays.stream(StaffKind.values())
                        .anyMatch(kind -> kind.name().equals(rest))
                || literals.stream()
                        .anyMatch(next -> rest.startsWith(next) && ends(literals, rest.substring(next.length())));
    }
}

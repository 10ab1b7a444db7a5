package org.bienche.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/legislation");

    static Stream<String> files() {
        return LawFiles.list().stream();
    }

    @Test
    void theIndexListsEveryFile() throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            List<String> files = found.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("index.yaml"))
                    .toList();
            assertThat(LawFiles.list()).containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyValueHasUnitCitationAndAscendingDates(String file) {
        assertThat(LawFiles.read(file)).isNotEmpty().allSatisfy(parameter -> {
            assertThat(parameter.unit()).isNotNull();
            assertThat(parameter.provisions()).isNotEmpty().allSatisfy(provision -> {
                assertThat(provision.citation().document()).isNotBlank();
                assertThat(provision.published()).isAfter(LocalDate.of(2003, 1, 1));
            });
            assertThat(parameter.provisions().stream()
                            .map(each -> each.validity().from()))
                    .isSorted();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aParameterIsWrittenInAscii(String file) {
        assertThat(LawFiles.read(file).map(Parameter::key)).allMatch(key -> key.matches("[A-Za-z0-9_.]+"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no-citation.yaml        | no document
            no-unit.yaml            | no unit
            unknown-unit.yaml       | BUSHELS
            unknown-field.yaml      | unknown field
            descending-dates.yaml   | does not ascend
            wrong-value.yaml        | is not a value in DONG
            no-values.yaml          | has no value
            ends-before-it-starts.yaml | must end after it starts
            no-such-file.yaml       | there is no file
            """)
    void refusesAFileThatIsNotSound(String file, String sentence) {
        assertThatThrownBy(() -> LawFiles.read("unsound/" + file).toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(sentence);
    }
}

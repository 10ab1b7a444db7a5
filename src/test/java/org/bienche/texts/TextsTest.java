package org.bienche.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static Stream<String> features() {
        return Texts.FEATURES.stream();
    }

    @ParameterizedTest
    @MethodSource("features")
    void theThreeFilesOfAFeatureHaveTheSameKeys(String feature) {
        var vietnamese = Texts.file(feature, Language.VI).stringPropertyNames();
        assertThat(Texts.file(feature, Language.EN).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(vietnamese);
        assertThat(Texts.file(feature, Language.ID).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(vietnamese);
    }

    @ParameterizedTest
    @MethodSource("features")
    void keysBeginWithTheirFeature(String feature) {
        assertThat(Texts.file(feature, Language.VI).stringPropertyNames())
                .allMatch(key -> key.startsWith(feature + "."));
    }

    @ParameterizedTest
    @MethodSource("features")
    void translationsHaveTheSamePlaces(String feature) {
        Properties vietnamese = Texts.file(feature, Language.VI);
        for (Language language : Language.values()) {
            Properties other = Texts.file(feature, language);
            assertThat(vietnamese.stringPropertyNames())
                    .as("%s of %s", language, feature)
                    .allMatch(key -> places(vietnamese.getProperty(key)).equals(places(other.getProperty(key))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsAreComposedAndNotEmptyAndFill(Language language) {
        for (String key : Texts.keys(language)) {
            String text = Texts.get(language, key);
            assertThat(text).as(key).isNotBlank();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
            assertThat(new MessageFormat(text.replace("'", "''"))).as(key).isNotNull();
        }
    }

    @Test
    void everyFileBelongsToAFeatureOfTheList() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/texts"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("_(vi|en|id)\\.properties$", "")))
                    .isSubsetOf(Texts.FEATURES);
        }
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(Texts.get(Language.EN, "texts.no.such")).isEqualTo("texts.no.such");
    }

    @Test
    void theLanguageIsTheFirstWantedThatWeSpeak() {
        assertThat(Language.best(List.of(Locale.FRENCH, Locale.UK, Locale.of("vi"))))
                .isEqualTo(Language.EN);
        assertThat(Language.best(List.of(Locale.of("id", "ID")))).isEqualTo(Language.ID);
        assertThat(Language.best(List.of())).isEqualTo(Language.VI);
        assertThat(Language.of("xx")).isEmpty();
    }

    @Test
    void aProblemSpeaksTheLanguageOfItsReader() {
        Problem problem = new Problem("texts.not.found").with(new Problem.Error("/salary/step", "texts.required"));
        assertThat(problem.message(Language.EN)).isEqualTo("This does not exist, or it lies outside your scope.");
        assertThat(problem.errors().getFirst().message(Language.ID)).isEqualTo("wajib");
    }

    @Test
    void englishWordsAgreeWithTheirNumber() {
        assertThat(Texts.get(Language.EN, "duties.home.orphans", 1)).isEqualTo("1 duty has no unit");
        assertThat(Texts.get(Language.EN, "duties.home.orphans", 1_200)).isEqualTo("1.200 duties have no unit");
        assertThat(Texts.get(Language.EN, "planning.home.late", "2027", 1, 1))
                .isEqualTo("Plans for 2027: 1 of 1 unit is late");
        assertThat(Texts.get(Language.EN, "planning.home.late", "2027", 0, 3))
                .isEqualTo("Plans for 2027: 0 of 3 units are late");
    }

    @Test
    void numbersAndDatesAreWrittenAsInVietnameseDocuments() {
        assertThat(Texts.fill("{0} / {1} / {2} / it's", 1_234_567L, LocalDate.of(2025, 7, 1), YearMonth.of(2026, 11)))
                .isEqualTo("1.234.567 / 01/07/2025 / 11/2026 / it's");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}

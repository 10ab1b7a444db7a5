package org.bienche.legislation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Parameter;
import org.bienche.texts.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawWordsTest {

    private static final List<Parameter> ALL = LawBook.shipped().parameters().stream()
            .filter(each -> !each.key().startsWith("rank."))
            .toList();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyParameterHasAName(Language language) {
        LawWords words = new LawWords(language);
        assertThat(ALL)
                .allSatisfy(
                        each -> assertThat(words.name(each)).doesNotContain("_").doesNotContain(each.key()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyValueIsSaidWithoutItsCode(Language language) {
        LawWords words = new LawWords(language);
        assertThat(ALL.stream().flatMap(each -> each.provisions().stream()))
                .allSatisfy(each -> assertThat(words.line(each)).doesNotContain("_", "{", "legislation."));
    }
}

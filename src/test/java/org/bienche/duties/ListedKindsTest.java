package org.bienche.duties;

import static org.assertj.core.api.Assertions.assertThat;

import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListedKindsTest {

    @ParameterizedTest
    @EnumSource
    void areNamedWithTheirWords(Language language) {
        String sentence = Texts.get(language, "duties.import.kind", "XYZ");
        for (DutyKind kind : DutyKind.values()) {
            assertThat(sentence).contains("XYZ", kind + " (" + Texts.get(language, "duties.kind." + kind) + ")");
        }
    }
}

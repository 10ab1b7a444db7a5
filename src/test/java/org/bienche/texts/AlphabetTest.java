package org.bienche.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void putsEachLetterWhereTheLanguageHasIt() {
        assertThat(Stream.of("Xây dựng", "Đất đai", "Dân số", "Y tế", "Ô tô", "Giáo dục")
                        .sorted(Alphabet.vietnamese()))
                .containsExactly("Dân số", "Đất đai", "Giáo dục", "Ô tô", "Xây dựng", "Y tế");
    }
}

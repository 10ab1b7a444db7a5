package org.bienche.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void keepsLettersComposedAndNoSignsThatNobodyTypes() {
        String typed = Normalizer.normalize("Xã Hương Khê\n\tđợt 2", Normalizer.Form.NFD);
        assertThat(Folding.kept(typed + "\u0000\u001b\u007f")).isEqualTo("Xã Hương Khê\n\tđợt 2");
    }
}

package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform says of a wrong value is said in our words: every validator that a page uses, and nothing repeated at length. */
class FacesMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "id"})
    void saysWhatAFieldTakesWithoutRepeatingWhatItHolds(String language) {
        ResourceBundle faces = ResourceBundle.getBundle("faces", Locale.of(language));
        assertThat(faces.keySet().stream().filter(key -> key.startsWith("jakarta.faces.converter.")))
                .allSatisfy(key -> assertThat(faces.getString(key)).doesNotContain("{0}"));
        for (String validator : List.of("LongRangeValidator", "DoubleRangeValidator")) {
            assertThat(faces.keySet())
                    .contains(
                            "jakarta.faces.validator." + validator + ".MINIMUM",
                            "jakarta.faces.validator." + validator + ".MAXIMUM",
                            "jakarta.faces.validator." + validator + ".NOT_IN_RANGE");
        }
    }
}

package org.bienche.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;

class DecisionTextTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);

    @Test
    void takesACompleteTextAndItsBlanksAway() {
        DecisionText text = text(" 1234/QĐ-UBND ", JULY_2025);
        assertThatCode(text::check).doesNotThrowAnyException();
        assertThat(text.number()).isEqualTo("1234/QĐ-UBND");
    }

    @Test
    void namesEachFieldThatIsMissingOrTooLong() {
        DecisionText text = new DecisionText("x".repeat(65), "", "UBND tỉnh", " ", JULY_2025, JULY_2025);
        assertThat(pointers(text)).containsExactly("/decision/number", "/decision/title", "/decision/signer");
    }

    @Test
    void refusesTheYearTwentyFiveThatWasMeantToBe2025() {
        assertThat(pointers(text("1", LocalDate.of(25, 7, 1)))).containsExactly("/decision/effectiveOn");
        assertThat(pointers(text("1", LocalDate.of(20250, 7, 1)))).containsExactly("/decision/effectiveOn");
    }

    private static DecisionText text(String number, LocalDate effectiveOn) {
        return new DecisionText(number, "Về bố trí nhân sự", "UBND tỉnh", "Chủ tịch", JULY_2025, effectiveOn);
    }

    private static Iterable<String> pointers(DecisionText text) {
        return catchThrowableOfType(Problem.class, text::check).errors().stream()
                .map(Problem.Error::pointer)
                .toList();
    }
}

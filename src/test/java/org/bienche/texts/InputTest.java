package org.bienche.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    @Test
    void readsWhatIsThere() {
        Input input = Input.of(Map.of("name", "An", "coefficient", "0.60", "part", Map.of("count", 3)));
        assertThat(input.text("name")).hasValue("An");
        assertThat(input.decimal("coefficient", 2)).hasValue(new BigDecimal("0.60"));
        assertThat(input.object("part").whole("count", 0, 5)).hasValue(3L);
        assertThat(input.yesOrNo("left out")).isEmpty();
        input.finish();
    }

    @Test
    void tellsEveryMistakeWithItsPointer() {
        Input input = Input.of(Map.of("list", List.of(Map.of("count", 9), "no object"), "extra", 1));
        input.objects("list").forEach(each -> each.whole("count", 0, 5));
        input.required("needed", input.date("needed"));
        assertThatThrownBy(input::finish)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::pointer)
                                .containsExactlyInAnyOrder("/list/0/count", "/list/1", "/needed", "/extra"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1,5", "1e3", "0.123", "NaN", "", " 1", "99999999999999"})
    void refusesWhatIsNoPlainNumber(String text) {
        Input input = Input.of(Map.of("coefficient", text));
        assertThat(input.decimal("coefficient", 2)).isEmpty();
        assertThatThrownBy(input::finish).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12", "-999999999-01", "1799-12", "2200-01", "2026-13", "July"})
    void refusesWhatIsNoMonthThatAnythingIsRecordedFor(String text) {
        Input input = Input.of(Map.of("month", text));
        assertThat(input.month("month")).isEmpty();
        assertThatThrownBy(input::finish).isInstanceOf(Problem.class);
    }
}

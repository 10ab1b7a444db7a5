package org.bienche.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShareTest {

    static Stream<Scenario> shares() {
        return Scenario.of("money/shares.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shares")
    void isTheQuotientOfItsCounts(Scenario scenario) {
        Share share = share(scenario);
        if (scenario.fields().containsKey("percent")) {
            assertThat(share.percent()).hasToString(scenario.text("percent"));
        }
        if (scenario.fields().containsKey("average")) {
            assertThat(share.average()).hasToString(scenario.text("average"));
        }
        if (scenario.fields().containsKey("quoted")) {
            assertThat(share.contradicts(new BigDecimal(scenario.text("quoted"))))
                    .isEqualTo(scenario.fields().get("contradicts"));
        }
    }

    @Test
    void isOfSomething() {
        assertThatThrownBy(() -> new Share(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Share share(Scenario scenario) {
        boolean cut = scenario.fields().containsKey("cut");
        List<Integer> two = scenario.list(cut ? "cut" : "share").stream()
                .map(Scenario::wholeOf)
                .toList();
        return cut ? Share.cut(two.getFirst(), two.getLast()) : new Share(two.getFirst(), two.getLast());
    }
}

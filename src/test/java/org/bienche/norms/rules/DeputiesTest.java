package org.bienche.norms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeputiesTest {

    private static final Law JULY_2025 = LawBook.shipped().on(LocalDate.of(2025, 7, 1));

    static Stream<Scenario> deputies() {
        return Scenario.of("norms/deputies.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deputies")
    void areAtMost(Scenario scenario) {
        Deputies most = most(scenario);
        assertThat(most.most()).isEqualTo(scenario.fields().get("most"));
        assertThat(most.provision().citation().document()).isEqualTo("NĐ 150/2025/NĐ-CP");
    }

    private static Deputies most(Scenario scenario) {
        if (scenario.fields().get("department") instanceof Integer staff) {
            return Deputies.ofDepartment(JULY_2025, staff).orElseThrow();
        }
        if (scenario.fields().get("branch") instanceof Integer divisions) {
            return Deputies.ofBranch(JULY_2025, divisions).orElseThrow();
        }
        int agencies = scenario.whole("agencies");
        return Deputies.ofAgencies(JULY_2025, agencies, scenario.fields().containsKey("bigCity"));
    }
}

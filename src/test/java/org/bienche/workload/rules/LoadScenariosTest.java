package org.bienche.workload.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Scenario;
import org.bienche.time.Validity;
import org.bienche.workload.Demand;
import org.bienche.workload.Load;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoadScenariosTest {

    static Stream<Scenario> loads() {
        return Scenario.of("workload/loads.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("loads")
    void takesSoManyPeople(Scenario scenario) {
        Demand demand = demand(scenario);
        Load load = demand.beside(scenario.whole("present"));
        assertThat(demand.needed()).isEqualTo(scenario.whole("needed"));
        assertThat(demand.people()).isEqualTo(new BigDecimal(text(scenario, "exact")));
        assertThat(String.valueOf(load.percent())).isEqualTo(text(scenario, "percent"));
        assertThat(String.valueOf(load.finding())).isEqualTo(text(scenario, "finding"));
    }

    @Test
    void adjoiningWorkIsAddedBeforeItIsRoundedUp() {
        Standards standards =
                Standards.of(LawBook.shipped().on(LocalDate.of(2025, 12, 31))).orElseThrow();
        Validity year = Validity.inclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        Demand one = standards.demand(year, "Chứng thực", 100);
        assertThat(one.needed()).isEqualTo(1);
        assertThat(one.plus(one).plus(one).needed()).isEqualTo(1);
    }

    private static Demand demand(Scenario scenario) {
        BigDecimal hours =
                new BigDecimal(text(scenario, "each")).multiply(BigDecimal.valueOf(scenario.whole("received")));
        return new Demand(
                Validity.inclusive(LocalDate.parse(text(scenario, "from")), LocalDate.parse(text(scenario, "to"))),
                hours,
                BigDecimal.valueOf(1_760),
                new BigDecimal("1.10"),
                new BigDecimal("0.70"),
                List.of());
    }

    private static String text(Scenario scenario, String name) {
        return String.valueOf(scenario.fields().get(name));
    }
}

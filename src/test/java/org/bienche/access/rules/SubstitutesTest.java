package org.bienche.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bienche.access.Role;
import org.bienche.access.rules.Substitutes.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutesTest {

    private static final Pair FROM_A_TO_B = new Pair("a", "b");
    private static final Pair FROM_B_TO_C = new Pair("b", "c");

    @Test
    void letsAPowerGoOnwards() {
        assertThat(Substitutes.closesACircle(List.of(), FROM_A_TO_B)).isFalse();
        assertThat(Substitutes.closesACircle(List.of(FROM_A_TO_B), FROM_B_TO_C)).isFalse();
        assertThat(Substitutes.closesACircle(List.of(FROM_A_TO_B), new Pair("a", "c")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LEADER, true", "OFFICER, true", "DEPARTMENT, true", "AUDITOR, false", "ADMINISTRATOR, false"})
    void letsNobodySignWhoWatchesOrManages(Role role, boolean may) {
        assertThat(Substitutes.maySign(role)).isEqualTo(may);
    }

    @Test
    void refusesThatItComesBack() {
        assertThat(Substitutes.closesACircle(List.of(FROM_A_TO_B), new Pair("b", "a")))
                .isTrue();
        assertThat(Substitutes.closesACircle(List.of(FROM_A_TO_B, FROM_B_TO_C), new Pair("c", "a")))
                .isTrue();
        assertThat(Substitutes.closesACircle(List.of(), new Pair("a", "a"))).isTrue();
    }

    @Test
    void endsWhereACircleStandsAlready() {
        List<Pair> circle = List.of(FROM_A_TO_B, new Pair("b", "a"));
        assertThat(Substitutes.closesACircle(circle, new Pair("c", "a"))).isFalse();
    }
}

package org.bienche.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AbilitiesTest {

    private static final Set<Long> NONE = Set.of();
    private static final Set<Long> HERE = Set.of(7L);
    private static final Set<Long> ELSEWHERE = Set.of(8L);

    @Test
    void isJudgedByAllThatItCanDo() {
        assertThat(isMine(new Abilities(null, HERE, NONE, HERE))).isTrue();
        assertThat(isMine(new Abilities(null, HERE, HERE, HERE))).isTrue();
        assertThat(isMine(new Abilities(null, HERE, ELSEWHERE, HERE))).isFalse();
        assertThat(isMine(new Abilities(1L, NONE, ELSEWHERE, NONE))).isFalse();
    }

    @Test
    void onceItCanDoNothingIsJudgedByWhatItCould() {
        assertThat(isMine(new Abilities(null, NONE, NONE, HERE))).isTrue();
        assertThat(isMine(new Abilities(1L, NONE, NONE, ELSEWHERE))).isFalse();
        assertThat(isMine(new Abilities(null, HERE, NONE, Set.of(7L, 8L)))).isTrue();
    }

    @Test
    void beforeItsFirstGrantIsItsMakers() {
        assertThat(isMine(new Abilities(1L, NONE, NONE, NONE))).isTrue();
        assertThat(isMine(new Abilities(2L, NONE, NONE, NONE))).isFalse();
        assertThat(isMine(new Abilities(null, NONE, NONE, NONE))).isFalse();
    }

    private static boolean isMine(Abilities abilities) {
        return abilities.areWithin(1, HERE::contains);
    }
}

package org.bienche.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2025, 7, 1, 12, 0);

    @Test
    void changesWithEveryField() {
        String hash = Chain.hash(Chain.START, link(1, "officer", "people.amended", "person:1", 7L, "step 3"));
        assertThat(Chain.hash("1".repeat(64), link(1, "officer", "people.amended", "person:1", 7L, "step 3")))
                .isNotEqualTo(hash);
        assertThat(Chain.hash(Chain.START, link(2, "officer", "people.amended", "person:1", 7L, "step 3")))
                .isNotEqualTo(hash);
        assertThat(Chain.hash(Chain.START, link(1, "leader", "people.amended", "person:1", 7L, "step 3")))
                .isNotEqualTo(hash);
        assertThat(Chain.hash(Chain.START, link(1, "officer", "people.amended", "person:1", null, "step 3")))
                .isNotEqualTo(hash);
        assertThat(Chain.hash(Chain.START, link(1, "officer", "people.amended", "person:1", 7L, "step 4")))
                .isNotEqualTo(hash);
    }

    @Test
    void doesNotLetOneFieldSlideIntoTheNext() {
        assertThat(Chain.hash(Chain.START, link(1, "ab", "c", "s", null, "d")))
                .isNotEqualTo(Chain.hash(Chain.START, link(1, "a", "bc", "s", null, "d")));
    }

    @Test
    void isTheSameForTheMicrosecondsThatTheDatabaseKeeps() {
        Chain.Link exact = new Chain.Link(1, NOON.plusNanos(123_456_789), "a", "b", "c", null, "d");
        Chain.Link stored = new Chain.Link(1, NOON.plusNanos(123_456_000), "a", "b", "c", null, "d");
        assertThat(Chain.hash(Chain.START, exact)).isEqualTo(Chain.hash(Chain.START, stored));
    }

    private static Chain.Link link(
            long seq,
            String actor,
            String action,
            String subject,
            @org.jspecify.annotations.Nullable Long unit,
            String detail) {
        return new Chain.Link(seq, NOON, actor, action, subject, unit, detail);
    }
}

package org.bienche.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InsistenceTest {

    private static final Insistence INSISTENCE = new Insistence(4, Duration.ofMillis(1));
    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void forgetThatTheServerStopped() {
        Thread.interrupted();
    }

    @Test
    void writesOnceTheDatabaseIsBack() {
        assertThat(INSISTENCE.write(() -> failUntil(3))).isTrue();
        assertThat(attempts).hasValue(3);
    }

    @Test
    void givesUpInTheEnd() {
        assertThat(INSISTENCE.write(() -> failUntil(99))).isFalse();
        assertThat(attempts).hasValue(4);
    }

    @Test
    void givesUpWhenTheServerStops() {
        Thread.currentThread().interrupt();
        assertThat(INSISTENCE.write(() -> failUntil(99))).isFalse();
        assertThat(attempts).hasValue(1);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private void failUntil(int attempt) {
        if (attempts.incrementAndGet() < attempt) {
            throw new IllegalStateException("The database is away");
        }
    }
}

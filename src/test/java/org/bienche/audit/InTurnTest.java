package org.bienche.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final InTurn<Integer> inTurn = new InTurn<>();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void looksAgainForWhoeverAsksLater() {
        assertThat(inTurn.get(looks::incrementAndGet)).isEqualTo(1);
        assertThat(inTurn.get(looks::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void looksOnceMoreForAllThatAskWhileOneLooks() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (ExecutorService many = Executors.newFixedThreadPool(9)) {
            Future<Integer> first = many.submit(() -> inTurn.get(() -> {
                looking.countDown();
                await(mayEnd);
                return looks.incrementAndGet();
            }));
            looking.await();
            CountDownLatch asking = new CountDownLatch(8);
            List<Future<Integer>> others = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                others.add(many.submit(() -> {
                    asking.countDown();
                    return inTurn.get(looks::incrementAndGet);
                }));
            }
            asking.await();
            Thread.sleep(200); // so that all of them wait for their turn
            mayEnd.countDown();
            assertThat(first.get()).isEqualTo(1);
            for (Future<Integer> other : others) {
                assertThat(other.get()).isEqualTo(2);
            }
        }
        assertThat(looks).hasValue(2);
    }

    @Test
    void lookingThatFailsLeavesTheTurnToTheNext() {
        assertThatThrownBy(() -> inTurn.get(() -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(inTurn.get(looks::incrementAndGet)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

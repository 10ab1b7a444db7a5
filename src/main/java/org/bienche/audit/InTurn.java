package org.bienche.audit;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Costly looking, one at a time. Whoever asks gets what was looked up after they asked: those who wait while one looks share what the
 * first of them finds.
 */
final class InTurn<T> {

    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile @Nullable Found<T> last;

    private record Found<T>(long begun, T what) {}

    /** What was found last; empty where nobody looked yet. */
    Optional<T> last() {
        return Optional.ofNullable(last).map(Found::what);
    }

    T get(Supplier<T> looking) {
        long asked = System.nanoTime();
        turn.lock();
        try {
            Found<T> before = last;
            if (before != null && before.begun() - asked > 0) {
                return before.what();
            }
            Found<T> found = new Found<>(System.nanoTime(), looking.get());
            last = found;
            return found.what();
        } finally {
            turn.unlock();
        }
    }
}

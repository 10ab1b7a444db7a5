package org.bienche.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bienche.access.rules.Guessing;

/**
 * Who has guessed wrong lately, by name and address. A name that nobody has is slowed down like any other, so the wait tells nothing;
 * and whoever guesses slows down nobody who comes from elsewhere.
 */
@ApplicationScoped
class Guesses {

    private static final int KEPT = 20_000;

    private final Map<Source, Guess> lately = new LinkedHashMap<>(16, 0.75f, true);

    /** Where guesses come from, and at which name. */
    record Source(String username, String address) {}

    private record Guess(int failures, Instant blockedUntil) {}

    /** How long this one has to wait; zero for who may try. */
    synchronized long secondsLeft(Source source, Instant now) {
        Guess guess = lately.get(source);
        return guess == null
                ? 0
                : Math.max(0, Duration.between(now, guess.blockedUntil()).toSeconds());
    }

    /** Counts a failure, and returns how many there were in a row. */
    synchronized int failed(Source source, Instant now) {
        Guess before = lately.get(source);
        int failures = before == null ? 1 : before.failures() + 1;
        lately.put(source, new Guess(failures, now.plus(Guessing.waitAfter(failures))));
        if (lately.size() > KEPT) {
            lately.remove(lately.keySet().iterator().next());
        }
        return failures;
    }

    synchronized void forget(Source source) {
        lately.remove(source);
    }
}

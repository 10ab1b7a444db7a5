package org.bienche.operations;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes what must be written, trying again with ever longer pauses while the database is away. */
final class Insistence {

    private static final Logger LOG = Logger.getLogger(Insistence.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final int attempts;
    private final Duration first;

    /** @param first the pause after the first failure; each is twice the one before, to ten seconds */
    Insistence(int attempts, Duration first) {
        this.attempts = attempts;
        this.first = first;
    }

    /** Whether it could be written in the end. */
    boolean write(Runnable writing) {
        Duration pause = first;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            try {
                writing.run();
                return true;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Attempt {0} to write how work ended failed: {1}", new Object[] {attempt, e});
            }
            if (attempt == attempts || !rest(pause)) {
                break;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        return false;
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

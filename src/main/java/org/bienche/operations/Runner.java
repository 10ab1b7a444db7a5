package org.bienche.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bienche.access.Caller;
import org.bienche.access.CurrentCaller;
import org.bienche.operations.entity.OperationRows;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;

/** Runs one piece of work on a thread of its own, on behalf of whoever started it. */
@ApplicationScoped
public class Runner {

    private static final Logger LOG = Logger.getLogger(Runner.class.getName());
    private static final long WRITE_EVERY_MILLIS = 200;

    /** Some ten minutes; whoever is not heard of longer is taken for dead. */
    private static final Insistence INSISTENCE = new Insistence(65, Duration.ofMillis(250));

    @Inject
    private OperationRows rows;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @ActivateRequestContext
    public void run(long id, Caller caller, Work work) {
        current.actAs(caller);
        if (!INSISTENCE.write(outcome(id, caller, work))) {
            LOG.log(Level.SEVERE, "How operation {0} ended cannot be written", id);
        }
    }

    /** Does the work; how it ended is to be written. */
    @SuppressWarnings("CatchingUnchecked") // whatever happens to the work must be told to whoever waits for it
    private Runnable outcome(long id, Caller caller, Work work) {
        try {
            rows.started(id, now());
            String result = work.run(progress(id));
            return () -> rows.done(id, result, now());
        } catch (Throwable e) {
            String sentence = sentence(e, caller);
            return () -> rows.failed(id, sentence, now());
        }
    }

    private Progress progress(long id) {
        long[] last = {0};
        return (done, total, message) -> {
            long millis = clock.millis();
            if (millis - last[0] >= WRITE_EVERY_MILLIS || done >= total) {
                last[0] = millis;
                rows.progress(id, done, total, message);
            }
        };
    }

    private static String sentence(Throwable e, Caller caller) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem.message(Language.of(caller.locale()).orElse(Language.VI));
            }
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Fault " + number, e);
        return "operations.fault " + number;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

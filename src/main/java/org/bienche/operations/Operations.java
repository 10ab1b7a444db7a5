package org.bienche.operations;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bienche.access.Caller;
import org.bienche.access.CurrentCaller;
import org.bienche.operations.entity.OperationRows;
import org.bienche.texts.NotFound;

/** Starts long work and tells how far it is. */
@ApplicationScoped
public class Operations {

    @Inject
    private OperationRows rows;

    @Inject
    @Any
    private Instance<Subject> subjects;

    @Inject
    private CurrentCaller current;

    @Inject
    private Runner runner;

    @Inject
    private Pulse pulse;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /**
     * Starts work for the caller and returns its number at once; inside a transaction the work begins when that has committed, and
     * not at all where it has not.
     *
     * @param kind feature.verb
     * @param subject what it works on, as feature:id
     */
    public long start(String kind, String subject, Work work) {
        Caller caller = current.caller();
        long id = rows.add(kind, subject, caller.username(), pulse.server(), now());
        pulse.lives(id);
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.registerInterposedSynchronization(new AfterCommit(id, caller, work));
        } else {
            submit(id, caller, work);
        }
        return id;
    }

    private void submit(long id, Caller caller, Work work) {
        try {
            executor.execute(() -> run(id, caller, work));
        } catch (RuntimeException e) {
            pulse.isOver(id);
            throw e;
        }
    }

    private void run(long id, Caller caller, Work work) {
        try {
            runner.run(id, caller, work);
        } finally {
            pulse.isOver(id);
        }
    }

    /** The operation, for whoever started it and for whoever sees what it is about. */
    public Operation get(long id) {
        return rows.byId(id)
                .filter(one -> one.actor().equals(current.caller().username()) || isSeen(one.subject()))
                .orElseThrow(() -> new NotFound("operations.unknown"));
    }

    private boolean isSeen(String subject) {
        String[] parts = subject.split(":", 2);
        return parts.length == 2
                && parts[1].matches("\\d{1,18}")
                && subjects.stream()
                        .filter(one -> one.type().equals(parts[0]))
                        .anyMatch(one -> one.isSeen(Long.parseLong(parts[1])));
    }

    /** The newest operation on a subject; the feature has asked whether the caller may see the subject. */
    public Optional<Operation> newest(String subject) {
        return rows.newest(subject);
    }

    /** The caller's own operations, newest first. */
    public List<Operation> mine(int limit) {
        return rows.ofActor(current.caller().username(), limit);
    }

    /** Closes what this server left open when it was killed, and what nobody speaks for; called once at start-up. */
    public int failInterrupted() {
        return pulse.begin();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private final class AfterCommit implements Synchronization {

        private final long id;
        private final Caller caller;
        private final Work work;

        AfterCommit(long id, Caller caller, Work work) {
            this.id = id;
            this.caller = caller;
            this.work = work;
        }

        @Override
        public void beforeCompletion() {
            // the work begins only once the transaction that asked for it holds
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                submit(id, caller, work);
            } else {
                pulse.isOver(id);
                executor.execute(() -> rows.failed(id, "operations.not.begun", now()));
            }
        }
    }
}

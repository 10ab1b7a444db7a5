package org.bienche.payroll.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.Sums;
import org.bienche.payroll.entity.ChunkRows.Stored;
import org.bienche.payroll.rules.Differences;
import org.jspecify.annotations.Nullable;

/**
 * Computes what is not yet computed of a planned run: chunk by chunk, each its own transaction, by a few workers at once.
 *
 * <p>It may be killed at any moment and started again: chunks that are committed stay, others are computed; the result is the same. Each
 * chunk is a transaction of its own, so it must not be called inside one.
 */
public final class RunComputation {

    /** One to read while the other one's rows are loaded. */
    public static final int WORKERS = 3;

    private static final int ATTEMPTS = 5;

    private final DataSource database;
    private final Basis basis;
    private final Executor threads;
    private final Listener listener;
    private final Step step;
    private @Nullable Differences stayed;

    /** Is told how many people are done of how many, from several threads. */
    @FunctionalInterface
    public interface Listener {

        void progress(long done, long total);
    }

    /** Computes one chunk in a transaction of its own: {@link #chunk} with whatever begins and commits around it. */
    @FunctionalInterface
    public interface Step {

        /** Tells how those differ whom the same unit paid the month before; null for a chunk that was done. */
        @Nullable
        Differences compute(int number) throws SQLException;
    }

    /** Takes threads for the workers beyond the first, which works on the caller's. */
    public RunComputation(DataSource database, Basis basis, Executor threads, Listener listener, Step step) {
        this.database = database;
        this.basis = basis;
        this.threads = threads;
        this.listener = listener;
        this.step = step;
    }

    /**
     * Computes every chunk that is left.
     *
     * @return how those differ whom the same unit paid the month before; null where some chunks were done before
     */
    public @Nullable Differences compute() throws SQLException {
        List<Stored> chunks = chunks();
        stayed = chunks.stream().anyMatch(Stored::done) ? null : new Differences();
        long total = chunks.stream().mapToLong(Stored::expected).sum();
        AtomicLong done = new AtomicLong(
                chunks.stream().filter(Stored::done).mapToLong(Stored::expected).sum());
        Queue<Stored> left = new ConcurrentLinkedQueue<>(
                chunks.stream().filter(chunk -> !chunk.done()).toList());
        listener.progress(done.get(), total);
        inParallel(Math.min(WORKERS, left.size()), () -> work(left, done, total));
        return stayed;
    }

    private interface Part {
        void run() throws SQLException;
    }

    private void inParallel(int workers, Part part) throws SQLException {
        List<FutureTask<Void>> others = new ArrayList<>();
        for (int i = 1; i < workers; i++) {
            FutureTask<Void> task = new FutureTask<>(() -> {
                part.run();
                return null;
            });
            others.add(task);
            threads.execute(task);
        }
        try {
            if (workers > 0) {
                part.run();
            }
        } finally {
            join(others);
        }
    }

    private static void join(List<FutureTask<Void>> others) throws SQLException {
        for (FutureTask<Void> other : others) {
            try {
                other.get();
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while computing a payroll", e);
            }
        }
    }

    private static SQLException rethrown(@Nullable Throwable cause) throws SQLException {
        if (cause instanceof SQLException sql) {
            return sql;
        }
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        throw new IllegalStateException(cause);
    }

    private void work(Queue<Stored> left, AtomicLong done, long total) throws SQLException {
        try {
            for (Stored chunk = left.poll(); chunk != null; chunk = left.poll()) {
                attempt(chunk.number());
                listener.progress(done.addAndGet(chunk.expected()), total);
            }
        } finally {
            left.clear();
        }
    }

    /** The database may choose one of two waiting transactions to give way; it is simply repeated. */
    private void attempt(int chunk) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                compared(step.compute(chunk));
                return;
            } catch (SQLException | RuntimeException failure) {
                if (attempt == ATTEMPTS || !gaveWay(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** Somebody else's chunk was compared by somebody else. */
    private synchronized void compared(@Nullable Differences chunk) {
        if (chunk == null || stayed == null) {
            stayed = null;
        } else {
            stayed.add(chunk);
        }
    }

    private static boolean gaveWay(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException) {
                return true;
            }
        }
        return false;
    }

    /** Computes a chunk on a connection that is in a transaction. */
    public static @Nullable Differences chunk(Connection connection, Basis basis, int number) throws SQLException {
        return new ChunkComputation(connection, basis).compute(number);
    }

    private List<Stored> chunks() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new ChunkRows(connection).of(basis.runId());
        }
    }

    /** Adds up the chunks and makes the run computed; in the caller's transaction. */
    public static Sums finish(Connection connection, PayrollRun run, Basis basis) throws SQLException {
        List<Stored> chunks = new ChunkRows(connection).of(run.id());
        if (chunks.stream().anyMatch(chunk -> !chunk.done())) {
            throw new IllegalStateException("Chunks of run " + run.id() + " are not computed");
        }
        Sums sums = chunks.stream().map(Stored::sums).reduce(Sums.NONE, Sums::plus);
        String digest =
                Digests.ofRun(run.id(), chunks.stream().map(Stored::digest).toList());
        new ExceptionRows(connection).forgetPaid(run.id());
        new PayrollRunRows(connection)
                .finish(run.id(), sums, digest, basis.now().get());
        return sums;
    }
}

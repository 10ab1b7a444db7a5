package org.bienche.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;
import org.bienche.launch.InContainer;
import org.bienche.operations.entity.OperationRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long work ends for whoever waits for it, whatever happens to it. */
class OperationsIT extends InContainer {

    private static final String ANOTHER_SERVER = "f".repeat(64);

    @Inject
    private Operations operations;

    @Inject
    private OperationRows rows;

    @Inject
    private Pulse pulse;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller current;

    @Inject
    private UserTransaction transaction;

    @Inject
    private OperationsProbe probe;

    @BeforeEach
    void somebodyActs() {
        current.actAs(accounts.byUsername("officer").orElseThrow());
    }

    @Test
    void tellsWhatCameOfTheWork() throws Exception {
        Operation done = ended(operations.start("test.work", "test:1", progress -> "{\"made\": 1}"));
        assertThat(done.state()).isEqualTo(Operation.State.DONE);
        assertThat(done.result()).isEqualTo("{\"made\": 1}");
    }

    @Test
    void endsWithAnErrorOfTheMachineAsWithAnyOtherFailure() throws Exception {
        Operation failed = ended(operations.start("test.work", "test:2", progress -> {
            throw new StackOverflowError("for the test");
        }));
        assertThat(failed.state()).isEqualTo(Operation.State.FAILED);
        assertThat(failed.message()).startsWith("operations.fault");
    }

    @Test
    void begunInATransactionThatFailsIsOverToo() throws Exception {
        transaction.begin();
        long id = operations.start("test.work", "test:3", progress -> "{}");
        transaction.rollback();
        assertThat(ended(id).state()).isEqualTo(Operation.State.FAILED);
    }

    @Test
    void isTakenForDeadOnlyWhenNobodySpeaksForItAnyMore() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        long working = operations.start("test.work", "test:4", progress -> {
            mayEnd.await();
            return "{}";
        });
        long silent = rows.add("test.work", "test:5", "officer", ANOTHER_SERVER, LocalDateTime.now(ZoneOffset.UTC));
        long speaking = rows.add("test.work", "test:6", "officer", ANOTHER_SERVER, LocalDateTime.now(ZoneOffset.UTC));
        silentSince(silent, Pulse.PATIENCE.plusSeconds(5));
        silentSince(speaking, Pulse.PATIENCE.minusSeconds(30));
        pulse.failSilent();
        assertThat(operations.get(silent).state()).isEqualTo(Operation.State.FAILED);
        assertThat(operations.get(silent).message()).isEqualTo("operations.interrupted");
        assertThat(operations.get(speaking).state()).isEqualTo(Operation.State.QUEUED);
        assertThat(operations.get(working).state().isOver()).isFalse();
        silentSince(working, Pulse.PATIENCE.minusSeconds(1));
        rows.alive(working);
        silentSince(speaking, Pulse.PATIENCE.plusSeconds(5));
        pulse.failSilent();
        assertThat(operations.get(working).state().isOver()).isFalse();
        mayEnd.countDown();
        assertThat(ended(working).state()).isEqualTo(Operation.State.DONE);
    }

    @Test
    void speaksForItsWorkThoughThatSaysNothing() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        long working = operations.start("test.work", "test:7", progress -> {
            mayEnd.await();
            return "{}";
        });
        silentSince(working, Duration.ofSeconds(90));
        Thread.sleep(Duration.ofSeconds(20));
        pulse.failSilent();
        assertThat(operations.get(working).state()).isEqualTo(Operation.State.RUNNING);
        mayEnd.countDown();
        assertThat(ended(working).state()).isEqualTo(Operation.State.DONE);
    }

    @Test
    void ofAnotherServerIsLeftToItWhenThisOneStarts() {
        long other = rows.add("test.work", "test:8", "officer", ANOTHER_SERVER, LocalDateTime.now(ZoneOffset.UTC));
        long own = rows.add("test.work", "test:9", "officer", "e".repeat(64), LocalDateTime.now(ZoneOffset.UTC));
        rows.failInterrupted(
                "e".repeat(64), Pulse.PATIENCE, "operations.interrupted", LocalDateTime.now(ZoneOffset.UTC));
        assertThat(operations.get(other).state()).isEqualTo(Operation.State.QUEUED);
        assertThat(operations.get(own).state()).isEqualTo(Operation.State.FAILED);
        rows.failed(other, "over", LocalDateTime.now(ZoneOffset.UTC));
    }

    private Operation ended(long id) throws InterruptedException {
        for (int i = 0; i < 100 && !operations.get(id).state().isOver(); i++) {
            Thread.sleep(100);
        }
        return operations.get(id);
    }

    private void silentSince(long id, Duration ago) throws SQLException {
        try (Connection connection = probe.database().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE operation SET alive_at = UTC_TIMESTAMP(6) - INTERVAL ? SECOND WHERE id = ?")) {
            update.setLong(1, ago.toSeconds());
            update.setLong(2, id);
            update.executeUpdate();
        }
    }
}

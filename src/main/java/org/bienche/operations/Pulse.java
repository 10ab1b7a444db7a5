package org.bienche.operations;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bienche.audit.Sha256;
import org.bienche.operations.entity.OperationRows;
import org.jspecify.annotations.Nullable;

/**
 * Says of this server's work that it is alive, whether or not it reports progress, and ends what has not been heard of for long: its
 * server was killed, or could not write that it ended.
 */
@ApplicationScoped
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class.getName());
    private static final int EVERY_SECONDS = 15;

    /** Work is over that has given no sign of life for so long. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    private OperationRows rows;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService schedule;

    private final Set<Long> alive = ConcurrentHashMap.newKeySet();
    private final String server = Sha256.of(host() + " " + System.getProperty("com.sun.aas.instanceRoot", ""));
    private @Nullable Future<?> beats;

    /** The same after a restart, and another one's for another server. */
    String server() {
        return server;
    }

    /** Begins to beat; what this server left open when it stopped is over, and what nobody speaks for. */
    int begin() {
        int interrupted = rows.failInterrupted(server, PATIENCE, "operations.interrupted", now());
        beats = schedule.scheduleWithFixedDelay(this::beat, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        return interrupted;
    }

    void lives(long id) {
        alive.add(id);
    }

    void isOver(long id) {
        alive.remove(id);
    }

    /** Nothing thrown may stop the beat: the database will be back. */
    private void beat() {
        try {
            alive.forEach(rows::alive);
            failSilent();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "No sign of life can be written", e);
        }
    }

    /** Ends what has given no sign of life for long, whoever's it was, and counts it. */
    int failSilent() {
        return rows.failSilent(PATIENCE, "operations.interrupted", now());
    }

    @PreDestroy
    void end() {
        Future<?> begun = beats;
        if (begun != null) {
            begun.cancel(true);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return Objects.requireNonNullElse(System.getenv("HOSTNAME"), "");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package org.bienche.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.bienche.audit.entity.TrailRows;
import org.bienche.audit.rules.Chain;
import org.jspecify.annotations.Nullable;

/**
 * The trail: who did what, when, to which subject. Entries are only ever added.
 *
 * <p>Appending locks the head of the chain until the transaction ends: append last.
 */
@ApplicationScoped
@Transactional
public class Trail {

    /** The actor of what no person did: start-up, migration, recovery. */
    public static final String SYSTEM = "system";

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Clock clock;

    /**
     * Adds an entry in the caller's transaction.
     *
     * @param actor the account's name
     * @param action what was done, as feature.verb
     * @param subject what it was done to, as feature:id
     * @param unitId the unit that the entry belongs to, for scoped reading; null for the system's own
     * @param detail one line: counts, digests, before and after; never a secret
     */
    public void append(String actor, String action, String subject, @Nullable Long unitId, String detail) {
        try (Connection connection = database.getConnection()) {
            TrailRows rows = new TrailRows(connection);
            TrailRows.Head head = rows.lockHead();
            Chain.Link link = new Chain.Link(head.seq() + 1, now(), actor, action, subject, unitId, detail);
            rows.append(link, Chain.hash(head.hash(), link));
        } catch (SQLException e) {
            throw new IllegalStateException("The trail cannot be written", e);
        }
    }

    /** The newest entries first, at most {@code limit}, older than {@code before} (exclusive). */
    public List<TrailEntry> newest(TrailQuery query) {
        try (Connection connection = database.getConnection()) {
            return new TrailRows(connection).newest(query);
        } catch (SQLException e) {
            throw new IllegalStateException("The trail cannot be read", e);
        }
    }

    /** Recomputes the whole chain from its first entry. */
    public Verification verify() {
        try (Connection connection = database.getConnection()) {
            return new TrailRows(connection).verify();
        } catch (SQLException e) {
            throw new IllegalStateException("The trail cannot be read", e);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * What a verification found.
     *
     * @param holds whether every hash is what its entry says and the head is the last entry
     * @param checked the number of entries read
     * @param brokenAt the first entry that does not fit; null where all do
     */
    public record Verification(
            boolean holds, long checked, @Nullable Long brokenAt) {}
}

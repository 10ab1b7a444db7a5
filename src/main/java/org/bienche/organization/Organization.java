package org.bienche.organization;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.bienche.audit.Identities;
import org.bienche.decisions.Facts;
import org.bienche.decisions.Recording;
import org.bienche.organization.entity.PathRows;
import org.bienche.organization.entity.SuccessionRows;
import org.bienche.organization.entity.UnitRows;
import org.bienche.organization.rules.Changes;
import org.bienche.texts.Conflict;

/**
 * The dated organization: the tree of any day, and the changes from one day to the next.
 *
 * <p>It does not ask who is asking: what a caller may see is {@link Visibility}'s.
 */
@ApplicationScoped
@Transactional
public class Organization {

    /** The unit at the root of every tree. */
    public static final long ROOT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Identities identities;

    private final TreeCache cache = new TreeCache();

    /** The organization of a day, as known now. */
    public Tree tree(LocalDate day) {
        return read(connection -> cache.tree(version(connection), day, () -> load(connection, day, Recording.CURRENT)));
    }

    /** The organization of a day, as known at a recording. */
    public Tree tree(LocalDate day, long knownAt) {
        return read(connection -> load(connection, day, knownAt));
    }

    /** Everything that was true of a unit, oldest first. */
    public List<UnitOn> history(long unitId) {
        return read(connection -> new UnitRows(connection).history(unitId));
    }

    /** The days after one on which any unit changes. */
    public List<LocalDate> changesAfter(LocalDate day) {
        return read(connection -> {
            List<LocalDate> days = new UnitRows(connection).boundaries(day);
            return days.subList(1, days.size());
        });
    }

    /** One step back and one step on. */
    public Lineage lineage(long unitId) {
        return read(connection -> successions(connection).lineage(unitId));
    }

    /** The units and all units they come from (backward) or went into (forward), however many steps away. */
    public Set<Long> ancestry(Collection<Long> unitIds, boolean backward) {
        return ancestry(unitIds, backward, day -> true);
    }

    /** The same by the successions of some days only. */
    public Set<Long> ancestry(Collection<Long> unitIds, boolean backward, Predicate<LocalDate> days) {
        return read(connection -> successions(connection).closure(unitIds, backward, days));
    }

    /** The last day up to one on which each unit took in another or a part of one; units that never did are left out. */
    public Map<Long, LocalDate> takenIn(LocalDate upTo) {
        return read(connection -> successions(connection).takenIn(upTo));
    }

    /**
     * Holds the organization until the transaction ends, so that nobody changes it meanwhile.
     *
     * @throws Conflict where it was changed since this transaction began to read it
     */
    public void hold() {
        read(connection -> {
            hold(connection);
            return 0;
        });
    }

    /** Reserves identities for units to be opened; returns the first. */
    public long reserve(int count) {
        return identities.reserve("unit", count);
    }

    /**
     * Changes units on a day, all at once, under a recording.
     *
     * <p>From the day on a unit is what its last change says; what was known to hold later is superseded.
     *
     * @throws org.bienche.texts.Problem where a change names a unit that does not exist on that day, opens one that does, or leaves
     *     the tree unsound (a cycle, an active unit under a closed parent)
     */
    public void change(long recording, LocalDate day, List<? extends UnitChange> changes) {
        read(connection -> {
            hold(connection);
            UnitRows rows = new UnitRows(connection);
            Tree before = load(connection, day, Recording.CURRENT);
            Changes.check(before, changes);
            rows.change(recording, decision(connection, recording), day, changes);
            settle(connection, day);
            return changes.size();
        });
    }

    /** Records which units continue which from a day on. */
    public void succeed(long recording, LocalDate on, Collection<Succession> successions) {
        read(connection -> {
            hold(connection);
            new SuccessionRows(connection).add(recording, decision(connection, recording), on, successions);
            bump(connection);
            return successions.size();
        });
    }

    /** Undoes what a recording did to units and successions, under another, and counts what came back; the day is the one of the changes. */
    public int undo(long recording, long by, LocalDate day) {
        return read(connection -> {
            hold(connection);
            int back = new Facts(connection, "unit_version").undo(recording, by);
            back += new Facts(connection, "succession").undo(recording, by);
            settle(connection, day);
            return back;
        });
    }

    /** How many facts on units recorded since stand in the way of undoing a recording. */
    public long obstacles(long recording) {
        return read(connection -> new Facts(connection, "unit_version").supersededSince(recording)
                + new Facts(connection, "succession").supersededSince(recording));
    }

    private static void settle(Connection connection, LocalDate day) throws SQLException {
        new PathRows(connection).rebuildFrom(day);
        bump(connection);
    }

    private static Tree load(Connection connection, LocalDate day, long knownAt) throws SQLException {
        return new Tree(day, new UnitRows(connection).on(day, knownAt));
    }

    private Successions successions(Connection connection) throws SQLException {
        return cache.successions(
                version(connection),
                () -> new Successions(new SuccessionRows(connection).current(), new UnitRows(connection).current()));
    }

    private static long version(Connection connection) throws SQLException {
        return number(connection, "SELECT version FROM organization_version WHERE id = 1");
    }

    private static long decision(Connection connection, long recording) throws SQLException {
        return number(connection, "SELECT decision_id FROM recording WHERE id = " + recording);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("Nothing found by: " + sql);
            }
            return row.getLong(1);
        }
    }

    private static void hold(Connection connection) throws SQLException {
        long seen = version(connection);
        if (number(connection, "SELECT version FROM organization_version WHERE id = 1 FOR UPDATE") != seen) {
            throw new Conflict("organization.changed.meanwhile");
        }
    }

    /** Random, not counted up: a change that is rolled back must leave no number that a later one takes again. */
    private static void bump(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE organization_version SET version = ? WHERE id = 1")) {
            update.setLong(1, RANDOM.nextLong());
            update.executeUpdate();
        }
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The organization cannot be read or changed", e);
        }
    }
}

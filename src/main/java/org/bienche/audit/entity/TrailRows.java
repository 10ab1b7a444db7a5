package org.bienche.audit.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.audit.Trail.Verification;
import org.bienche.audit.TrailEntry;
import org.bienche.audit.TrailQuery;
import org.bienche.audit.rules.Chain;
import org.jspecify.annotations.Nullable;

/** The trail's rows over one connection. */
public final class TrailRows {

    private static final String COLUMNS = "seq, at, actor, action, subject, unit_id, detail, hash";

    /** Written as text: the driver takes a MariaDB before 11 for a server without fractions of a second and drops them. */
    private static final DateTimeFormatter TO_THE_MICROSECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private final Connection connection;

    public TrailRows(Connection connection) {
        this.connection = connection;
    }

    /** The newest entry's number and hash. */
    public record Head(long seq, String hash) {}

    /** Reads the head and holds it until the transaction ends. */
    public Head lockHead() throws SQLException {
        return head("SELECT seq, hash FROM trail_head WHERE id = 1 FOR UPDATE");
    }

    private Head head(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The trail has lost its head");
            }
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    public void append(Chain.Link link, String hash) throws SQLException {
        insert(link, hash);
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE trail_head SET seq = ?, hash = ? WHERE id = 1")) {
            statement.setLong(1, link.seq());
            statement.setString(2, hash);
            statement.executeUpdate();
        }
    }

    private void insert(Chain.Link link, String hash) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO trail (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, link.seq());
            statement.setString(2, TO_THE_MICROSECOND.format(link.at()));
            statement.setString(3, link.actor());
            statement.setString(4, link.action());
            statement.setString(5, link.subject());
            statement.setObject(6, link.unitId(), Types.BIGINT);
            statement.setString(7, link.detail());
            statement.setString(8, hash);
            statement.executeUpdate();
        }
    }

    public List<TrailEntry> newest(TrailQuery query) throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM trail WHERE (? IS NULL OR seq < ?) AND (? IS NULL OR actor = ?)"
                + " AND (? IS NULL OR subject = ?) AND (? IS NULL OR action = ?) AND (? IS NULL OR at >= ?)"
                + " AND (? IS NULL OR at < ?)" + among(query.units()) + " ORDER BY seq DESC LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, query.before(), Types.BIGINT);
            statement.setObject(2, query.before(), Types.BIGINT);
            statement.setString(3, query.actor());
            statement.setString(4, query.actor());
            statement.setString(5, query.subject());
            statement.setString(6, query.subject());
            statement.setString(7, query.action());
            statement.setString(8, query.action());
            statement.setString(9, moment(query.from()));
            statement.setString(10, moment(query.from()));
            statement.setString(11, moment(query.until()));
            statement.setString(12, moment(query.until()));
            statement.setInt(13, query.limit());
            List<TrailEntry> entries = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        }
    }

    private static @Nullable String moment(@Nullable LocalDateTime utc) {
        return utc == null ? null : TO_THE_MICROSECOND.format(utc);
    }

    /** Numbers, not words: nothing to quote. */
    private static String among(@Nullable Set<Long> units) {
        if (units == null) {
            return "";
        }
        String ids = units.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return ids.isEmpty() ? " AND 1 = 0" : " AND unit_id IN (" + ids + ")";
    }

    /** Walks the chain in order, a streamed row at a time. */
    public Verification verify() throws SQLException {
        Head head = head("SELECT seq, hash FROM trail_head WHERE id = 1");
        String before = Chain.START;
        long checked = 0;
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT " + COLUMNS + " FROM trail ORDER BY seq",
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    TrailEntry entry = entry(rows);
                    if (entry.seq() > head.seq()) {
                        break; // added while this reads: the next verification covers it
                    }
                    checked++;
                    if (entry.seq() != checked || !entry.hash().equals(Chain.hash(before, link(entry)))) {
                        return new Verification(false, checked, entry.seq());
                    }
                    before = entry.hash();
                }
            }
        }
        boolean holds = checked == head.seq() && before.equals(head.hash());
        return new Verification(holds, checked, holds ? null : head.seq());
    }

    private static Chain.Link link(TrailEntry entry) {
        return new Chain.Link(
                entry.seq(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                entry.unitId(),
                entry.detail());
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        long unit = row.getLong("unit_id");
        Long unitId = row.wasNull() ? null : unit;
        return new TrailEntry(
                row.getLong("seq"),
                row.getObject("at", LocalDateTime.class),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                unitId,
                row.getString("detail"),
                row.getString("hash"));
    }
}

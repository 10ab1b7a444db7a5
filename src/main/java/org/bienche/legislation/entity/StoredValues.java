package org.bienche.legislation.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.decisions.Recording;
import org.bienche.legislation.Citation;
import org.bienche.legislation.Provision;
import org.bienche.time.Validity;

/** The values that were entered here; rows are added and superseded, never changed. */
public final class StoredValues {

    private final Connection connection;

    public StoredValues(Connection connection) {
        this.connection = connection;
    }

    /** The recording of the last entry; 0 before the first. */
    public long version() throws SQLException {
        return version("");
    }

    /** The same, held until the transaction ends, so that one entry waits for the other. */
    public long hold() throws SQLException {
        return version(" FOR UPDATE");
    }

    private long version(String lock) throws SQLException {
        String sql = "SELECT recording_id FROM legislation_version WHERE id = 1" + lock;
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The state of the law has no row");
            }
            return row.getLong(1);
        }
    }

    /** Every value ever entered, in the order of entry. */
    public List<StoredValue> all() throws SQLException {
        String sql =
                "SELECT parameter, valid_from, valid_until, published, document, article, verified, value, decision_id,"
                        + " recorded_in, superseded_in FROM legislation_value ORDER BY id";
        List<StoredValue> values = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                values.add(stored(row));
            }
        }
        return values;
    }

    private static StoredValue stored(ResultSet row) throws SQLException {
        return new StoredValue(
                row.getString("parameter"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getObject("published", LocalDate.class),
                new Citation(row.getString("document"), row.getString("article")),
                row.getBoolean("verified"),
                ValueText.read(row.getString("value")),
                row.getLong("decision_id"),
                row.getLong("recorded_in"),
                row.getLong("superseded_in"));
    }

    /** Adds a value under a recording; one of the same first day and publication that was entered before is superseded. */
    public void add(Provision provision, long decisionId, long recording) throws SQLException {
        supersede(provision, recording);
        String sql = "INSERT INTO legislation_value (parameter, valid_from, valid_until, published, document, article,"
                + " verified, value, decision_id, recorded_in, superseded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, provision.parameter());
            insert.setObject(2, provision.validity().from());
            insert.setObject(3, provision.validity().until());
            insert.setObject(4, provision.published());
            insert.setString(5, provision.citation().document());
            insert.setString(6, provision.citation().article());
            insert.setBoolean(7, provision.verified());
            insert.setString(8, ValueText.write(provision.value()));
            insert.setLong(9, decisionId);
            insert.setLong(10, recording);
            insert.setLong(11, Recording.CURRENT);
            insert.executeUpdate();
        }
        update("UPDATE legislation_version SET recording_id = ? WHERE id = 1", recording);
    }

    private void supersede(Provision provision, long recording) throws SQLException {
        String sql = "UPDATE legislation_value SET superseded_in = ? WHERE parameter = ? AND valid_from = ?"
                + " AND published = ? AND superseded_in = " + Recording.CURRENT;
        update(sql, recording, provision.parameter(), provision.validity().from(), provision.published());
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                update.setObject(place + 1, values[place]);
            }
            update.executeUpdate();
        }
    }
}

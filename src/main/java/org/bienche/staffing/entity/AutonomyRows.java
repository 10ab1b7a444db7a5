package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.decisions.Facts;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.AutonomyChange;
import org.bienche.staffing.AutonomyChange.Done;

/** Changes of groups of autonomy, and the quotas recorded with them, over one connection. */
public final class AutonomyRows {

    private final Connection connection;

    AutonomyRows(Connection connection) {
        this.connection = connection;
    }

    public long add(long recording, UnitOn unit, AutonomyChange change) throws SQLException {
        String sql = "INSERT INTO autonomy_change (unit_id, old_group, new_group, on_date, decision_id, recorded_in)"
                + " SELECT ?, ?, ?, ?, decision_id, id FROM recording WHERE id = ?";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, unit.id());
            insert.setString(2, unit.fundingGroup().name());
            insert.setString(3, change.group().name());
            insert.setDate(4, Date.valueOf(change.on()));
            insert.setLong(5, recording);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Those that stand, the newest first. */
    public List<Done> all() throws SQLException {
        String sql = "SELECT id, unit_id, old_group, new_group, on_date, decision_id, recorded_in FROM autonomy_change"
                + " WHERE superseded_in = " + CURRENT + " ORDER BY id DESC";
        List<Done> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Done(
                        row.getLong(1),
                        row.getLong(2),
                        FundingGroup.valueOf(row.getString(3)),
                        FundingGroup.valueOf(row.getString(4)),
                        LocalDate.parse(row.getString(5)),
                        row.getLong(6),
                        row.getLong(7)));
            }
        }
        return found;
    }

    /** How many quotas of a recording something later has superseded. */
    public long obstacles(long recording) throws SQLException {
        return new Facts(connection, "quota").supersededSince(recording);
    }

    public int undo(long recording, long by) throws SQLException {
        new Facts(connection, "autonomy_change").undo(recording, by);
        return new Facts(connection, "quota").undo(recording, by);
    }
}

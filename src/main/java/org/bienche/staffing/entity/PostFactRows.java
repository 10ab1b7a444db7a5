package org.bienche.staffing.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.people.AppointmentKind;
import org.bienche.staffing.PostFact;
import org.bienche.staffing.PostHolder;
import org.bienche.staffing.PostKey;
import org.bienche.staffing.PostMatter;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** What was decided for one post, and who held it, over one connection. */
public final class PostFactRows {

    private static final String OF_POST = " WHERE unit_id = ? AND job_position_id = ? AND staff_kind = ?";

    private final Connection connection;

    public PostFactRows(Connection connection) {
        this.connection = connection;
    }

    /** Makes those who decide on posts of a unit follow one another until the transaction ends. */
    public void hold(long unit) throws SQLException {
        run("SELECT id FROM unit WHERE id = ? FOR UPDATE", unit);
    }

    /** The numbers of one matter that nothing has superseded, as they are after every transaction that has ended. */
    public List<PostFact> held(PostKey key, PostMatter matter) throws SQLException {
        return read(key, matter, " FOR UPDATE");
    }

    /** The same as this transaction sees them. */
    public List<PostFact> of(PostKey key, PostMatter matter) throws SQLException {
        return read(key, matter, "");
    }

    private List<PostFact> read(PostKey key, PostMatter matter, String end) throws SQLException {
        boolean approved = matter == PostMatter.APPROVED;
        String sql = "SELECT id, number, valid_from, valid_until, decision_id, " + (approved ? "settlement" : "NULL")
                + " FROM " + table(matter) + OF_POST + (approved ? "" : " AND state = '" + matter + "'")
                + " AND superseded_in = " + CURRENT + " ORDER BY valid_from" + end;
        List<PostFact> facts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, key.unitId(), key.jobPositionId(), key.staffKind().name());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    facts.add(new PostFact(
                            row.getLong(1), matter, row.getInt(2), validity(row, 3), row.getString(6), row.getLong(5)));
                }
            }
        }
        return facts;
    }

    private static Validity validity(ResultSet row, int column) throws SQLException {
        return new Validity(LocalDate.parse(row.getString(column)), LocalDate.parse(row.getString(column + 1)));
    }

    private static String table(PostMatter matter) {
        return matter == PostMatter.APPROVED ? "post" : "seat_closure";
    }

    public void supersede(PostFact fact, long recording) throws SQLException {
        run("UPDATE " + table(fact.matter()) + " SET superseded_in = ? WHERE id = ?", recording, fact.id());
    }

    public void insert(PostKey key, PostFact fact, long recording) throws SQLException {
        boolean approved = fact.matter() == PostMatter.APPROVED;
        run(
                "INSERT INTO " + table(fact.matter()) + " (unit_id, job_position_id, staff_kind, number, "
                        + (approved ? "settlement" : "state")
                        + ", valid_from, valid_until, decision_id, recorded_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key.unitId(),
                key.jobPositionId(),
                key.staffKind().name(),
                fact.number(),
                approved ? fact.settlement() : fact.matter().name(),
                fact.validity().from(),
                fact.validity().until(),
                fact.decisionId(),
                recording);
    }

    /** Everybody who holds, held or will hold the post, the latest first. */
    public List<PostHolder> holders(PostKey key) throws SQLException {
        String sql = "SELECT a.person_id, MAX(f.full_name), a.kind, a.valid_from, a.valid_until, a.decision_id"
                + " FROM appointment a JOIN person_file f ON f.person_id = a.person_id AND f.superseded_in = " + CURRENT
                + " WHERE a.unit_id = ? AND a.job_position_id = ? AND a.staff_kind = ? AND a.kind IN ('MAIN', 'CONCURRENT', 'ACTING')"
                + " AND a.superseded_in = " + CURRENT
                + " GROUP BY a.id, a.person_id, a.kind, a.valid_from, a.valid_until, a.decision_id"
                + " ORDER BY a.valid_from DESC, a.person_id LIMIT 500";
        List<PostHolder> holders = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, key.unitId(), key.jobPositionId(), key.staffKind().name());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    holders.add(new PostHolder(
                            row.getLong(1),
                            row.getString(2),
                            AppointmentKind.valueOf(row.getString(3)),
                            validity(row, 4),
                            row.getLong(6)));
                }
            }
        }
        return holders;
    }

    private void run(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            statement.execute();
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}

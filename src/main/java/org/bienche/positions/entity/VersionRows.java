package org.bienche.positions.entity;

import static org.bienche.decisions.Recording.CURRENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.positions.Leadership;
import org.bienche.positions.Period;
import org.bienche.positions.PositionFacts;
import org.bienche.positions.PositionGroup;
import org.bienche.positions.PositionVersion;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** What the lists said of positions, over one connection. */
public final class VersionRows {

    private static final String FACTS = "job_position_id, name, position_group, leadership, period, field, rank_codes,"
            + " lowest_grade, highest_grade, description";
    private static final String SELECT = "SELECT id, " + FACTS
            + ", valid_from, valid_until, decision_id FROM position_version WHERE superseded_in = " + CURRENT;

    private final Connection connection;

    public VersionRows(Connection connection) {
        this.connection = connection;
    }

    /** Those that hold on a day, by position. */
    public Map<Long, PositionVersion> on(LocalDate day) throws SQLException {
        Map<Long, PositionVersion> found = new HashMap<>();
        read(" AND valid_from <= ? AND valid_until > ?", day, day).forEach(each -> found.put(each.positionId(), each));
        return found;
    }

    /** The one that holds longest of every position. */
    public Map<Long, PositionVersion> last() throws SQLException {
        Map<Long, PositionVersion> found = new HashMap<>();
        read(" ORDER BY valid_from").forEach(each -> found.put(each.positionId(), each));
        return found;
    }

    /** Those of one position, oldest first. */
    public List<PositionVersion> of(long position) throws SQLException {
        return read(" AND job_position_id = ? ORDER BY valid_from", position);
    }

    /** The same, held until the transaction ends, so that two who change a position follow one another. */
    public List<PositionVersion> held(long position) throws SQLException {
        run("SELECT id FROM job_position WHERE id = ? FOR UPDATE", position);
        return read(" AND job_position_id = ? ORDER BY valid_from FOR UPDATE", position);
    }

    /** The day from which entries are listed; those that always were are left out. */
    public Map<Long, LocalDate> listedFrom() throws SQLException {
        Map<Long, LocalDate> days = new HashMap<>();
        String sql = "SELECT id, listed_from FROM job_position WHERE listed_from IS NOT NULL";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                days.put(row.getLong(1), row.getObject(2, LocalDate.class));
            }
        }
        return days;
    }

    public void listFrom(long position, LocalDate day) throws SQLException {
        run("UPDATE job_position SET listed_from = ? WHERE id = ?", day, position);
    }

    public void supersede(long version, long recording) throws SQLException {
        run("UPDATE position_version SET superseded_in = ? WHERE id = ?", recording, version);
    }

    public void insert(long position, PositionFacts facts, Validity validity, long decision, long recording)
            throws SQLException {
        run(
                "INSERT INTO position_version (" + FACTS + ", valid_from, valid_until, decision_id, recorded_in)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                position,
                facts.name(),
                facts.group().name(),
                facts.leadership().name(),
                String.valueOf(facts.period()),
                facts.field(),
                String.join(",", facts.ranks()),
                facts.lowestGrade(),
                facts.highestGrade(),
                DescriptionText.write(facts.description()),
                validity.from(),
                validity.until(),
                decision,
                recording);
    }

    private List<PositionVersion> read(String condition, Object... parameters) throws SQLException {
        List<PositionVersion> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT + condition)) {
            set(select, parameters);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(version(row));
                }
            }
        }
        return found;
    }

    private static PositionVersion version(ResultSet row) throws SQLException {
        String ranks = row.getString("rank_codes");
        PositionFacts facts = new PositionFacts(
                row.getString("name"),
                PositionGroup.valueOf(row.getString("position_group")),
                Leadership.valueOf(row.getString("leadership")),
                Period.parse(row.getString("period")).orElse(null),
                row.getString("field"),
                ranks.isEmpty() ? List.of() : List.of(ranks.split(",")),
                row.getObject("lowest_grade", Integer.class),
                row.getObject("highest_grade", Integer.class),
                DescriptionText.read(row.getString("description")));
        Validity validity = new Validity(
                LocalDate.parse(row.getString("valid_from")), LocalDate.parse(row.getString("valid_until")));
        return new PositionVersion(
                row.getLong("id"), row.getLong("job_position_id"), facts, validity, row.getLong("decision_id"));
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

package org.bienche.organization.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.decisions.Recording;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.time.Validity;

/** The index of paths, kept in step with the versions from a day on. */
public final class PathRows {

    private final Connection connection;

    public PathRows(Connection connection) {
        this.connection = connection;
    }

    private record Stretch(LocalDate from, LocalDate until, String path) {}

    /** Makes the paths from a day on what the current versions say; units whose paths stay are not touched. */
    public void rebuildFrom(LocalDate day) throws SQLException {
        Map<Long, List<Stretch>> wanted = wanted(day);
        Map<Long, List<Stretch>> stored = stored(day);
        List<Long> stale = new ArrayList<>();
        Map<Long, List<Stretch>> fresh = new HashMap<>();
        stored.forEach((unit, stretches) -> {
            if (!Objects.equals(stretches, wanted.get(unit))) {
                stale.add(unit);
            }
        });
        wanted.forEach((unit, stretches) -> {
            if (!Objects.equals(stretches, stored.get(unit))) {
                fresh.put(unit, stretches);
            }
        });
        cut(day, stale);
        insert(fresh);
    }

    private Map<Long, List<Stretch>> wanted(LocalDate day) throws SQLException {
        UnitRows units = new UnitRows(connection);
        List<LocalDate> days = units.boundaries(day);
        Map<Long, List<Stretch>> wanted = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate until = i + 1 < days.size() ? days.get(i + 1) : Validity.FOREVER;
            Tree tree = new Tree(from, units.on(from, Recording.CURRENT));
            for (UnitOn unit : tree.all()) {
                append(wanted.computeIfAbsent(unit.id(), key -> new ArrayList<>()), from, until, tree.path(unit.id()));
            }
        }
        return wanted;
    }

    private static void append(List<Stretch> stretches, LocalDate from, LocalDate until, String path) {
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.until().equals(from) && last.path().equals(path)) {
            stretches.removeLast();
            stretches.add(new Stretch(last.from(), until, path));
        } else {
            stretches.add(new Stretch(from, until, path));
        }
    }

    /** The stored stretches as seen from the day on. */
    private Map<Long, List<Stretch>> stored(LocalDate day) throws SQLException {
        String sql =
                "SELECT unit_id, valid_from, valid_until, path FROM unit_path WHERE valid_until > ? ORDER BY unit_id, valid_from";
        Map<Long, List<Stretch>> stored = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, day);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    LocalDate from = rows.getObject(2, LocalDate.class);
                    append(
                            stored.computeIfAbsent(rows.getLong(1), key -> new ArrayList<>()),
                            from.isBefore(day) ? day : from,
                            rows.getObject(3, LocalDate.class),
                            rows.getString(4));
                }
            }
        }
        return stored;
    }

    private void cut(LocalDate day, List<Long> units) throws SQLException {
        try (PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM unit_path WHERE unit_id = ? AND valid_from >= ?");
                PreparedStatement shorten = connection.prepareStatement(
                        "UPDATE unit_path SET valid_until = ? WHERE unit_id = ? AND valid_until > ?")) {
            for (long unit : units) {
                delete.setLong(1, unit);
                delete.setObject(2, day);
                delete.addBatch();
                shorten.setObject(1, day);
                shorten.setLong(2, unit);
                shorten.setObject(3, day);
                shorten.addBatch();
            }
            delete.executeBatch();
            shorten.executeBatch();
        }
    }

    private void insert(Map<Long, List<Stretch>> fresh) throws SQLException {
        String sql = "INSERT INTO unit_path (unit_id, valid_from, valid_until, path) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<Long, List<Stretch>> unit : fresh.entrySet()) {
                for (Stretch stretch : unit.getValue()) {
                    insert.setLong(1, unit.getKey());
                    insert.setObject(2, stretch.from());
                    insert.setObject(3, stretch.until());
                    insert.setString(4, stretch.path());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}

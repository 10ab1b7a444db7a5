package org.bienche.organization;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.bienche.audit.Invariant;
import org.bienche.organization.entity.SuccessionRows;
import org.bienche.organization.entity.UnitRows;
import org.bienche.organization.rules.SoundTree;

/** TREE: the organization is a sound tree on every day. */
@Dependent
public class TreeInvariant implements Invariant {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Override
    public String id() {
        return "TREE";
    }

    @Override
    public Result check() {
        try (Connection connection = database.getConnection()) {
            List<UnitOn> current = new UnitRows(connection).current();
            return Result.of(current.size(), SoundTree.findings(current, closings(connection)));
        } catch (SQLException e) {
            throw new IllegalStateException("The organization cannot be read", e);
        }
    }

    private static Map<Long, Set<LocalDate>> closings(Connection connection) throws SQLException {
        Map<Long, Set<LocalDate>> closings = new HashMap<>();
        for (SuccessionRows.Dated one : new SuccessionRows(connection).current()) {
            Long from = one.succession().from();
            if (from != null) {
                closings.computeIfAbsent(from, key -> new HashSet<>()).add(one.on());
            }
        }
        return closings;
    }
}

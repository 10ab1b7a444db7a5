package org.bienche.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks at the rows of a person's salary as they were known at a recording. */
@Dependent
public class PeopleProbe {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    List<String> salariesKnownAt(long person, long recording) throws SQLException {
        return texts(
                "SELECT CONCAT(valid_from, '..', valid_until, ' ', coefficient) FROM salary WHERE person_id = " + person
                        + " AND recorded_in <= " + recording + " AND superseded_in > " + recording
                        + " ORDER BY valid_from");
    }

    int salaryRows(long person) throws SQLException {
        return Integer.parseInt(
                texts("SELECT COUNT(*) FROM salary WHERE person_id = " + person).getFirst());
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}

package org.bienche.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bienche.audit.Invariant;
import org.bienche.people.entity.MainPosts;

/** ONE_MAIN_POST: a person has at most one main appointment on any day. */
@Dependent
public class OneMainPostInvariant implements Invariant {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Override
    public String id() {
        return "ONE_MAIN_POST";
    }

    @Override
    public Result check() {
        try (Connection connection = database.getConnection()) {
            MainPosts posts = new MainPosts(connection);
            return Result.of(
                    posts.count(),
                    posts.overlapping().stream()
                            .map(number -> "Person " + number + " has two main posts on one day")
                            .toList());
        } catch (SQLException e) {
            throw new IllegalStateException("Appointments cannot be read", e);
        }
    }
}

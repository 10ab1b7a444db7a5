package org.bienche.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.audit.Trail;
import org.bienche.people.entity.PersonFacts;
import org.jspecify.annotations.Nullable;

/** Where facts of people are written and noted in the trail. */
@ApplicationScoped
class FactsDesk {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    void note(String action, PersonHistory person, LocalDate from) {
        Long unit = person.homeOn(from).map(home -> home.fact().unitId()).orElse(null);
        trail.append(current.caller().username(), action, "person:" + person.id(), unit, "from " + from);
    }

    void note(String action, long recording, @Nullable Long unit, String detail) {
        trail.append(current.caller().username(), action, "recording:" + recording, unit, detail);
    }

    /** Work on the facts of one recording. */
    @FunctionalInterface
    interface Writing {
        void on(PersonFacts facts) throws SQLException;
    }

    void write(long recording, Writing writing) {
        try (Connection connection = database.getConnection()) {
            writing.on(new PersonFacts(connection, recording));
        } catch (SQLIntegrityConstraintViolationException | BatchUpdateException e) {
            if (String.valueOf(e.getMessage()).contains("person_number")) {
                throw new PersonnelChanges.NumberTaken();
            }
            throw new IllegalStateException("Personnel files cannot be written", e);
        } catch (SQLException e) {
            throw new IllegalStateException("Personnel files cannot be written", e);
        }
    }
}

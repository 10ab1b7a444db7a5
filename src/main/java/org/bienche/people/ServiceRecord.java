package org.bienche.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.people.entity.EventRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;

/** The front door to what moves somebody's next step or retirement: recorded under a decision, and withdrawn under another one. */
@ApplicationScoped
@Transactional
public class ServiceRecord {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private PersonnelChanges changes;

    @Inject
    private People people;

    @Inject
    private FactsDesk desk;

    @Inject
    private CurrentCaller current;

    @Inject
    private Decisions decisions;

    @Inject
    private Clock clock;

    /** Records an event, as {@link ServiceEvent#of} takes it. */
    public void record(long personId, ServiceEvent event, DecisionText text) {
        text.check();
        changes.happened(decisions.record(decisions.decide(text).id()), personId, event);
    }

    /**
     * Takes an event back: it never moved the next step, but what was believed stays on record.
     *
     * @throws NotFound for an event that this person does not have
     * @throws Conflict for one that was withdrawn already
     */
    public void withdraw(long personId, long eventId, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        PersonHistory person = people.held(personId);
        if (withdrawn(personId, LocalDate.now(clock)).stream()
                .anyMatch(each -> each.event().id() == eventId)) {
            throw new Conflict("people.event.withdrawn.already");
        }
        ServiceEvent event = event(person, eventId);
        supersede(decisions.record(decisions.decide(text).id()), personId, eventId);
        desk.note("people.event.withdrawn", person, event.on());
    }

    /** An event that holds. */
    public static ServiceEvent event(PersonHistory person, long eventId) {
        return person.events().stream()
                .filter(each -> each.id() == eventId)
                .findFirst()
                .orElseThrow(() -> new NotFound("people.event.unknown"));
    }

    private void supersede(long recording, long person, long event) {
        try (Connection connection = database.getConnection()) {
            if (!new EventRows(connection).withdraw(recording, person, event)) {
                throw new Conflict("people.event.withdrawn.already");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Personnel files cannot be written", e);
        }
    }

    /** What was withdrawn of somebody whom the caller sees today, or saw on a day: then of what had happened by it. */
    public List<WithdrawnEvent> withdrawn(long personId, LocalDate on) {
        return people.withdrawn(personId, on);
    }
}

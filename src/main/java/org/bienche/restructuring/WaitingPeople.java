package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.people.Appointment;
import org.bienche.people.Move;
import org.bienche.people.PersonnelChanges;
import org.bienche.restructuring.entity.WaitingRows;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Those who wait for a place after a restructuring, and their placement, one by one or by list. */
@ApplicationScoped
@Transactional
public class WaitingPeople {

    @Inject
    private PlanDesk desk;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Decisions decisions;

    @Inject
    private PersonnelChanges people;

    @Inject
    private Clock clock;

    /** Those of the caller's scope who wait on a day. */
    public List<WaitingPerson> list(LocalDate on, long after, int limit) {
        Scope scope = visibility.on(on);
        return desk.database(connection -> new WaitingRows(connection).list(scope, after, limit));
    }

    /**
     * Ends the waiting of people with a main post from a day on, under a decision.
     *
     * @param jobPositionId null to keep the position held
     */
    public void place(
            Collection<Long> chosen, long unitId, @Nullable Long jobPositionId, LocalDate on, DecisionText decision) {
        current.require(Role.OFFICER);
        visibility.on(on, Role.OFFICER).require(unitId);
        Map<Long, WaitingPerson> waiting = list(on, 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(WaitingPerson::personId, Function.identity()));
        if (chosen.isEmpty() || !waiting.keySet().containsAll(chosen)) {
            throw new Problem("restructuring.waiting.not.waiting");
        }
        long recording = decisions.record(decisions.decide(decision).id());
        people.move(
                recording,
                on,
                chosen.stream()
                        .map(waiting::get)
                        .map(person -> new Move(
                                person.personId(),
                                Appointment.main(
                                        unitId,
                                        jobPositionId == null ? person.jobPositionId() : jobPositionId,
                                        person.staffKind())))
                        .toList());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

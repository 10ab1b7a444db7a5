package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.bienche.restructuring.entity.PersonRows;
import org.bienche.restructuring.entity.WaitingRows;
import org.bienche.restructuring.rules.ImportTable;
import org.bienche.restructuring.rules.PlaceList;
import org.bienche.restructuring.rules.TableRow;
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

    /** How many wait, and the nearest day by which one of them must have a place; null where none has such a day. */
    public record Count(long people, @Nullable LocalDate nearest) {}

    public Count count(LocalDate on) {
        Scope scope = visibility.on(on);
        return desk.database(connection -> new WaitingRows(connection).count(scope));
    }

    /** Those of the caller's scope who wait on a day, the nearest deadline first, behind somebody already told. */
    public List<WaitingPerson> list(LocalDate on, WaitingPerson.@Nullable Place after, int limit) {
        Scope scope = visibility.on(on);
        return desk.database(connection -> new WaitingRows(connection).list(scope, after, limit));
    }

    private List<WaitingPerson> all(LocalDate on) {
        return list(on, null, Integer.MAX_VALUE);
    }

    /**
     * Ends the waiting of people with a main post from a day on, under a decision.
     *
     * @param jobPositionId null to keep the position held
     * @param surplusUntil by when a surplus that comes about is settled; null where none may come about
     */
    public void place(
            Collection<Long> chosen,
            long unitId,
            @Nullable Long jobPositionId,
            DecisionText decision,
            @Nullable LocalDate surplusUntil) {
        visibility.on(decision.effectiveOn(), Role.OFFICER).require(unitId);
        place(
                chosen.stream()
                        .map(person -> new PlaceList.Place(person, unitId, jobPositionId))
                        .toList(),
                decision,
                surplusUntil);
    }

    /** Reads places from a list and gives them; with any fault nothing is changed. Returns how many people have one now. */
    public int importPlaces(InputStream file, DecisionText decision, @Nullable LocalDate surplusUntil) {
        LocalDate on = decision.effectiveOn();
        Scope scope = visibility.on(on, Role.OFFICER);
        Map<String, Long> waiting =
                all(on).stream().collect(Collectors.toMap(WaitingPerson::number, WaitingPerson::personId));
        Tables tables = new Tables();
        List<TableRow> table = tables.read(ImportTable.PLACES, file);
        Map<String, Long> positions = desk.database(connection -> new PersonRows(connection).positions());
        PlaceList.Reading reading = PlaceList.read(table, waiting, scope, positions);
        tables.refuse(reading.faults());
        place(reading.places(), decision, surplusUntil);
        return reading.places().size();
    }

    private void place(List<PlaceList.Place> places, DecisionText decision, @Nullable LocalDate surplusUntil) {
        current.require(Role.OFFICER);
        LocalDate on = decision.effectiveOn();
        Map<Long, WaitingPerson> waiting =
                all(on).stream().collect(Collectors.toMap(WaitingPerson::personId, Function.identity()));
        if (places.isEmpty() || !places.stream().map(PlaceList.Place::personId).allMatch(waiting::containsKey)) {
            throw new Problem("restructuring.waiting.not.waiting");
        }
        long recording = decisions.record(decisions.decide(decision).id());
        people.move(
                recording,
                on,
                places.stream().map(place -> move(place, waiting)).toList(),
                surplusUntil);
    }

    private static Move move(PlaceList.Place place, Map<Long, WaitingPerson> waiting) {
        WaitingPerson person = Objects.requireNonNull(waiting.get(place.personId()));
        Long position = place.jobPositionId();
        return new Move(
                person.personId(),
                Appointment.main(
                        place.unitId(), position == null ? person.jobPositionId() : position, person.staffKind()));
    }
}

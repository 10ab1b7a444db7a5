package org.bienche.transfers.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.organization.UnitOn;
import org.bienche.people.Appointment;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.positions.JobPosition;
import org.bienche.texts.Problem;
import org.bienche.transfers.TransferOrder;

/** What makes each move of an order possible. */
public final class TransferRules {

    private final TransferOrder order;
    private final Map<String, PersonHistory> people;
    private final Map<String, UnitOn> units;
    private final Map<String, JobPosition> positions;

    /**
     * @param people by number, those that the officer may move
     * @param units by code, those of the day that the officer may write in
     * @param positions by code
     */
    public TransferRules(
            TransferOrder order,
            Map<String, PersonHistory> people,
            Map<String, UnitOn> units,
            Map<String, JobPosition> positions) {
        this.order = order;
        this.people = new HashMap<>(people);
        this.units = new HashMap<>(units);
        this.positions = new HashMap<>(positions);
    }

    /** A move that is possible: who, from where, into what. */
    public record Possible(PersonSnapshot person, Appointment from, UnitOn to, Appointment appointment) {}

    public record Outcome(List<Possible> moves, List<Problem.Error> errors) {

        public Outcome {
            moves = List.copyOf(moves);
            errors = List.copyOf(errors);
        }
    }

    public Outcome check() {
        List<Possible> moves = new ArrayList<>();
        List<Problem.Error> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < order.lines().size(); i++) {
            TransferOrder.Line line = order.lines().get(i);
            String pointer = "/moves/" + i;
            if (!seen.add(line.person())) {
                errors.add(new Problem.Error(pointer + "/person", "transfers.twice", line.person()));
                continue;
            }
            possible(line, pointer, errors).ifPresent(moves::add);
        }
        return new Outcome(moves, errors);
    }

    private Optional<Possible> possible(TransferOrder.Line line, String pointer, List<Problem.Error> errors) {
        int before = errors.size();
        PersonHistory person = people.get(line.person());
        UnitOn to = units.get(line.unit());
        if (person == null) {
            errors.add(new Problem.Error(pointer + "/person", "transfers.person.unknown", line.person()));
        }
        if (to == null) {
            errors.add(new Problem.Error(pointer + "/unit", "transfers.unit.unknown", line.unit(), order.on()));
        }
        if (line.position() != null && !positions.containsKey(line.position())) {
            errors.add(new Problem.Error(pointer + "/position", "transfers.position.unknown", line.position()));
        }
        if (errors.size() > before || person == null || to == null) {
            return Optional.empty();
        }
        return move(person, to, line, pointer, errors);
    }

    private Optional<Possible> move(
            PersonHistory person, UnitOn to, TransferOrder.Line line, String pointer, List<Problem.Error> errors) {
        PersonSnapshot snapshot = person.on(order.on());
        Appointment from = snapshot.main();
        if (from == null) {
            errors.add(new Problem.Error(pointer + "/person", "transfers.not.in.service", line.person(), order.on()));
            return Optional.empty();
        }
        if (hasLaterPost(person)) {
            errors.add(new Problem.Error(pointer + "/person", "transfers.later.post", line.person()));
            return Optional.empty();
        }
        JobPosition position = line.position() == null ? null : positions.get(line.position());
        long positionId = position == null ? from.jobPositionId() : position.id();
        LocalDate term = order.termUntil();
        Appointment appointment =
                Appointment.main(to.id(), positionId, from.staffKind()).until(term);
        if (appointment.equals(term == null ? from.until(null) : from)) {
            errors.add(new Problem.Error(pointer + "/unit", "transfers.there.already", line.person(), to.name()));
            return Optional.empty();
        }
        return Optional.of(new Possible(snapshot, from, to, appointment));
    }

    private boolean hasLaterPost(PersonHistory person) {
        return person.appointments().stream()
                .anyMatch(each -> each.fact().isMain() && each.validity().from().isAfter(order.on()));
    }
}

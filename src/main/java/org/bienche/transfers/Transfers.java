package org.bienche.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.Move;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonnelChanges;
import org.bienche.positions.Catalogue;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.Headroom;
import org.bienche.staffing.Shift;
import org.bienche.texts.Problem;
import org.bienche.transfers.TransferPreview.Planned;
import org.bienche.transfers.rules.TransferRules;
import org.bienche.transfers.rules.TransferRules.Possible;

/** The front door to moves: one person or many, tried first or carried out under a decision, all of an order or nothing. */
@ApplicationScoped
@Transactional
public class Transfers {

    @Inject
    private People people;

    @Inject
    private PersonnelChanges changes;

    @Inject
    private JobPositions positions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Headroom headroom;

    @Inject
    private Decisions decisions;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** What an order would do; stores nothing. */
    public TransferPreview preview(TransferOrder order) {
        return preview(order, check(order, people.officerFiles(numbers(order))), false);
    }

    /**
     * Carries out an order.
     *
     * @throws Problem with every error, where there is any: then nobody has moved
     */
    public TransferPreview carryOut(TransferOrder order, DecisionText decision) {
        Map<String, PersonHistory> held = people.heldFiles(numbers(order));
        TransferRules.Outcome outcome = check(order, held);
        TransferPreview preview = preview(order, outcome, true);
        preview.refuseIfFaulty();
        long recording = decisions.record(decisions.decide(decision).id());
        changes.move(
                recording,
                order.on(),
                outcome.moves().stream()
                        .map(move -> new Move(move.person().id(), move.appointment()))
                        .toList(),
                order.surplusUntil());
        return preview;
    }

    private static Set<String> numbers(TransferOrder order) {
        return order.lines().stream().map(TransferOrder.Line::person).collect(Collectors.toSet());
    }

    private TransferRules.Outcome check(TransferOrder order, Map<String, PersonHistory> files) {
        current.require(Role.OFFICER);
        if (order.lines().isEmpty() || order.lines().size() > TransferOrder.MOST) {
            throw new Problem("transfers.size", TransferOrder.MOST)
                    .with(new Problem.Error("/moves", "transfers.size", TransferOrder.MOST));
        }
        LocalDate today = LocalDate.now(clock);
        if (order.on().isBefore(today.minusYears(5)) || order.on().isAfter(today.plusYears(2))) {
            throw new Problem("transfers.day.absurd", order.on())
                    .with(new Problem.Error("/on", "transfers.day.absurd", order.on()));
        }
        LocalDate term = order.termUntil();
        if (term != null && term.isBefore(order.on())) {
            throw new Problem("people.term.before").with(new Problem.Error("/termUntil", "people.term.before"));
        }
        Map<String, JobPosition> byCode =
                positions.all().stream().collect(Collectors.toMap(JobPosition::code, Function.identity()));
        catalogue.requireListed(
                order.lines().stream()
                        .map(line -> line.position() == null ? null : byCode.get(line.position()))
                        .filter(Objects::nonNull)
                        .map(JobPosition::id)
                        .toList(),
                order.on());
        return new TransferRules(order, files, units(order), byCode).check();
    }

    private Map<String, UnitOn> units(TransferOrder order) {
        Scope scope = visibility.on(order.on(), Role.OFFICER);
        Map<String, UnitOn> units = new HashMap<>();
        for (String code : new HashSet<>(
                order.lines().stream().map(TransferOrder.Line::unit).toList())) {
            scope.tree().byCode(code).stream()
                    .filter(unit -> scope.sees(unit.id()))
                    .findFirst()
                    .ifPresent(unit -> units.put(code, unit));
        }
        return units;
    }

    private TransferPreview preview(TransferOrder order, TransferRules.Outcome outcome, boolean done) {
        Tree tree = visibility.on(order.on()).tree();
        Map<Long, JobPosition> byId = positions.byId();
        List<Planned> moves =
                outcome.moves().stream().map(move -> planned(move, tree, byId)).toList();
        List<Shift> shifts = outcome.moves().stream().map(Transfers::shift).toList();
        return new TransferPreview(
                order,
                moves,
                outcome.errors(),
                headroom.strains(order.on(), shifts),
                headroom.crowdings(order.on(), shifts),
                done);
    }

    private static Shift shift(Possible move) {
        return new Shift(
                move.from().unitId(),
                move.to().id(),
                move.appointment().staffKind(),
                move.appointment().jobPositionId());
    }

    private static Planned planned(Possible move, Tree tree, Map<Long, JobPosition> byId) {
        JobPosition position = byId.get(move.appointment().jobPositionId());
        return new Planned(
                move.person().id(),
                move.person().number(),
                move.person().identity().name().full(),
                tree.find(move.from().unitId()).map(UnitOn::name).orElse(""),
                move.to().name(),
                position == null ? "" : position.name());
    }
}

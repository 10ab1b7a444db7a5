package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienche.restructuring.PassingGroup;
import org.bienche.restructuring.PlacementOutcome;

/** How the people pass: single people as the plan decides for them, everybody else with their unit. */
public final class StaffPassage {

    private final Passage passage;
    private final Collection<PlacedPerson> placed;
    private final Map<Long, PlacedPerson> byId;

    public StaffPassage(Passage passage, Collection<PlacedPerson> placed) {
        this.passage = passage;
        this.placed = placed;
        this.byId =
                placed.stream().collect(Collectors.toMap(one -> one.placement().personId(), one -> one));
    }

    /** The people of the plan's day. Who has nowhere to go waits where the unit stood: a finding says that it must be mended. */
    public Staff after(Staff before) {
        List<Group> after = new ArrayList<>();
        before.groups().forEach(group -> after.add(follows(group)));
        for (PlacedPerson person : placed) {
            after.add(negative(follows(person.was())));
            becomes(person).ifPresent(after::add);
        }
        return new Staff(after);
    }

    /** What becomes of one person; empty for who leaves. */
    public Optional<Group> becomes(long personId, Group was) {
        PlacedPerson person = byId.get(personId);
        return person == null ? Optional.of(follows(was)) : becomes(person);
    }

    /** What becomes of everybody; the numbers add up to the people before. */
    public Map<PlacementOutcome, Integer> outcomes(Staff before) {
        Map<PlacementOutcome, Integer> outcomes = new EnumMap<>(PlacementOutcome.class);
        before.groups().forEach(group -> outcomes.merge(outcome(group), group.people(), Integer::sum));
        for (PlacedPerson person : placed) {
            outcomes.merge(outcome(person.was()), -1, Integer::sum);
            outcomes.merge(person.placement().outcome(), 1, Integer::sum);
        }
        outcomes.values().removeIf(number -> number == 0);
        return outcomes;
    }

    /** How many people each group of a list of the plan's people has. */
    public Map<PassingGroup, Long> groups(Staff before) {
        Map<PassingGroup, Long> counts = new EnumMap<>(PassingGroup.class);
        before.groups()
                .forEach(group ->
                        add(counts, outcome(group), follows(group).unitId() != group.unitId(), group.people()));
        for (PlacedPerson person : placed) {
            Group was = person.was();
            Long unit = person.placement().unitId();
            add(counts, outcome(was), follows(was).unitId() != was.unitId(), -1);
            add(counts, person.placement().outcome(), unit != null && unit != was.unitId(), 1);
            counts.merge(PassingGroup.DECIDED, 1L, Long::sum);
        }
        return counts;
    }

    private static void add(Map<PassingGroup, Long> counts, PlacementOutcome outcome, boolean moves, long people) {
        switch (outcome) {
            case PLACED -> {
                counts.merge(PassingGroup.PLACED, people, Long::sum);
                counts.merge(moves ? PassingGroup.MOVED : PassingGroup.STAYING, people, Long::sum);
            }
            case WAITING -> counts.merge(PassingGroup.WAITING, people, Long::sum);
            case TRANSFERRED_OUT, STREAMLINED, RETIRED, LEFT -> counts.merge(PassingGroup.LEAVING, people, Long::sum);
        }
    }

    /** Leaders who hold no leading post afterwards, though they stay in the service. */
    public int losingPost(Staff before) {
        int losing = before.groups().stream()
                .filter(group -> group.losesPost(follows(group)))
                .mapToInt(Group::people)
                .sum();
        for (PlacedPerson person : placed) {
            losing -= person.was().losesPost(follows(person.was())) ? 1 : 0;
            losing +=
                    becomes(person).filter(then -> person.was().losesPost(then)).isPresent() ? 1 : 0;
        }
        return losing;
    }

    private Group follows(Group group) {
        return passage.closes(group.unitId())
                ? passage.move(group.unitId())
                        .map(move -> group.moved(move.to(), move.waits()))
                        .orElseGet(() -> group.moved(group.unitId(), true))
                : group;
    }

    private PlacementOutcome outcome(Group group) {
        return follows(group).waits() ? PlacementOutcome.WAITING : PlacementOutcome.PLACED;
    }

    private Optional<Group> becomes(PlacedPerson person) {
        Placement placement = person.placement();
        Group was = person.was();
        Long unit = placement.unitId();
        return switch (placement.outcome()) {
            case PLACED ->
                Optional.of(new Group(
                        unit == null ? was.unitId() : unit,
                        person.newJobPositionId(),
                        person.becomes(),
                        was.staffKind(),
                        false,
                        1));
            case WAITING -> Optional.of(was.moved(waitingPlace(was.unitId()), true));
            case TRANSFERRED_OUT, STREAMLINED, RETIRED, LEFT -> Optional.empty();
        };
    }

    /** Who is put on the list by name waits with the unit itself where it stays. */
    private long waitingPlace(long unit) {
        return passage.closes(unit) ? passage.waitingPlace(unit).orElse(unit) : unit;
    }

    private static Group negative(Group group) {
        return group.of(-1);
    }
}

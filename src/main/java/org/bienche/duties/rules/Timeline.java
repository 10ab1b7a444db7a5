package org.bienche.duties.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyFacts;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** What is known of one duty from day to day, and what of it a change leaves. */
public final class Timeline {

    private final List<DutyFact> facts;

    public Timeline(List<DutyFact> facts) {
        this.facts = facts.stream()
                .sorted(Comparator.comparing(fact -> fact.validity().from()))
                .toList();
    }

    /** Facts that a change supersedes, and those that take their place; an id of 0 is to be recorded. */
    public record Change(List<DutyFact> superseded, List<DutyFact> recorded) {}

    public Optional<DutyFact> on(LocalDate day) {
        return facts.stream().filter(fact -> fact.validity().holdsOn(day)).findFirst();
    }

    /** What held right before a fact began. */
    public Optional<DutyFact> before(DutyFact fact) {
        return facts.stream()
                .filter(each -> each.validity().until().equals(fact.validity().from()))
                .findFirst();
    }

    /** The version that a change is made from: the newest fact. */
    public long version() {
        return facts.stream().mapToLong(DutyFact::id).max().orElse(0);
    }

    public List<DutyFact> facts() {
        return facts;
    }

    /** Something else from a day on, until what is known already to come after it. */
    public Change from(LocalDate day, long dutyId, DutyFacts then, long decision) {
        List<DutyFact> superseded = new ArrayList<>();
        List<DutyFact> recorded = new ArrayList<>();
        LocalDate until = Validity.FOREVER;
        for (DutyFact each : facts) {
            LocalDate begins = each.validity().from();
            if (each.validity().holdsOn(day)) {
                superseded.add(each);
                shortened(each, day).ifPresent(recorded::add);
                until = earlier(until, each.validity().until());
            } else if (begins.isAfter(day)) {
                until = earlier(until, begins);
            }
        }
        recorded.add(new DutyFact(0, dutyId, then, new Validity(day, until), decision));
        return new Change(superseded, recorded);
    }

    /** Nothing from a day on. */
    public Change end(LocalDate day) {
        List<DutyFact> superseded = facts.stream()
                .filter(each -> each.validity().until().isAfter(day))
                .toList();
        return new Change(
                superseded,
                superseded.stream()
                        .flatMap(each -> shortened(each, day).stream())
                        .toList());
    }

    private static Optional<DutyFact> shortened(DutyFact fact, LocalDate day) {
        return fact.validity()
                .before(day)
                .map(validity -> new DutyFact(0, fact.dutyId(), fact.facts(), validity, fact.decisionId()));
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}

package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/**
 * The front door for who was suspended and is cleared: the months of suspension are paid whole after all. A payroll that is computed from
 * then on pays such a month whole; of the months that were closed before, the person's page says what is owed.
 */
@ApplicationScoped
@Transactional
public class Suspensions {

    @Inject
    private FactsDesk desk;

    @Inject
    private People people;

    @Inject
    private CurrentCaller current;

    @Inject
    private Decisions decisions;

    @Inject
    private PayAdvice advice;

    @Inject
    private Clock clock;

    /** What was held back so far, month by month; empty for who was never suspended, or is cleared. */
    public List<HeldBack> heldBack(PersonHistory person) {
        return suspended(person).stream()
                .flatMap(each -> months(person, each.validity()))
                .toList();
    }

    /** What is owed to who was cleared, month by month; of it is to be paid what a payroll closed before then held back. */
    public List<HeldBack> owed(PersonHistory person) {
        return inState(person, WorkingState.CLEARED)
                .flatMap(each -> months(person, each.validity()))
                .toList();
    }

    private Stream<HeldBack> months(PersonHistory person, Validity days) {
        LocalDate end = earlier(days.until(), LocalDate.now(clock).plusDays(1));
        return days.from()
                .withDayOfMonth(1)
                .datesUntil(end.isAfter(days.from()) ? end : days.from().plusDays(1), Period.ofMonths(1))
                .map(first -> month(person, days, YearMonth.from(first)));
    }

    private HeldBack month(PersonHistory person, Validity days, YearMonth month) {
        boolean whole = !days.from().isAfter(month.atDay(1))
                && !days.until().isBefore(month.plusMonths(1).atDay(1));
        LocalDate day = days.from().isAfter(month.atDay(1)) ? days.from() : month.atDay(1);
        return advice.heldBack(person.on(day), whole);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Clears somebody: up to the day on which the decision takes effect the suspension is paid whole, from that day on they work again.
     *
     * @throws Problem where there is no suspension before that day
     */
    public void clear(long personId, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        PersonHistory person = people.held(personId);
        LocalDate back = text.effectiveOn();
        List<Dated<Salary>> before = suspended(person).stream()
                .filter(each -> each.validity().from().isBefore(back))
                .toList();
        if (before.isEmpty()) {
            throw new Problem("people.clearance.none", back);
        }
        long recording = decisions.record(decisions.decide(text).id());
        before.forEach(each -> clear(recording, personId, each, back));
        desk.note("people.cleared", person, back);
    }

    private void clear(long recording, long person, Dated<Salary> suspension, LocalDate back) {
        Validity days = suspension.validity();
        LocalDate until = earlier(days.until(), back);
        desk.write(recording, facts -> {
            facts.salary(person, suspension.fact().in(WorkingState.CLEARED), new Validity(days.from(), until));
            if (days.until().isAfter(back)) {
                facts.salary(person, suspension.fact().in(WorkingState.WORKING), new Validity(back, days.until()));
            }
        });
    }

    private static List<Dated<Salary>> suspended(PersonHistory person) {
        return inState(person, WorkingState.SUSPENDED).toList();
    }

    private static Stream<Dated<Salary>> inState(PersonHistory person, WorkingState state) {
        return person.salaries().stream().filter(each -> each.fact().workingState() == state);
    }
}

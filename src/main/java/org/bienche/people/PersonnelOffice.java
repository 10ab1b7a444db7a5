package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.people.rules.AllowanceText;
import org.bienche.people.rules.Untouched;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an officer does to one file in one act: the decision is entered, the fact recorded under it, or neither.
 *
 * <p>A fact holds from the day on which the decision takes effect. Fields are given as typed, by their names in JSON ({@code fullName});
 * what is wrong is told by field.
 */
@ApplicationScoped
@Transactional
public class PersonnelOffice {

    @Inject
    private People people;

    @Inject
    private PersonnelChanges changes;

    @Inject
    private PeopleImport lists;

    @Inject
    private JobPositions positions;

    @Inject
    private Decisions decisions;

    @Inject
    private PayAdvice advice;

    /**
     * Takes somebody into the service.
     *
     * @param surplusUntil by when it is settled that the unit gets more people than it was granted; null where it must not
     */
    public long hire(Map<String, String> fields, long unit, DecisionText text, @Nullable LocalDate surplusUntil) {
        return lists.hire(fields, unit, text, surplusUntil);
    }

    /**
     * Places a person on a rank's step, or states the wage of a contract; what is not stated stays as it was.
     *
     * @param state null where it stays
     * @param basis the salary that was looked at; null where there was none
     */
    public void pay(
            long personId,
            Map<String, String> fields,
            @Nullable WorkingState state,
            @Nullable Long basis,
            DecisionText text) {
        text.check();
        LocalDate from = text.effectiveOn();
        Salary salary = salary(people.snapshot(personId, from), fields, state, from);
        changes.pay(recording(text), new Change<>(personId, from, salary, basis));
    }

    /** What a form would state, completed by what it does not touch. */
    private Salary salary(
            PersonSnapshot person, Map<String, String> fields, @Nullable WorkingState state, LocalDate from) {
        Appointment main = person.main();
        StaffKind kind = main == null ? StaffKind.CIVIL_SERVANT : main.staffKind();
        Salary before = person.salary();
        Map<String, String> stated = before == null ? fields : Untouched.completed(fields, before, from);
        WorkingState kept = before == null ? WorkingState.WORKING : before.workingState();
        return lists.salary(stated, kind, from).in(state == null ? kept : state);
    }

    /**
     * What the law says of a change of rank or scale that was typed, where that is something else; empty where both agree, where rank and
     * scale stay, and where the law has nothing to say.
     */
    public Optional<StepAdvice> otherwise(
            long personId, Map<String, String> fields, boolean byService, LocalDate from) {
        PersonSnapshot person = people.snapshot(personId, from);
        Salary before = person.salary();
        Salary typed = salary(person, fields, null, from);
        String scale = typed.scale();
        if (before == null || scale == null || isSame(typed, before)) {
            return Optional.empty();
        }
        return advice.rankChange(person, new RankChange(scale, from, byService, 0))
                .filter(lawful -> !lawful.agreesWith(typed));
    }

    private static boolean isSame(Salary typed, Salary before) {
        return Objects.equals(typed.rankCode(), before.rankCode()) && Objects.equals(typed.scale(), before.scale());
    }

    /** States anew who a person is. */
    public void identify(long personId, Map<String, String> fields, @Nullable Long basis, DecisionText text) {
        text.check();
        LocalDate from = text.effectiveOn();
        String own = people.snapshot(personId, from).identity().nationalId();
        Identity identity = lists.identity(fields, from, own);
        changes.identify(recording(text), new Change<>(personId, from, identity, basis));
    }

    /**
     * Gives an allowance, or changes its size; the size is blank where the law states it.
     *
     * @param lastDay null where it is given without an end
     */
    public void allow(long personId, AllowanceCode code, String size, @Nullable LocalDate lastDay, DecisionText text) {
        text.check();
        Optional<Allowance> allowance = AllowanceText.parse((code.name() + " " + size.strip()).strip());
        Allowance given = allowance.orElseThrow(() -> refused("size", "people.allowance.size." + code.form()));
        if (lastDay != null && lastDay.isBefore(text.effectiveOn())) {
            throw refused("until", "people.allowance.until.before");
        }
        changes.allow(recording(text), new Change<>(personId, text.effectiveOn(), given, null), lastDay);
    }

    /** Takes an allowance away. */
    public void disallow(long personId, AllowanceCode code, DecisionText text) {
        text.check();
        changes.disallow(recording(text), personId, code, text.effectiveOn());
    }

    /** Lets a person out of the service; the day on which the decision takes effect is the first outside. */
    public void depart(long personId, DepartureKind kind, DecisionText text) {
        text.check();
        changes.end(recording(text), personId, kind, text.effectiveOn());
    }

    private long recording(DecisionText text) {
        return decisions.record(decisions.decide(text).id());
    }

    /** The steps of a rank's scale on a day, of the usual one where none is named; empty for what the day's law does not know. */
    public List<BigDecimal> steps(String rankCode, @Nullable String scale, LocalDate on) {
        Ranks ranks = positions.ranks(on);
        return ranks.rank(rankCode)
                .map(known -> ranks.steps(scale == null ? known.scale() : scale))
                .orElse(List.of());
    }

    private static Problem refused(String field, String key) {
        return new Problem(key).with(new Problem.Error("/" + field, key));
    }
}

package org.bienche.streamlining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.people.DepartureKind;
import org.bienche.people.People;
import org.bienche.people.PersonnelChanges;
import org.bienche.staffing.QuotaCut;
import org.bienche.streamlining.StreamliningCase.Subject;
import org.bienche.streamlining.entity.CaseRow;
import org.bienche.streamlining.entity.CaseRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The front door to cases: a departure is proposed by an officer, approved by a leader who is somebody else ({@link CaseSigning}), carried
 * out under a decision, and paid.
 *
 * <p>What is calculated is frozen with the proposal and bound by its digest to what the leader signs. Leaving and the cut of the quota are
 * one transaction. Cases are seen by whom their unit lies in the scope of, also when it has since gone into another one.
 */
@ApplicationScoped
@Transactional
public class Cases {

    /** The subject type of the approvals. */
    public static final String SUBJECT = "streamlining-case";

    @Inject
    private CaseRows rows;

    @Inject
    private Appraisal appraisal;

    @Inject
    private People people;

    @Inject
    private PersonnelChanges changes;

    @Inject
    private CaseScope scope;

    @Inject
    private QuotaCut quota;

    @Inject
    private CurrentCaller current;

    @Inject
    private Decisions decisions;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** What a person would get, by every policy in force; nothing is stored. */
    public CaseOptions options(long person, CaseTerms terms) {
        return appraisal.options(person, terms);
    }

    /**
     * Opens a case.
     *
     * @throws Problem where the chosen way is not open to the person
     * @throws Conflict where the person has an open case
     */
    public long propose(long person, CaseTerms terms, Policy policy, Leaving leaving) {
        Appraisal.Chosen chosen = appraisal.chosen(person, terms, policy, leaving);
        mayPropose(chosen.facts());
        rows.openCaseOf(person).ifPresent(open -> {
            throw new Conflict("streamlining.case.open.already");
        });
        CaseRow row = new CaseRow(me(), now());
        fill(row, chosen, terms, policy, leaving);
        long id = rows.add(row).found().id();
        note("streamlining.proposed", id, row, row.found().digest());
        return id;
    }

    /**
     * Calculates a case anew that is not, or not any more, before a leader.
     *
     * @param version the case as it was looked at
     */
    public void revise(long id, long version, CaseTerms terms, Policy policy, Leaving leaving) {
        CaseRow row = scope.held(id, Role.OFFICER);
        if (row.found().version() != version) {
            throw new Conflict("texts.conflict");
        }
        CaseScope.require(row.state().isDraft());
        Long person = row.found().subject().personId();
        if (person == null) {
            throw new Conflict("streamlining.case.state");
        }
        fill(row, appraisal.chosen(person, terms, policy, leaving), terms, policy, leaving);
        note("streamlining.revised", id, row, row.found().digest());
    }

    private static void fill(CaseRow row, Appraisal.Chosen chosen, CaseTerms terms, Policy policy, Leaving leaving) {
        CaseFacts facts = chosen.facts();
        Subject subject = new Subject(
                facts.personId(), facts.fullName(), facts.born(), facts.sex(), facts.unitId(), facts.staffKind());
        String basis = Texts.get(Language.VI, policy.textKey());
        row.propose(subject, terms, policy, leaving, basis, chosen.benefit());
    }

    /** Gives a case up that nobody has approved. */
    public void withdraw(long id) {
        CaseRow row = scope.held(id, Role.OFFICER);
        CaseScope.require(row.state().isDraft());
        row.become(CaseState.WITHDRAWN);
        note("streamlining.withdrawn", id, row, "");
    }

    /**
     * Carries an approved case out: the person leaves under the decision, and the quota of the unit falls by one where wanted.
     *
     * @throws Conflict where it is carried out already
     */
    public void depart(long id, DecisionText text, boolean cutQuota) {
        CaseRow row = scope.held(id, Role.OFFICER);
        CaseScope.require(row.state() == CaseState.APPROVED);
        StreamliningCase found = row.found();
        Subject subject = found.subject();
        Long person = subject.personId();
        if (person == null || !row.isIntact()) {
            throw new Conflict("streamlining.case.not.intact");
        }
        LocalDate leaveOn = found.terms().leaveOn();
        Decision decision = decisions.decide(text);
        long recording = decisions.record(decision.id());
        long unit = homeOn(person, leaveOn.minusDays(1));
        changes.end(recording, person, kind(found.policy()), leaveOn);
        int cut = cutQuota ? quota.byOne(recording, unit, leaveOn, subject.staffKind()) : 0;
        row.depart(decision.id(), cut, me(), now());
        note("streamlining.departed", id, row, text.number() + ", quota cut " + cut);
    }

    private long homeOn(long person, LocalDate day) {
        return people.history(person, today())
                .homeOn(day)
                .orElseThrow(CaseScope::unknown)
                .fact()
                .unitId();
    }

    private static DepartureKind kind(@Nullable Policy policy) {
        return policy == Policy.ND170_2025 ? DepartureKind.LEFT : DepartureKind.STREAMLINED;
    }

    /** Records that the benefit was paid out. */
    public void pay(long id, LocalDate on) {
        CaseRow row = scope.held(id, Role.OFFICER);
        CaseScope.require(row.state() == CaseState.DEPARTED && !row.isPaid());
        if (on.isAfter(today()) || on.isBefore(row.found().terms().leaveOn().minusYears(1))) {
            throw new Problem("streamlining.case.paid.absurd")
                    .with(new Problem.Error("/paidOn", "streamlining.case.paid.absurd"));
        }
        row.pay(on, me());
        note("streamlining.paid", id, row, "on " + on);
    }

    /** An open case calculated once more; empty where it is not open or has no file behind it. */
    public Optional<Recheck> recheck(long id) {
        StreamliningCase one = get(id);
        Long person = one.subject().personId();
        Policy policy = one.policy();
        return person == null || policy == null || !one.state().isOpen()
                ? Optional.empty()
                : Optional.of(appraisal.recheck(person, one, policy));
    }

    public StreamliningCase get(long id) {
        return scope.seen(id).found();
    }

    /** The open case of a person, where there is one. */
    public Optional<Long> openCaseOf(long person) {
        people.history(person, today());
        return rows.openCaseOf(person);
    }

    private void mayPropose(CaseFacts facts) {
        if (!scope.units(Role.OFFICER).sees(facts.unitId())) {
            throw CaseScope.unknown();
        }
    }

    private void note(String action, long id, CaseRow row, String detail) {
        trail.append(me(), action, SUBJECT + ":" + id, row.unitId(), detail);
    }

    private String me() {
        return current.caller().username();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

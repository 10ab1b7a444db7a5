package org.bienche.streamlining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.Pay;
import org.bienche.pay.Retirement;
import org.bienche.pay.RetirementCondition;
import org.bienche.pay.WholeMonth;
import org.bienche.people.Appointment;
import org.bienche.people.Identity;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.Salary;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.streamlining.entity.CaseRows;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Works out what a person would get: the file on the eve of leaving, the pay of the month before, and every policy in force. */
@Dependent
public class Appraisal {

    @Inject
    private People people;

    @Inject
    private Organization organization;

    @Inject
    private JobPositions positions;

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private Benefits benefits;

    @Inject
    private CaseRows rows;

    @Inject
    private Clock clock;

    /** Somebody on the eve of leaving, with the whole pay of the month before. */
    private record Eve(
            CaseFacts facts,
            CaseTerms terms,
            ExplainedPayslip payslip,
            @Nullable Policy paidUnder,
            @Nullable YearMonth retireNormallyFrom,
            Function<Policy, Provision> countedLines) {

        /** The same person, paid as one policy counts. */
        Departing departing(Policy policy) {
            Long stated = terms.currentSalary();
            long salary = stated != null ? stated : pay(policy).total();
            return new Departing(
                    terms.leaveOn(),
                    terms.restructuredOn(),
                    facts.retireFrom(),
                    facts.staffKind(),
                    terms.ground(),
                    salary,
                    terms.averageSalary(),
                    paidUnder,
                    facts.contributionMonths(),
                    terms.study(),
                    retireNormallyFrom);
        }

        /** What of the month's pay a policy counts. */
        BenefitSalary pay(Policy policy) {
            return BenefitSalary.of(facts.salary().month(), payslip, countedLines.apply(policy));
        }
    }

    /** Every way out, the best first; those not open come last. */
    CaseOptions options(long person, CaseTerms terms) {
        Eve eve = eve(person, terms);
        List<Benefit> options = new ArrayList<>();
        for (Leaving leaving : Leaving.values()) {
            options.addAll(benefits.all(eve::departing, terms.leaveOn(), leaving));
        }
        options.sort(Benefit.BEST_FIRST);
        return new CaseOptions(eve.facts(), terms, options);
    }

    /** A case calculated once more, by what it states. */
    Recheck recheck(long person, StreamliningCase one, Policy policy) {
        Eve eve = eve(person, one.terms());
        Benefit now = benefits.of(eve.departing(policy), policy, one.leaving());
        return new Recheck(
                now.eligible(), now.total(), one.total(), eve.pay(policy).total(), now.reasons());
    }

    /** One way out with its facts, to be frozen. */
    record Chosen(CaseFacts facts, FrozenBenefit benefit) {}

    /**
     * What is chosen, calculated.
     *
     * @throws Problem where it is not open to the person, with the reasons
     */
    Chosen chosen(long person, CaseTerms terms, Policy policy, Leaving leaving) {
        Eve eve = eve(person, terms);
        Departing departing = eve.departing(policy);
        Benefit benefit = benefits.of(departing, policy, leaving);
        if (!benefit.eligible()) {
            Problem problem = new Problem("streamlining.case.not.eligible");
            benefit.reasons()
                    .forEach(reason -> problem.with(new Problem.Error(
                            "/policy", reason.key(), reason.args().toArray())));
            throw problem;
        }
        long salary = Objects.requireNonNullElse(departing.currentSalary(), 0L);
        BenefitSalary pay = terms.currentSalary() == null ? eve.pay(policy) : null;
        return new Chosen(eve.facts(), FrozenBenefit.of(eve.facts(), terms, salary, pay, benefit));
    }

    private Eve eve(long personId, CaseTerms terms) {
        terms.check();
        PersonHistory history = people.history(personId, LocalDate.now(clock));
        LocalDate last = terms.leaveOn().minusDays(1);
        Appointment post = history.on(last).main();
        if (post == null) {
            throw new Problem("streamlining.case.not.in.service", terms.leaveOn())
                    .with(new Problem.Error("/leaveOn", "streamlining.case.not.in.service", terms.leaveOn()));
        }
        YearMonth month = YearMonth.from(terms.leaveOn()).minusMonths(1);
        PersonSnapshot paid = history.on(month.atEndOfMonth());
        UnitOn unit = organization.tree(last).node(post.unitId());
        ExplainedPayslip payslip = pay.explain(WholeMonth.of(paid, salary(paid), post, unit), month);
        Function<Policy, Provision> lines = policy -> benefits.countedLines(policy, terms.leaveOn());
        BenefitSalary counted = BenefitSalary.of(month, payslip, lines.apply(Policy.ND178_2024));
        Policy paidUnder = rows.paidUnder(personId, terms.leaveOn()).orElse(terms.paidUnder());
        YearMonth normally = retireFrom(history.on(last).identity(), RetirementCondition.NORMAL);
        return new Eve(facts(history, post, unit, terms, counted), terms, payslip, paidUnder, normally, lines);
    }

    private static Salary salary(PersonSnapshot person) {
        Salary salary = person.salary();
        if (salary == null) {
            throw new Problem("streamlining.case.salary.unknown", person.on());
        }
        return salary;
    }

    private CaseFacts facts(
            PersonHistory history, Appointment post, UnitOn unit, CaseTerms terms, BenefitSalary salary) {
        PersonSnapshot eve = history.on(terms.leaveOn().minusDays(1));
        Identity identity = eve.identity();
        Salary rank = eve.salary();
        return new CaseFacts(
                history.id(),
                history.number(),
                identity.name().full(),
                identity.born(),
                identity.sex(),
                unit.id(),
                unit.name(),
                post.staffKind(),
                position(post),
                rank == null ? null : rank.rankCode(),
                rank == null || rank.step() == 0 ? null : rank.step(),
                identity.insuredFrom(),
                contributionMonths(identity, terms),
                retireFrom(identity, terms.hazardous() ? RetirementCondition.HAZARDOUS : RetirementCondition.NORMAL),
                salary);
    }

    private String position(Appointment post) {
        JobPosition position = positions.byId().get(post.jobPositionId());
        return position == null ? "" : position.name();
    }

    private static int contributionMonths(Identity identity, CaseTerms terms) {
        Integer stated = terms.contributionMonths();
        if (stated != null) {
            return stated;
        }
        LocalDate insuredFrom = identity.insuredFrom();
        if (insuredFrom == null) {
            throw new Problem("streamlining.case.months.unknown")
                    .with(new Problem.Error("/contributionMonths", "streamlining.case.months.unknown"));
        }
        return Math.toIntExact(
                Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(insuredFrom), YearMonth.from(terms.leaveOn()))));
    }

    /** Who was born before the ladder of ages begins is of age long since. */
    private @Nullable YearMonth retireFrom(Identity identity, RetirementCondition condition) {
        Law law = legislation.book().latest();
        try {
            return Retirement.of(law, identity.born(), identity.sex(), condition)
                    .pensionFrom();
        } catch (Problem beforeTheLadder) {
            return null;
        }
    }
}

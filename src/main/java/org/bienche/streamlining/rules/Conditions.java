package org.bienche.streamlining.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bienche.streamlining.Departing;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.Reason;
import org.bienche.streamlining.rules.StreamliningRule.Fact;
import org.jspecify.annotations.Nullable;

/** What must hold of a person before a policy pays anything, and what of it does not: each condition that fails is told. */
final class Conditions {

    private final Departing person;
    private final StreamliningRule rule;
    private final PolicyLaw law;
    private final List<Reason> refusals = new ArrayList<>();

    Conditions(Departing person, StreamliningRule rule, PolicyLaw law) {
        this.person = person;
        this.rule = rule;
        this.law = law;
    }

    List<Reason> refusals() {
        return List.copyOf(refusals);
    }

    void refuse(String reason, Object... args) {
        refusals.add(Reason.of(reason, args));
    }

    boolean areMet() {
        return refusals.isEmpty();
    }

    /** Refuses where a fact that the rule needs is not stated. */
    void checkFacts() {
        check(Fact.CURRENT_SALARY, person.currentSalary(), "current.salary.missing");
        check(Fact.AVERAGE_SALARY, person.averageSalary(), "average.salary.missing");
        check(Fact.RETIREMENT_AGE, person.retireFrom(), "retirement.age.missing");
        boolean ownClock = person.ground() == Ground.NOT_DIRECT || person.ground() == Ground.NOT_REELECTED;
        check(
                Fact.RESTRUCTURING_DAY,
                ownClock ? person.leaveOn() : person.restructuredOn(),
                "restructuring.day.missing");
    }

    private void check(Fact fact, @Nullable Object value, String reason) {
        if (rule.needs().contains(fact) && value == null) {
            refuse(reason);
        }
    }

    /** Refuses whom the rule is not about, and who was paid for leaving before. */
    void requireConcerned() {
        if (!rule.isFor(person.ground())) {
            refuse("ground.differs");
        }
        if (person.paidUnder() != null && law.paysOnlyOnce()) {
            refuse("paid.before", person.paidUnder().document(), law.onlyOnceCitation());
        }
    }

    boolean hasServiceForPension() {
        return person.contributionMonths() >= law.monthsForPension();
    }

    void requireServiceForPension() {
        if (!hasServiceForPension()) {
            refuse("service.too.short", person.contributionMonths(), law.monthsForPension());
        }
    }

    /** Refuses who is not between these months from the ordinary age, both included. */
    void requireMonthsEarly(int least, int most) {
        requireMonths(person.monthsEarly(), least, most);
    }

    void requireMonths(int months, int least, int most) {
        if (months <= 0) {
            refuse("age.passed");
        } else if (months < least) {
            refuse("months.too.few", months, least);
        } else if (months > most) {
            refuse("months.too.many", months, most);
        }
    }

    /** Refuses who has notice of retirement on that day, where the month of it is known. */
    void requireBeforeNotice() {
        YearMonth retireFrom = person.retireFrom();
        if (retireFrom != null && !person.leaveOn().isBefore(law.noticeOf(retireFrom))) {
            refuse("retirement.notice", law.noticeOf(retireFrom), retireFrom);
        }
    }

    /** Refuses who could retire at the ordinary age on that day, where it is known. */
    void requireBeforeAge() {
        if (person.retireFrom() != null && person.monthsEarly() <= 0) {
            refuse("age.passed");
        }
    }
}

package org.bienche.streamlining;

import java.util.List;
import java.util.Objects;
import org.bienche.money.Coefficient;
import org.bienche.organization.UnitOn;
import org.bienche.pay.Allowances;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.Salary;
import org.bienche.people.WorkingState;
import org.bienche.texts.Problem;

/** A person's file as a whole month of work that can be paid. */
final class WholeMonth {

    private WholeMonth() {}

    /** The month before leaving as it is paid for a whole month of work. */
    static PersonMonth of(PersonSnapshot person, Appointment post, UnitOn unit) {
        Salary salary = person.salary();
        if (salary == null) {
            throw new Problem("streamlining.case.salary.unknown", person.on());
        }
        Long wage = salary.contractWage();
        return new PersonMonth(
                post.staffKind(),
                new Workplace(unit.fundingGroup().fullyStateFunded(), true, unit.wageZone()),
                wage == null ? Coefficient.hundredths(salary.coefficient()) : 0,
                salary.overFramePercent(),
                Coefficient.hundredths(salary.retainedDifference()),
                wage == null ? 0 : wage,
                allowances(person.allowances()),
                null,
                WorkingState.WORKING,
                0,
                0,
                person.identity().dependants());
    }

    private static Allowances allowances(List<Allowance> facts) {
        Allowances.Builder all = new Allowances.Builder();
        facts.forEach(fact -> all.add(fact.code(), size(fact)));
        return all.build();
    }

    private static long size(Allowance fact) {
        return switch (fact.code().form()) {
            case COEFFICIENT -> fact.coefficient() == null ? 0 : Coefficient.hundredths(fact.coefficient());
            case PERCENT -> Objects.requireNonNullElse(fact.percent(), 0);
            case AMOUNT -> Objects.requireNonNullElse(fact.amount(), 0L);
            case FIXED_BY_LAW -> 1;
        };
    }
}

package org.bienche.pay;

import java.util.List;
import java.util.Objects;
import org.bienche.money.Coefficient;
import org.bienche.organization.UnitOn;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.Salary;
import org.bienche.people.WorkingState;

/** A person's file as a whole month of work that can be paid. */
public final class WholeMonth {

    private WholeMonth() {}

    /** A month in which somebody works all days in these facts, paid by this salary. */
    public static PersonMonth of(PersonSnapshot person, Salary salary, Appointment post, UnitOn unit) {
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

package org.bienche.restructuring;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.pay.Allowances;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.Pay;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.AllowanceCode;
import org.bienche.restructuring.entity.PaidRows;
import org.bienche.restructuring.rules.Group;
import org.bienche.restructuring.rules.Outlook;
import org.bienche.restructuring.rules.Simulator;
import org.jspecify.annotations.Nullable;

/** What the people of a plan cost in a month, before and after, by the same law: only what the plan changes makes a difference. */
final class Costs {

    private final Pay pay;
    private final MonthlyLaw law;
    private final Outlook outlook;
    private final Map<Workplace, Workplace> workplaces = new HashMap<>();
    private final Sum before = new Sum();
    private final Sum after = new Sum();

    Costs(Pay pay, MonthlyLaw law, Outlook outlook) {
        this.pay = pay;
        this.law = law;
        this.outlook = outlook;
    }

    void add(PaidRows rows, Collection<String> paths, LocalDate on) throws SQLException {
        for (String path : paths) {
            rows.paid(path, on, this::add);
        }
    }

    Simulator.Cost before() {
        return before.cost();
    }

    Simulator.Cost after() {
        return after.cost();
    }

    private void add(PaidRows.Paid person) {
        PersonMonth then = at(person.salary(), person.was(), outlook.passage().before());
        Payslip paid = pay.payslip(then, law);
        before.add(paid);
        Optional<Group> becomes = outlook.people().becomes(person.personId(), person.was());
        if (becomes.isPresent()) {
            PersonMonth now = at(kept(person, becomes.get()), becomes.get(), outlook.after());
            after.add(now.equals(then) ? paid : pay.payslip(now, law));
        }
    }

    /** Who loses a leading post keeps its allowance under another name. */
    private static PersonMonth kept(PaidRows.Paid person, Group becomes) {
        boolean loses = person.was().losesPost(becomes);
        return loses ? person.salary().with(retained(person.salary().allowances())) : person.salary();
    }

    private static Allowances retained(Allowances all) {
        Allowances.Builder kept = new Allowances.Builder();
        for (AllowanceCode code : AllowanceCode.values()) {
            long size = all.size(code);
            if (size > 0) {
                kept.add(code == AllowanceCode.LEADERSHIP ? AllowanceCode.RETENTION : code, size);
            }
        }
        return kept.build();
    }

    private PersonMonth at(PersonMonth salary, Group group, Tree tree) {
        Workplace workplace =
                workplaces.computeIfAbsent(workplace(tree.find(group.unitId()).orElse(null)), same -> same);
        return new PersonMonth(
                salary.staffKind(),
                workplace,
                salary.coefficient(),
                salary.overFramePercent(),
                salary.retainedDifference(),
                salary.contractWage(),
                salary.allowances(),
                null,
                salary.workingState(),
                0,
                0,
                salary.dependants());
    }

    private static Workplace workplace(@Nullable UnitOn unit) {
        return unit == null
                ? PaidRows.NOWHERE
                : new Workplace(unit.fundingGroup().fullyStateFunded(), true, unit.wageZone());
    }

    private static final class Sum {

        private long gross;
        private long employer;

        void add(Payslip paid) {
            gross = Math.addExact(gross, paid.gross());
            employer = Math.addExact(employer, paid.employerContributions());
        }

        Simulator.Cost cost() {
            return new Simulator.Cost(gross, employer);
        }
    }
}

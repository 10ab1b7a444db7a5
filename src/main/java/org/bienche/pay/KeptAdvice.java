package org.bienche.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.money.Notation;
import org.bienche.organization.Organization;
import org.bienche.pay.rules.Kept;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.HeldBack;
import org.bienche.people.KeptMoney;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.Salary;
import org.bienche.people.StepAdvice;
import org.bienche.people.StepAdvice.Reason;

/** What somebody keeps whom a new rank would pay less, and what is paid back to who is cleared after a suspension. */
@ApplicationScoped
class KeptAdvice {

    private static final String GROUND = "pay.allowance.RETAINED_MONEY.ground";

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private Organization organization;

    Optional<KeptMoney> money(PersonSnapshot person, StepAdvice advised, int incentive) {
        Appointment main = person.main();
        Salary salary = person.salary();
        if (main == null || salary == null || salary.contractWage() != null) {
            return Optional.empty();
        }
        MonthlyLaw law = pay.law(YearMonth.from(person.on()));
        PersonMonth before = month(person, salary, main);
        long was = Kept.compared(before, law);
        long becomes = Kept.compared(after(month(person, placed(salary, advised), main), incentive), law);
        Provision ground = legislation.on(person.on()).get(GROUND);
        Reason reason = new Reason(
                "people.kept.money",
                Notation.dong(was) + " − " + Notation.dong(becomes),
                ground.citation().toString(),
                ground.verified());
        LocalDate last = advised.nextStepOn().minusDays(1);
        return was > becomes ? Optional.of(new KeptMoney(was - becomes, last, reason)) : Optional.empty();
    }

    private static Salary placed(Salary salary, StepAdvice advised) {
        return new Salary(
                salary.rankCode(),
                advised.scale(),
                advised.step(),
                advised.coefficient(),
                advised.overFramePercent(),
                advised.retainedDifference(),
                advised.stepSince(),
                null,
                salary.workingState());
    }

    private static PersonMonth after(PersonMonth month, int incentive) {
        Allowances.Builder all = new Allowances.Builder();
        for (AllowanceCode code : AllowanceCode.values()) {
            long size = code == AllowanceCode.OCCUPATION_INCENTIVE
                    ? incentive
                    : month.allowances().size(code);
            if (size != 0) {
                all.add(code, size);
            }
        }
        return month.with(all.build());
    }

    HeldBack back(PersonSnapshot suspended, boolean whole) {
        YearMonth month = YearMonth.from(suspended.on());
        Appointment main = suspended.main();
        if (main == null) {
            return new HeldBack(month, whole, List.of());
        }
        PersonMonth facts = month(suspended, Objects.requireNonNull(suspended.salary()), main);
        return new HeldBack(
                month,
                whole,
                Kept.explained(facts, pay.law(month)).stream()
                        .map(line -> new HeldBack.Part(line.amount(), reason(line)))
                        .toList());
    }

    private static Reason reason(ExplainedLine line) {
        return new Reason(line.line().textKey(), line.formula(), line.citation(), line.verified());
    }

    private PersonMonth month(PersonSnapshot person, Salary salary, Appointment main) {
        return WholeMonth.of(
                person, salary, main, organization.tree(person.on()).node(main.unitId()));
    }
}

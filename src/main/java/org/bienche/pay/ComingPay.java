package org.bienche.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.pay.rules.OccupationSeniority;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.Coming;
import org.bienche.people.Dated;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.Salary;
import org.bienche.people.StaffKind;

/** What the law brings to somebody's pay beside the next step: another scale, and the next percent of occupation seniority. */
final class ComingPay {

    private static final String CONVERSION = "salary.rank_change.conversion";

    private ComingPay() {}

    /** The last day for placing a public employee anew whose scale was given up; empty for everybody else. */
    static Optional<Coming> conversion(PersonSnapshot person, Law law) {
        Appointment main = person.main();
        Salary salary = person.salary();
        if (main == null || salary == null || main.staffKind() != StaffKind.PUBLIC_EMPLOYEE) {
            return Optional.empty();
        }
        Optional<String> newScale = law.find(CONVERSION)
                .map(found -> found.value().entries())
                .map((Map<String, Value> scales) -> scales.get(String.valueOf(salary.scale())))
                .map(Value::text);
        return newScale.flatMap(scale -> law.find(CONVERSION + ".finish_by")
                .map(by -> new Coming(
                        LocalDate.parse(by.value().text()),
                        "people.coming.conversion",
                        List.of(scale),
                        by.citation().toString(),
                        calculator(salary, scale, person.on()))));
    }

    /** The calculator of a change of rank, filled with where somebody stands and where they go. */
    private static String calculator(Salary salary, String newScale, LocalDate on) {
        return "/pay/rank-calculator.xhtml?scale=" + salary.scale() + "&step=" + salary.step() + "&stepSince="
                + (salary.stepSince() == null ? "" : salary.stepSince()) + "&overFramePercent="
                + salary.overFramePercent() + "&retainedDifference="
                + salary.retainedDifference().toPlainString() + "&newScale=" + newScale + "&decidedOn=" + on
                + "&staffKind=" + StaffKind.PUBLIC_EMPLOYEE;
    }

    /** The next percent of occupation seniority: full years after the day from which the recorded one holds. */
    static Optional<Coming> seniority(PersonHistory person, LocalDate on, Law law) {
        return person.allowances().stream()
                .filter(each -> each.fact().code() == AllowanceCode.OCCUPATION_SENIORITY
                        && each.validity().holdsOn(on))
                .findFirst()
                .flatMap(held -> law.find("pay.allowance.OCCUPATION_SENIORITY.percent_per_year")
                        .map(yearly -> next(person.id(), held, yearly, on, law)));
    }

    private static Coming next(long person, Dated<Allowance> held, Provision yearly, LocalDate on, Law law) {
        LocalDate since = held.validity().from();
        int years = 1;
        while (!since.plusYears(years).isAfter(on)) {
            years++;
        }
        Integer recorded = held.fact().percent();
        int percent = (recorded == null ? 0 : recorded) + years * OccupationSeniority.perYear(law);
        LocalDate from = since.plusYears(years);
        return new Coming(
                from,
                "people.coming.seniority",
                List.of(percent),
                yearly.citation().toString(),
                "/people/allowance.xhtml?id=" + person + "&code=" + AllowanceCode.OCCUPATION_SENIORITY + "&size="
                        + percent + "&on=" + from);
    }
}

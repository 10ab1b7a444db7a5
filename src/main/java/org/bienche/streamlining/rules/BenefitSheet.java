package org.bienche.streamlining.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.money.Dong;
import org.bienche.money.Notation;
import org.bienche.streamlining.Benefit;
import org.bienche.streamlining.BenefitLine;
import org.bienche.streamlining.BenefitLine.Code;
import org.bienche.streamlining.Departing;
import org.bienche.streamlining.HalfYears;
import org.bienche.streamlining.Reason;
import org.jspecify.annotations.Nullable;

/** One person's benefit being worked out, by the one arithmetic that all policies share. */
public final class BenefitSheet {

    private static final long HUNDREDTHS = 100;

    private final Departing person;
    private final StreamliningRule rule;
    private final PolicyLaw law;
    private final Conditions conditions;
    private final List<BenefitLine> lines = new ArrayList<>();
    private final List<Reason> remarks = new ArrayList<>();
    private final List<Provision> grounds = new ArrayList<>();

    BenefitSheet(Departing person, StreamliningRule rule, Law law) {
        this.person = person;
        this.rule = rule;
        this.law = new PolicyLaw(rule.policy(), law);
        this.conditions = new Conditions(person, rule, this.law);
    }

    Departing person() {
        return person;
    }

    PolicyLaw law() {
        return law;
    }

    int whole(String name) {
        return law.whole(name);
    }

    /** What must hold of the person before anything is paid. */
    Conditions conditions() {
        return conditions;
    }

    boolean isOpen() {
        return conditions.areMet();
    }

    void remark(String reason, Object... args) {
        remarks.add(Reason.of(reason, args));
    }

    /** A remark on what the law gives without paying anything. */
    void remark(String reason, Provision ground, Object... args) {
        remark(reason, args);
        grounds.add(ground);
    }

    long currentSalary() {
        return stated(person.currentSalary());
    }

    long averageSalary() {
        return stated(person.averageSalary());
    }

    private static long stated(@Nullable Long salary) {
        if (salary == null) {
            throw new IllegalStateException("The rule does not name the salary among its needs");
        }
        return salary;
    }

    HalfYears yearsEarly() {
        return person.retireFrom() == null ? HalfYears.NONE : halfYears(person.monthsEarly());
    }

    HalfYears halfYears(int months) {
        return law.halfYears(Math.max(0, months));
    }

    HalfYears serviceYears() {
        return law.service(person.contributionMonths());
    }

    /** A salary so many times. */
    void payTimes(Code code, long salary, String times, Provision... grounds) {
        Provision source = law.get(times);
        int hundredths = source.value().hundredths();
        add(code, Dong.times(salary, hundredths), factors(hundredths, salary), source, grounds);
    }

    /** A salary so many times for each month. */
    void payMonths(Code code, long salary, String times, int months, Provision... grounds) {
        Provision source = law.get(times);
        int hundredths = source.value().hundredths();
        long amount = Dong.ratio(salary, (long) hundredths * months, HUNDREDTHS);
        add(code, amount, factors(hundredths, salary) + " × " + months, source, grounds);
    }

    /** A salary so many times for each year; nothing where there is none. */
    void payYears(Code code, long salary, String times, HalfYears years, Provision... grounds) {
        Provision source = law.get(times);
        int hundredths = source.value().hundredths();
        if (years.halves() > 0) {
            long amount = Dong.ratio(salary, (long) hundredths * years.halves(), 2 * HUNDREDTHS);
            add(code, amount, factors(hundredths, salary) + " × " + years, source, grounds);
        }
    }

    /** What was spent, up to a salary so many times. */
    void paySpent(Code code, long spent, long salary, String times) {
        Provision source = law.get(times);
        int hundredths = source.value().hundredths();
        long most = Dong.times(salary, hundredths);
        String capped = factors(hundredths, salary);
        add(code, Math.min(spent, most), spent > most ? capped : Notation.dong(spent) + " ≤ " + capped, source);
    }

    private static String factors(int hundredths, long salary) {
        return Notation.plain(hundredths) + " × " + Notation.dong(salary);
    }

    /** The service by the reading that the law's parameter chooses: by the day of leaving, or by its length. */
    void payServiceByReading(long salary) {
        HalfYears enough = HalfYears.ofYears(whole("service.long.first_years"));
        boolean isLong = serviceYears().halves() >= enough.halves();
        boolean byLength = law.get("service.by_length").value().yes();
        payService(salary, byLength && isLong ? "service.long." : "service.");
    }

    void payService(long salary) {
        payService(salary, "service.");
    }

    /** So many salaries for the first years of service, and a part of one for each further year. */
    private void payService(long salary, String formula) {
        Provision first = law.get(formula + "first_years");
        HalfYears firstYears = HalfYears.ofYears(Math.toIntExact(first.value().whole()));
        payTimes(Code.SERVICE_FIRST_YEARS, salary, formula + "first_times", first);
        HalfYears further = serviceYears().beyond(firstYears);
        payYears(Code.SERVICE_FURTHER_YEARS, salary, "service.further_times", further, first);
    }

    private void add(Code code, long amount, String formula, Provision source, Provision... grounds) {
        List<Provision> provisions = Stream.of(Stream.of(source), Stream.of(grounds), Stream.of(law.get("in_force")))
                .flatMap(each -> each)
                .distinct()
                .toList();
        lines.add(new BenefitLine(code, amount, formula, provisions));
    }

    Benefit benefit() {
        boolean eligible = isOpen();
        return new Benefit(
                rule.policy(),
                rule.leaving(),
                eligible,
                eligible ? remarks : conditions.refusals(),
                person.retireFrom() == null ? null : person.monthsEarly(),
                yearsEarly(),
                serviceYears(),
                eligible ? lines : List.of(),
                grounds());
    }

    private List<Provision> grounds() {
        return Stream.concat(law.find("in_force").stream(), grounds.stream()).toList();
    }
}

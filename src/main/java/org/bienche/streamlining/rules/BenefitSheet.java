package org.bienche.streamlining.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.money.Dong;
import org.bienche.money.Notation;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.Benefit;
import org.bienche.streamlining.BenefitLine;
import org.bienche.streamlining.Departing;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.HalfYears;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.Reason;
import org.bienche.streamlining.rules.StreamliningRule.Fact;
import org.jspecify.annotations.Nullable;

/** One person's benefit being worked out: the one arithmetic that all policies share. */
public final class BenefitSheet {

    private static final String ROUNDING = "streamlining.rounding.half_year_up_to";
    private static final String PENSION_SERVICE = "retirement.service_years_at_least";
    private static final int MONTHS_PER_YEAR = 12;
    private static final long HUNDREDTHS = 100;

    private final Departing person;
    private final StreamliningRule rule;
    private final Law law;
    private final List<BenefitLine> lines = new ArrayList<>();
    private final List<Reason> refusals = new ArrayList<>();
    private final List<Reason> remarks = new ArrayList<>();

    BenefitSheet(Departing person, StreamliningRule rule, Law law) {
        this.person = person;
        this.rule = rule;
        this.law = law;
    }

    static String key(Policy policy, String name) {
        return "streamlining." + policy + "." + name;
    }

    Departing person() {
        return person;
    }

    /** The policy's value of this name on the day of leaving. */
    Provision get(String name) {
        return law.get(key(rule.policy(), name));
    }

    int whole(String name) {
        return Math.toIntExact(get(name).value().whole());
    }

    LocalDate day(String name) {
        return LocalDate.parse(get(name).value().text());
    }

    boolean isFor(StaffKind kind, String name) {
        return get(name).value().names().contains(kind.name());
    }

    void refuse(String reason, Object... args) {
        refusals.add(Reason.of(reason, args));
    }

    void remark(String reason, Object... args) {
        remarks.add(Reason.of(reason, args));
    }

    boolean isOpen() {
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

    /** Months of contributions from which a pension is paid at the ordinary age. */
    int monthsForPension() {
        return Math.toIntExact(law.get(PENSION_SERVICE).value().whole()) * MONTHS_PER_YEAR;
    }

    boolean hasServiceForPension() {
        return person.contributionMonths() >= monthsForPension();
    }

    void requireServiceForPension() {
        if (!hasServiceForPension()) {
            refuse("service.too.short", person.contributionMonths(), monthsForPension());
        }
    }

    /** Refuses who is not between these months from the ordinary age, both included. */
    void requireMonthsEarly(int least, int most) {
        int months = person.monthsEarly();
        if (months <= 0) {
            refuse("age.passed");
        } else if (months < least) {
            refuse("months.too.few", months, least);
        } else if (months > most) {
            refuse("months.too.many", months, most);
        }
    }

    /** Refuses who could retire at the ordinary age on that day, where it is known. */
    void requireBeforeAge() {
        if (person.retireFrom() != null && person.monthsEarly() <= 0) {
            refuse("age.passed");
        }
    }

    /** Refuses who was paid for leaving before. */
    void requireFirstBenefit() {
        boolean onlyOne = law.find("streamlining.one_benefit_only")
                .map(found -> found.value().names().contains(rule.policy().name()))
                .orElse(false);
        if (onlyOne && person.paidUnder() != null) {
            refuse("paid.before", person.paidUnder());
        }
    }

    HalfYears yearsEarly() {
        return person.retireFrom() == null ? HalfYears.NONE : halfYears(Math.max(0, person.monthsEarly()));
    }

    HalfYears serviceYears() {
        return rule.policy() == Policy.ND170_2025 && isInForce()
                ? HalfYears.of(person.contributionMonths(), whole("half_year_from"), whole("full_year_above"))
                : halfYears(person.contributionMonths());
    }

    private boolean isInForce() {
        return law.find(key(rule.policy(), "in_force")).isPresent();
    }

    private HalfYears halfYears(int months) {
        int halfUpTo = law.find(ROUNDING)
                .map(found -> Math.toIntExact(found.value().whole()))
                .orElse(MONTHS_PER_YEAR / 2);
        return HalfYears.of(months, 1, halfUpTo);
    }

    /** A salary so many times. */
    void payTimes(BenefitLine.Code code, long salary, String times) {
        Provision source = get(times);
        int hundredths = source.value().hundredths();
        add(code, Dong.times(salary, hundredths), Notation.plain(hundredths) + " × " + Notation.dong(salary), source);
    }

    /** A salary so many times for each month. */
    void payMonths(BenefitLine.Code code, long salary, String times, int months, Provision... grounds) {
        Provision source = get(times);
        int hundredths = source.value().hundredths();
        add(
                code,
                Dong.ratio(salary, (long) hundredths * months, HUNDREDTHS),
                Notation.plain(hundredths) + " × " + Notation.dong(salary) + " × " + months,
                Stream.concat(Stream.of(source), Stream.of(grounds)).toArray(Provision[]::new));
    }

    /** A salary so many times for each year. */
    void payYears(BenefitLine.Code code, long salary, String times, HalfYears years, Provision... grounds) {
        Provision source = get(times);
        int hundredths = source.value().hundredths();
        if (years.halves() > 0) {
            add(
                    code,
                    Dong.ratio(salary, (long) hundredths * years.halves(), 2 * HUNDREDTHS),
                    Notation.plain(hundredths) + " × " + Notation.dong(salary) + " × " + years,
                    Stream.concat(Stream.of(source), Stream.of(grounds)).toArray(Provision[]::new));
        }
    }

    /** The service by the reading that the law's parameter chooses: by the day of leaving, or by its length. */
    void payServiceByReading(long salary) {
        HalfYears enough = HalfYears.ofYears(whole("service.long.first_years"));
        boolean isLong = serviceYears().halves() >= enough.halves();
        payService(salary, get("service.by_length").value().yes() && isLong ? "service.long." : "service.");
    }

    void payService(long salary) {
        payService(salary, "service.");
    }

    /** So many salaries for the first years of service, and a part of one for each further year. */
    private void payService(long salary, String formula) {
        Provision first = get(formula + "first_years");
        HalfYears firstYears = HalfYears.ofYears(Math.toIntExact(first.value().whole()));
        Provision times = get(formula + "first_times");
        int hundredths = times.value().hundredths();
        add(
                BenefitLine.Code.SERVICE_FIRST_YEARS,
                Dong.times(salary, hundredths),
                Notation.plain(hundredths) + " × " + Notation.dong(salary),
                times,
                first);
        payYears(
                BenefitLine.Code.SERVICE_FURTHER_YEARS,
                salary,
                "service.further_times",
                serviceYears().beyond(firstYears),
                first);
    }

    private void add(BenefitLine.Code code, long amount, String formula, Provision... sources) {
        List<Provision> provisions = Stream.concat(Stream.of(sources), Stream.of(get("in_force")))
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
                eligible ? remarks : refusals,
                person.retireFrom() == null ? null : person.monthsEarly(),
                yearsEarly(),
                serviceYears(),
                eligible ? lines : List.of());
    }
}

package org.bienche.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.people.Coming;
import org.bienche.people.Due;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.PersonSource;
import org.bienche.people.Salary;
import org.bienche.people.Sex;
import org.bienche.people.StepWindow;

/** What the law has in store for people: the next step of their salary, and their retirement. */
@ApplicationScoped
public class Outlook implements PersonSource {

    /** Where births are looked for: wider than any age of retirement that the law has had; the ages themselves are the law's. */
    private static final int YOUNGEST = 40;

    private static final int OLDEST = 75;

    /** So far ahead is looked until enough is found: where many people are, the next days hold enough. */
    private static final List<Period> WIDTHS =
            List.of(Period.ofDays(4), Period.ofMonths(1), Period.ofMonths(3), Period.ofYears(100));

    private static final String NOTICE = "people.coming.retirement.notice";
    private static final String DECISION = "people.coming.retirement.decision";

    @Inject
    private Legislation legislation;

    @Inject
    private People people;

    @Override
    public List<Coming> coming(PersonHistory person, LocalDate on) {
        PersonSnapshot snapshot = person.on(on);
        if (snapshot.main() == null) {
            return List.of();
        }
        List<Coming> coming = new ArrayList<>(retirement(snapshot, condition(person.isHazardousBy(on))));
        Salary salary = snapshot.salary();
        if (salary != null) {
            NextStep.of(legislation.book(), salary, person.events(), on)
                    .map(next ->
                            new Coming(next.on(), next.key(), List.of(next.step()), next.basis(), steps(salary, next)))
                    .ifPresent(coming::add);
        }
        Law law = legislation.on(on);
        ComingPay.conversion(snapshot, law).ifPresent(coming::add);
        ComingPay.seniority(person, on, law).ifPresent(coming::add);
        return coming;
    }

    /** The calculator of the steps, filled with where somebody stands. */
    private static String steps(Salary salary, NextStep next) {
        return "/pay/steps-calculator.xhtml?scale=" + salary.scale() + "&step=" + salary.step() + "&stepSince="
                + salary.stepSince() + "&overFramePercent=" + salary.overFramePercent() + "&retainedDifference="
                + salary.retainedDifference().toPlainString() + "&until=" + next.on();
    }

    /** The last days for notice and decision, while they are ahead, and the retirement itself. */
    private List<Coming> retirement(PersonSnapshot person, RetirementCondition condition) {
        RetirementAge age = Retirement.of(
                legislation.book().latest(),
                person.identity().born(),
                person.identity().sex(),
                condition);
        RetirementDates dates = RetirementDates.of(legislation.book().latest(), age);
        String where = "/pay/retirement-calculator.xhtml?condition=" + condition + "&born="
                + person.identity().born() + "&sex=" + person.identity().sex();
        List<Coming> coming = new ArrayList<>();
        coming.add(new Coming(
                dates.noticeBy(), NOTICE, List.of(), dates.lines().getFirst().citation(), where));
        coming.add(new Coming(
                dates.decisionBy(), DECISION, List.of(), dates.lines().getLast().citation(), where));
        coming.removeIf(one -> one.on().isBefore(person.on()));
        coming.add(new Coming(
                dates.retiredFrom(),
                "people.coming.retirement",
                List.of(age.fullYears(), age.furtherMonths()),
                age.provisions().getFirst().citation().toString(),
                where));
        return coming;
    }

    /** Notices, decisions and retirements, each on its own day. */
    @Override
    public List<Due> due(LocalDate from, LocalDate until, int limit) {
        Law law = legislation.book().latest();
        return Stream.of(
                        retiring("people.due.retirement", 0, from, until, limit),
                        retiring("people.due.retirement.notice", months(law, "notice"), from, until, limit),
                        retiring("people.due.retirement.decision", months(law, "decision"), from, until, limit))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::number))
                .toList();
    }

    private static long months(Law law, String what) {
        return law.get("retirement." + what + "_months").value().whole();
    }

    /** Those for whom a day so many months before retirement lies between two days. */
    private List<Due> retiring(String key, long before, LocalDate from, LocalDate until, int limit) {
        LocalDate first = from.plusMonths(before);
        LocalDate last = until.plusMonths(before);
        return Stream.of(Sex.values())
                .flatMap(sex -> Stream.of(RetirementCondition.values())
                        .flatMap(condition -> retiring(sex, condition, first, last, limit)))
                .map(due -> new Due(
                        due.on().minusMonths(before), key, due.personId(), due.number(), due.fullName(), due.unit()))
                .filter(due -> isWithin(due.on(), from, until))
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::number))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Due> raises(LocalDate from, LocalDate until, int limit) {
        List<Due> found = List.of();
        for (Period width : WIDTHS) {
            LocalDate end = from.plus(width).isBefore(until) ? from.plus(width) : until;
            found = raises(from, end);
            if (found.size() >= limit || !end.isBefore(until)) {
                break;
            }
        }
        return found.stream().limit(limit).toList();
    }

    private List<Due> raises(LocalDate from, LocalDate until) {
        return people.onSteps(new StepWindow(from, until, SalaryScale.periods(legislation.on(from)))).stream()
                .flatMap(each -> NextStep.of(legislation.book(), each.salary(), each.events(), from)
                        .filter(next -> isWithin(next.on(), from, until))
                        .map(next -> each.due(next.on(), next.key().replace(".coming.", ".due.")))
                        .stream())
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::number))
                .toList();
    }

    /** The ladder rises with the months, so those who retire within some months were born within some months. */
    private Stream<Due> retiring(Sex sex, RetirementCondition condition, LocalDate from, LocalDate until, int limit) {
        Law law = legislation.book().latest();
        List<YearMonth> births = Stream.iterate(YearMonth.from(from).minusYears(OLDEST), month -> month.plusMonths(1))
                .limit((OLDEST - YOUNGEST) * 12L)
                .filter(month -> isWithin(pensionFrom(law, month.atDay(1), sex, condition), from, until))
                .toList();
        if (births.isEmpty()) {
            return Stream.empty();
        }
        LocalDate last = births.getLast().plusMonths(1).atDay(1);
        return people
                .born(
                        sex,
                        condition == RetirementCondition.HAZARDOUS,
                        births.getFirst().atDay(1),
                        last,
                        from,
                        limit)
                .stream()
                .map(line -> new Due(
                        pensionFrom(law, line.born(), sex, condition),
                        "people.due.retirement",
                        line.id(),
                        line.number(),
                        line.fullName(),
                        line.unitName()));
    }

    private static LocalDate pensionFrom(Law law, LocalDate born, Sex sex, RetirementCondition condition) {
        return Retirement.of(law, born, sex, condition).pensionFrom().atDay(1);
    }

    private static RetirementCondition condition(boolean hazardous) {
        return hazardous ? RetirementCondition.HAZARDOUS : RetirementCondition.NORMAL;
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}

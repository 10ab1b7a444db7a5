package org.bienche.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.people.Coming;
import org.bienche.people.Due;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.PersonSource;
import org.bienche.people.Salary;
import org.bienche.people.Sex;

/** What the law has in store for people: the next step of their salary, and their retirement. */
@ApplicationScoped
public class Outlook implements PersonSource {

    /** Where births are looked for: wider than any age of retirement that the law has had; the ages themselves are the law's. */
    private static final int YOUNGEST = 40;

    private static final int OLDEST = 75;

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
        List<Coming> coming = new ArrayList<>();
        coming.addAll(retirement(snapshot));
        Salary salary = snapshot.salary();
        if (salary != null) {
            NextStep.of(legislation.on(on), salary, on)
                    .map(next -> new Coming(next.on(), next.key(), List.of(next.step()), basis(next.provision())))
                    .ifPresent(coming::add);
        }
        return coming;
    }

    /** The last day for the notice, while it is ahead, and the retirement itself. */
    private List<Coming> retirement(PersonSnapshot person) {
        RetirementAge age = Retirement.of(
                legislation.book().latest(),
                person.identity().born(),
                person.identity().sex(),
                RetirementCondition.NORMAL);
        RetirementDates dates = RetirementDates.of(legislation.book().latest(), age);
        Coming notice = new Coming(
                dates.noticeBy(),
                "people.coming.retirement.notice",
                List.of(),
                dates.lines().getFirst().citation());
        Coming retirement = new Coming(
                dates.retiredFrom(),
                "people.coming.retirement",
                List.of(age.fullYears(), age.furtherMonths()),
                basis(age.provisions().getFirst()));
        return dates.noticeBy().isBefore(person.on()) ? List.of(retirement) : List.of(notice, retirement);
    }

    private static String basis(Provision provision) {
        return provision.citation().toString();
    }

    @Override
    public List<Due> due(LocalDate from, LocalDate until, int limit) {
        return Stream.of(Sex.values())
                .flatMap(sex -> retiring(sex, from, until, limit))
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::number))
                .limit(limit)
                .toList();
    }

    /** The ladder rises with the months, so those who retire within some months were born within some months. */
    private Stream<Due> retiring(Sex sex, LocalDate from, LocalDate until, int limit) {
        Law law = legislation.book().latest();
        List<YearMonth> births = Stream.iterate(YearMonth.from(from).minusYears(OLDEST), month -> month.plusMonths(1))
                .limit((OLDEST - YOUNGEST) * 12L)
                .filter(month -> isWithin(pensionFrom(law, month.atDay(1), sex), from, until))
                .toList();
        if (births.isEmpty()) {
            return Stream.empty();
        }
        LocalDate last = births.getLast().plusMonths(1).atDay(1);
        return people.born(sex, births.getFirst().atDay(1), last, from, limit).stream()
                .map(line -> new Due(
                        pensionFrom(law, line.born(), sex),
                        "people.due.retirement",
                        line.id(),
                        line.number(),
                        line.fullName(),
                        line.unitName()));
    }

    private static LocalDate pensionFrom(Law law, LocalDate born, Sex sex) {
        return Retirement.of(law, born, sex, RetirementCondition.NORMAL)
                .pensionFrom()
                .atDay(1);
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}

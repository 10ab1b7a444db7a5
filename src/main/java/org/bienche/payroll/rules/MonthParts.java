package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bienche.pay.MonthlyLaw;
import org.bienche.payroll.rules.Facts.Part;
import org.bienche.time.Validity;

/** Cuts a person's month where what they are paid from becomes another: the post, the salary, an allowance, the unit or the law. */
public final class MonthParts {

    private final Validity month;
    private final MonthlyLaw law;
    private final Map<Long, UnitMonth> units;

    /** @param units every unit that somebody is in on any day of the month */
    public MonthParts(YearMonth month, MonthlyLaw law, Map<Long, UnitMonth> units) {
        this.month = new Validity(month.atDay(1), month.plusMonths(1).atDay(1));
        this.law = law;
        this.units = units;
    }

    /** The parts, in the order of their days; none where the whole month is paid by the facts of the pay day. */
    public List<Part> of(Course course, Facts ofThePayDay) {
        List<Part> parts = new ArrayList<>();
        for (Validity days : stretches(course)) {
            if (course.isInPostOn(days.from())) {
                add(parts, part(days, course.on(days.from(), ofThePayDay)));
            }
        }
        return parts.stream().allMatch(part -> areLike(part, parts.getFirst()) && isOfTheFirstLaw(part))
                ? List.of()
                : parts;
    }

    /** Who comes after the law has changed within the month is paid by the later one. */
    private boolean isOfTheFirstLaw(Part part) {
        return law.on(part.days().from()).equals(law);
    }

    private List<Validity> stretches(Course course) {
        NavigableSet<LocalDate> edges = new TreeSet<>();
        Stream.of(
                        course.edges(),
                        law.later().stream().map(MonthlyLaw::firstDay),
                        course.posts().stream()
                                .map(post -> units.get(post.fact().unitId()))
                                .filter(Objects::nonNull)
                                .flatMap(UnitMonth::edges))
                .flatMap(days -> days)
                .filter(month::holdsOn)
                .forEach(edges::add);
        edges.add(month.from());
        edges.add(month.until());
        List<Validity> stretches = new ArrayList<>();
        LocalDate from = month.from();
        for (LocalDate until : edges.tailSet(month.from(), false)) {
            stretches.add(new Validity(from, until));
            from = until;
        }
        return stretches;
    }

    private Part part(Validity days, Facts facts) {
        UnitMonth unit = units.get(facts.unitId());
        return new Part(days, facts, unit == null ? null : unit.lastBy(days.from()));
    }

    /** A part that is paid like the one that ends where it begins belongs to it. */
    private void add(List<Part> parts, Part next) {
        Part last = parts.isEmpty() ? null : parts.getLast();
        if (last != null && last.days().until().equals(next.days().from()) && areLike(last, next)) {
            Validity both = new Validity(last.days().from(), next.days().until());
            parts.set(parts.size() - 1, new Part(both, last.facts(), last.workplace()));
        } else {
            parts.add(next);
        }
    }

    private boolean areLike(Part one, Part other) {
        return Objects.equals(one.workplace(), other.workplace())
                && law.on(one.days().from()).equals(law.on(other.days().from()))
                && one.facts().payLike(other.facts());
    }
}

package org.bienche.payroll.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.payroll.rules.Facts.AllowanceFact;
import org.bienche.payroll.rules.Facts.SalaryFact;
import org.bienche.time.Validity;

/** What is recorded of one person through a month. */
public record Course(List<Held<Post>> posts, List<Held<SalaryFact>> salaries, List<Held<AllowanceFact>> allowances) {

    /** A main post, or a place on a waiting list. */
    public record Post(long unitId, String staffKind) {}

    /** Nothing yet: to be filled while reading. */
    public static Course begun() {
        return new Course(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The days on which anything of it begins or ends. */
    Stream<LocalDate> edges() {
        return Stream.of(posts, salaries, allowances)
                .flatMap(List::stream)
                .map(Held::days)
                .flatMap(days -> Stream.of(days.from(), days.until()));
    }

    boolean isInPostOn(LocalDate day) {
        return posts.stream().map(Held::days).anyMatch(days -> days.holdsOn(day));
    }

    /** The facts of a day on which there is a post: of several the one that began first. */
    Facts on(LocalDate day, Facts ofThePayDay) {
        Post post = posts.stream()
                .filter(each -> each.days().holdsOn(day))
                .reduce((one, other) -> beganFirst(one.days(), other.days()) ? one : other)
                .orElseThrow()
                .fact();
        List<SalaryFact> paidBy = Held.on(day, salaries).toList();
        return new Facts(
                ofThePayDay.personId(),
                post.unitId(),
                day,
                post.staffKind(),
                paidBy.size(),
                paidBy.isEmpty() ? null : paidBy.getLast(),
                ofThePayDay.dependants(),
                ofThePayDay.hasAccount(),
                0,
                Held.on(day, allowances).toList(),
                List.of());
    }

    private static boolean beganFirst(Validity one, Validity other) {
        return !one.from().isAfter(other.from());
    }
}

package org.bienche.pay.rules;

import static org.bienche.pay.SalaryLine.Code.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.LawBook;
import org.bienche.pay.SalaryLine;
import org.bienche.pay.Standing;
import org.bienche.pay.StepEvent;
import org.bienche.pay.StepRaise;
import org.bienche.pay.rules.StepRule.Working;

/** The rules of the time to the next step: what they come to adds up. */
public final class StepRules {

    public static final List<StepRule> ALL = List.of(
            rule(STEP_PERIOD, StepClock::period),
            rule(DISCIPLINE, StepClock::discipline),
            rule(RATING, StepClock::rating),
            rule(SICK_LEAVE, StepClock::sickLeave),
            rule(ABSENCE, StepClock::absence),
            rule(EARLY_RAISE, StepClock::earlyRaise));

    private StepRules() {}

    /** The raises from a standing until a day, that day included, each by the law at the beginning of its period. */
    public static List<StepRaise> raises(Standing from, LocalDate until, List<StepEvent> events, LawBook book) {
        List<StepRaise> raises = new ArrayList<>();
        Standing standing = from;
        StepRaise next = next(standing, events, book);
        while (!next.on().isAfter(until)) {
            raises.add(next);
            standing = new Standing(
                    standing.scale(), next.step(), next.overFramePercent(), standing.retainedDifference(), next.on());
            next = next(standing, events, book);
        }
        return raises;
    }

    /** The next raise: a delay lengthens the period, into which further delays may fall. */
    public static StepRaise next(Standing standing, List<StepEvent> events, LawBook book) {
        StepPeriod period = new StepPeriod(standing, standing.since(), events, book);
        List<SalaryLine> lines = lines(period);
        LocalDate due = due(standing, lines);
        while (due.isAfter(period.until())) {
            period = period.until(due);
            lines = lines(period);
            due = due(standing, lines);
        }
        Standing raised = raised(standing, period.until(), book);
        List<SalaryLine> extra = StepClock.extraStep(period, raised);
        int step = raised.step() + extra.stream().mapToInt(SalaryLine::amount).sum();
        List<SalaryLine> all = Stream.concat(lines.stream(), extra.stream()).toList();
        return new StepRaise(period.until(), step, raised.scale().coefficient(step), raised.overFramePercent(), all);
    }

    private static List<SalaryLine> lines(StepPeriod period) {
        return ALL.stream()
                .flatMap(rule -> rule.working().lines(period).stream())
                .toList();
    }

    private static LocalDate due(Standing standing, List<SalaryLine> lines) {
        return standing.since()
                .plusMonths(lines.stream().mapToInt(SalaryLine::amount).sum());
    }

    private static Standing raised(Standing standing, LocalDate on, LawBook book) {
        return standing.raised(
                on,
                percent(book, standing.since(), "salary.over_frame.first_percent"),
                percent(book, standing.since(), "salary.over_frame.percent_per_year"));
    }

    private static int percent(LawBook book, LocalDate day, String key) {
        return Math.toIntExact(StepPeriod.law(book, day, key).value().whole());
    }

    private static StepRule rule(SalaryLine.Code code, Working working) {
        return new StepRule(code, working);
    }
}

package org.bienche.pay.rules;

import static org.bienche.pay.SalaryLine.Code.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienche.legislation.Provision;
import org.bienche.money.Notation;
import org.bienche.pay.SalaryLine;
import org.bienche.pay.SalaryScale;
import org.bienche.pay.Standing;
import org.bienche.pay.StepEvent;
import org.bienche.pay.StepEvent.AwayKind;

/** How the time to the next step is made up (TT 08/2013/TT-BNV, TT 04/2005/TT-BNV). */
final class StepClock {

    private static final int MONTHS_PER_YEAR = 12;
    private static final String DELAY = "salary.step.delay.";

    private StepClock() {}

    /** The months of the scale: to the next step, to the first percent beyond the last one, or a year to a further one. */
    static List<SalaryLine> period(StepPeriod period) {
        Standing standing = period.standing();
        SalaryScale scale = standing.scale();
        if (standing.overFramePercent() > 0) {
            Provision yearly = period.law(standing.since(), "salary.over_frame.percent_per_year");
            return List.of(StepPeriod.line(STEP_PERIOD, MONTHS_PER_YEAR, Integer.toString(MONTHS_PER_YEAR), yearly));
        }
        int months = standing.isLastStep() ? scale.monthsToOverFrame() : scale.monthsPerStep();
        return List.of(new SalaryLine(STEP_PERIOD, months, Integer.toString(months), scale.provisions()));
    }

    /** Each discipline whose decision falls into the period. */
    static List<SalaryLine> discipline(StepPeriod period) {
        return period.events(StepEvent.Discipline.class)
                .filter(each -> period.contains(each.on()))
                .map(each -> {
                    Provision delay = period.law(each.on(), DELAY + each.form());
                    return delayed(DISCIPLINE, delay, Notation.day(each.on()));
                })
                .toList();
    }

    /** Each year that ends in the period and was rated as a delay. */
    static List<SalaryLine> rating(StepPeriod period) {
        return period.events(StepEvent.Rating.class)
                .filter(each -> period.contains(lastDay(each)))
                .flatMap(each ->
                        delay(period, each)
                                .map(found -> delayed(RATING, found, Integer.toString(each.year())))
                                .stream())
                .toList();
    }

    private static LocalDate lastDay(StepEvent.Rating rating) {
        return LocalDate.of(rating.year(), MONTHS_PER_YEAR, 31);
    }

    private static Optional<Provision> delay(StepPeriod period, StepEvent.Rating rating) {
        return switch (rating.rated()) {
            case NOT_COMPLETED, COMPLETED_WITH_LIMITS ->
                Optional.of(period.law(lastDay(rating), DELAY + rating.rated()));
            case EXCELLENT, GOOD, COMPLETED -> Optional.empty();
        };
    }

    private static SalaryLine delayed(SalaryLine.Code code, Provision delay, String when) {
        int months = Math.toIntExact(delay.value().whole());
        return StepPeriod.line(code, months, when + ": + " + months, delay);
    }

    /** Sick leave beyond the months that count. */
    static List<SalaryLine> sickLeave(StepPeriod period) {
        return away(period, SICK_LEAVE, AwayKind.SICK_LEAVE, "salary.step.sick_leave.months_counted");
    }

    /** Unpaid leave, suspension and other absence. */
    static List<SalaryLine> absence(StepPeriod period) {
        return away(period, ABSENCE, AwayKind.ABSENCE, "salary.step.absence.months_counted");
    }

    private static List<SalaryLine> away(StepPeriod period, SalaryLine.Code code, AwayKind kind, String key) {
        int months = period.events(StepEvent.Away.class)
                .filter(each -> each.kind() == kind && period.contains(each.on()))
                .mapToInt(StepEvent.Away::months)
                .sum();
        Provision counted = period.law(period.standing().since(), key);
        int most = Math.toIntExact(counted.value().whole());
        return months <= most
                ? List.of()
                : List.of(StepPeriod.line(code, months - most, months + " − " + most, counted));
    }

    /** An early raise to the step that this period leads to; there is none beyond the last step. */
    static List<SalaryLine> earlyRaise(StepPeriod period) {
        return period.standing().isLastStep()
                ? List.of()
                : period.events(StepEvent.EarlyRaise.class)
                        .filter(each -> each.step() == period.nextStep())
                        .map(each -> early(period, each))
                        .toList();
    }

    /** What a raise brings beside the usual step, where one is left above it. */
    static List<SalaryLine> extraStep(StepPeriod period, Standing raised) {
        return period.events(StepEvent.ExtraStep.class)
                .filter(each -> period.contains(each.on()) && !period.standing().isLastStep() && !raised.isLastStep())
                .limit(1)
                .map(each -> {
                    Provision steps = period.law(each.on(), "salary.step.extra_for_talent.steps");
                    int more = Math.min(
                            Math.toIntExact(steps.value().whole()),
                            raised.scale().lastStep() - raised.step());
                    return StepPeriod.line(EXTRA_STEP, more, "+ " + more, steps);
                })
                .toList();
    }

    private static SalaryLine early(StepPeriod period, StepEvent.EarlyRaise raise) {
        Provision most =
                period.law(period.standing().since(), "salary.step.early." + raise.ground() + ".months_at_most");
        int months = Math.min(raise.months(), Math.toIntExact(most.value().whole()));
        return StepPeriod.line(EARLY_RAISE, -months, "− " + months, most);
    }
}

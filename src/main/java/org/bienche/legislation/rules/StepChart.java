package org.bienche.legislation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.legislation.Measure;
import org.bienche.legislation.Parameter;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.time.Validity;

/**
 * A single number of the law drawn through time as steps.
 *
 * @param path the line, in the units of an image {@value #WIDTH} wide and {@value #HEIGHT} high; broken where nothing held
 * @param steps where each value begins
 */
public record StepChart(String path, List<Step> steps, BigDecimal highest, LocalDate first, LocalDate last) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 190;
    public static final int LEFT = 16;
    public static final int RIGHT = 464;
    public static final int TOP = 28;
    public static final int BOTTOM = 160;

    private static final long DAYS_AFTER = 365;

    /** The begin of a value: where it is drawn, and what it is. */
    public record Step(int x, int y, Provision provision) {}

    /** The chart of a parameter; empty where its values are no single numbers, or there are fewer than two. */
    public static Optional<StepChart> of(Parameter parameter, LocalDate today) {
        List<Provision> values = parameter.provisions().stream()
                .filter(each ->
                        parameter.on(each.validity().from(), Validity.FOREVER).equals(Optional.of(each)))
                .toList();
        if (values.size() < 2 || !isNumber(parameter.unit()) || !values.stream().allMatch(StepChart::isSingle)) {
            return Optional.empty();
        }
        return Optional.of(draw(values, today));
    }

    private static boolean isSingle(Provision provision) {
        return provision.value() instanceof Value.Single;
    }

    private static boolean isNumber(Measure unit) {
        return switch (unit) {
            case AGE, YES_OR_NO, NAMES, DAY -> false;
            default -> true;
        };
    }

    private static StepChart draw(List<Provision> values, LocalDate today) {
        LocalDate first = values.getFirst().validity().from();
        LocalDate begin = values.getLast().validity().from();
        LocalDate last = (begin.isAfter(today) ? begin : today).plusDays(DAYS_AFTER);
        BigDecimal highest = values.stream()
                .map(each -> each.value().decimal())
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
        StringBuilder path = new StringBuilder();
        List<Step> steps = new ArrayList<>();
        LocalDate drawnTo = LocalDate.MIN;
        for (int place = 0; place < values.size(); place++) {
            Provision each = values.get(place);
            Step step = new Step(x(each.validity().from(), first, last), y(each, highest), each);
            LocalDate end = earlier(each.validity().until(), next(values, place, last));
            path.append(drawnTo.equals(each.validity().from()) ? "V" + step.y() : "M" + step.x() + " " + step.y())
                    .append("H")
                    .append(x(end, first, last));
            drawnTo = end;
            steps.add(step);
        }
        return new StepChart(path.toString(), List.copyOf(steps), highest, first, last);
    }

    private static LocalDate next(List<Provision> values, int place, LocalDate last) {
        return place + 1 < values.size() ? values.get(place + 1).validity().from() : last;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static int x(LocalDate day, LocalDate first, LocalDate last) {
        long span = Math.max(1, last.toEpochDay() - first.toEpochDay());
        return Math.toIntExact(LEFT + (day.toEpochDay() - first.toEpochDay()) * (RIGHT - LEFT) / span);
    }

    private static int y(Provision provision, BigDecimal highest) {
        BigDecimal rise = provision
                .value()
                .decimal()
                .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                .divide(highest, 0, RoundingMode.HALF_UP);
        return BOTTOM - rise.intValueExact();
    }
}

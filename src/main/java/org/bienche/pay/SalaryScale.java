package org.bienche.pay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;

/**
 * A salary scale as the law of a day has it.
 *
 * @param coefficients of the steps from the first, in hundredths
 * @param monthsPerStep from one step to the next
 * @param monthsToOverFrame at the last step before the first percent beyond it
 * @param provisions where these stand
 */
public record SalaryScale(
        String name, List<Integer> coefficients, int monthsPerStep, int monthsToOverFrame, List<Provision> provisions) {

    private static final String SCALE = "salary.scale.";
    private static final String STEP_MONTHS = "salary.step_months";
    private static final String OVER_FRAME_MONTHS = "salary.over_frame.after_months";

    public SalaryScale {
        coefficients = List.copyOf(coefficients);
        provisions = List.copyOf(provisions);
        if (coefficients.isEmpty() || monthsPerStep <= 0 || monthsToOverFrame <= 0) {
            throw new IllegalArgumentException("A scale has steps and months between them: " + name);
        }
    }

    /** The scale of a name; empty where the law of the day does not know it, or no period between its steps. */
    public static Optional<SalaryScale> of(Law law, String name) {
        return law.startingWith(SCALE).stream()
                .filter(found -> found.parameter().equals(SCALE + name))
                .findFirst()
                .flatMap(found -> of(name, found, law.get(STEP_MONTHS), law.get(OVER_FRAME_MONTHS)));
    }

    /** The months that a step takes, or the time to the first percent beyond the last one, by any scale of a day's law. */
    static Set<Integer> periods(Law law) {
        return Stream.of(law.get(STEP_MONTHS), law.get(OVER_FRAME_MONTHS))
                .flatMap(each -> each.value().entries().values().stream())
                .map(months -> Math.toIntExact(months.whole()))
                .collect(Collectors.toSet());
    }

    private static Optional<SalaryScale> of(String name, Provision steps, Provision next, Provision overFrame) {
        List<Integer> coefficients =
                steps.value().items().stream().map(Value::hundredths).toList();
        return months(next, name)
                .flatMap(perStep -> months(overFrame, name)
                        .map(beyond ->
                                new SalaryScale(name, coefficients, perStep, beyond, List.of(steps, next, overFrame))));
    }

    /** By the scale, or by the group of scales that its name begins with; the longest of these. */
    private static Optional<Integer> months(Provision provision, String name) {
        return provision.value().entries().entrySet().stream()
                .filter(group -> name.startsWith(group.getKey()))
                .max(Comparator.comparingInt(group -> group.getKey().length()))
                .map(group -> Math.toIntExact(group.getValue().whole()));
    }

    public int lastStep() {
        return coefficients.size();
    }

    public boolean has(int step) {
        return step >= 1 && step <= lastStep();
    }

    /** The coefficient of a step counted from 1, in hundredths. */
    public int coefficient(int step) {
        return coefficients.get(step - 1);
    }

    /** What lies between a step and the next one; at the last step, between it and the one before. */
    public int gap(int step) {
        if (lastStep() == 1) {
            return 0;
        }
        int lower = Math.min(step, lastStep() - 1);
        return coefficient(lower + 1) - coefficient(lower);
    }

    /** The lowest step whose coefficient is not below this one; empty where all are. */
    public Optional<Integer> stepFrom(int hundredths) {
        for (int step = 1; step <= lastStep(); step++) {
            if (coefficient(step) >= hundredths) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}

package org.bienche.planning;

import java.util.List;
import java.util.Objects;
import org.bienche.norms.StaffSize;
import org.jspecify.annotations.Nullable;

/**
 * What the law names for many units, added up; averages and least numbers say different things, and stay apart.
 *
 * @param average null where the law names none for any of them
 * @param least likewise
 * @param needed by their work; null where none of them told any
 */
public record MeasureSum(
        @Nullable Integer average,
        int averageUnits,
        @Nullable Integer least,
        int leastUnits,
        @Nullable Integer needed,
        int neededUnits) {

    public static MeasureSum of(List<PlanMeasure> measures) {
        List<Integer> averages = sizes(measures, false);
        List<Integer> leasts = sizes(measures, true);
        List<Integer> needs = measures.stream()
                .map(PlanMeasure::needed)
                .filter(Objects::nonNull)
                .toList();
        return new MeasureSum(sum(averages), averages.size(), sum(leasts), leasts.size(), sum(needs), needs.size());
    }

    private static List<Integer> sizes(List<PlanMeasure> measures, boolean least) {
        return measures.stream()
                .flatMap(one -> one.sizes().stream())
                .filter(size -> size.least() == least)
                .map(StaffSize::number)
                .toList();
    }

    private static @Nullable Integer sum(List<Integer> numbers) {
        return numbers.isEmpty()
                ? null
                : Integer.valueOf(numbers.stream().mapToInt(Integer::intValue).sum());
    }
}

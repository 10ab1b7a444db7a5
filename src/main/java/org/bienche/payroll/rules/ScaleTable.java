package org.bienche.payroll.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.money.Coefficient;

/** The salary scales of a month, ready for looking up. */
public final class ScaleTable implements PersonMonths.Scales {

    private final Map<String, List<Integer>> hundredths;

    /** Takes the coefficients of each scale from its first step. */
    public ScaleTable(Map<String, List<BigDecimal>> scales) {
        hundredths = scales.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        scale -> scale.getValue().stream()
                                .map(Coefficient::hundredths)
                                .toList()));
    }

    @Override
    public int coefficient(String scale, int step) {
        List<Integer> steps = hundredths.get(scale);
        if (steps == null) {
            return NO_SCALE;
        }
        return step >= 1 && step <= steps.size() ? steps.get(step - 1) : NO_STEP;
    }
}

package org.bienche.people.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bienche.people.Salary;
import org.jspecify.annotations.Nullable;

/**
 * What a change of salary does not touch stays: in the same rank the scale, the step and what was retained, on the same step what is beyond the
 * frame and the day from which the step counts.
 */
public final class Untouched {

    private Untouched() {}

    /** The fields that were typed, completed by what was known before. */
    public static Map<String, String> completed(Map<String, String> typed, Salary before, LocalDate from) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.values().removeIf(String::isBlank);
        if (before.contractWage() != null || fields.containsKey("contractWage")) {
            return fields;
        }
        keep(fields, "rank", before.rankCode());
        if (Objects.equals(fields.get("rank"), before.rankCode())) {
            inTheSameRank(fields, before);
        }
        fields.putIfAbsent("stepSince", from.toString());
        return fields;
    }

    private static void inTheSameRank(Map<String, String> fields, Salary before) {
        keep(fields, "retainedDifference", before.retainedDifference().toPlainString());
        if (!fields.containsKey("coefficient")) {
            keep(fields, "scale", before.scale());
            keep(fields, "step", before.step());
        }
        boolean onTheScale = Objects.equals(fields.getOrDefault("scale", before.scale()), before.scale());
        if (onTheScale && String.valueOf(before.step()).equals(fields.get("step"))) {
            keep(fields, "overFramePercent", before.overFramePercent());
            keep(fields, "stepSince", before.stepSince());
        }
    }

    private static void keep(Map<String, String> fields, String name, @Nullable Object known) {
        if (known != null) {
            fields.putIfAbsent(name, String.valueOf(known));
        }
    }
}

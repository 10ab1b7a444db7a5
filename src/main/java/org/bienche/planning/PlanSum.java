package org.bienche.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines or plans added up.
 *
 * @param quota null where nothing was granted to any
 * @param appraised what was found right of those that were appraised; null where none was
 * @param askedCost of the year, in đồng
 * @param appraisedCost that of what was asked for, where nothing was appraised yet
 */
public record PlanSum(
        @Nullable Integer quota,
        int present,
        int asked,
        @Nullable Integer appraised,
        long askedCost,
        long appraisedCost) {

    public static final PlanSum NOTHING = new PlanSum(null, 0, 0, null, 0, 0);

    public static PlanSum of(List<PlanLine> lines) {
        return lines.stream().map(PlanSum::of).reduce(NOTHING, PlanSum::plus);
    }

    private static PlanSum of(PlanLine line) {
        return new PlanSum(
                line.quota(), line.present(), line.asked(), line.appraised(), line.askedCost(), line.appraisedCost());
    }

    public PlanSum plus(PlanSum other) {
        return new PlanSum(
                sum(quota, other.quota),
                present + other.present,
                asked + other.asked,
                sum(appraised, other.appraised),
                Math.addExact(askedCost, other.askedCost),
                Math.addExact(appraisedCost, other.appraisedCost));
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }
}

package org.bienche.workload;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Provision;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The work of a period in every unit of a subtree that told it: those with the most work for their people first.
 *
 * @param before the earlier period that it is compared with; null where there is none
 */
public record WorkReport(Validity period, @Nullable Validity before, List<UnitWork> units, List<Provision> provisions)
        implements Cited {

    private static final Comparator<UnitWork> BY_LOAD =
            Comparator.comparing(WorkReport::percent, Comparator.reverseOrder());
    private static final BigDecimal NOBODY = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

    public WorkReport {
        units = units.stream().sorted(BY_LOAD).toList();
        provisions = List.copyOf(provisions);
    }

    /** Work that nobody does weighs most. */
    private static BigDecimal percent(UnitWork unit) {
        Load load = unit.load();
        if (load == null || load.finding() == null) {
            return UNKNOWN;
        }
        BigDecimal percent = load.percent();
        return percent == null ? NOBODY : percent;
    }

    public int count(LoadFinding finding) {
        return Math.toIntExact(
                units.stream().filter(one -> one.finding() == finding).count());
    }

    /** The same with the units of one finding; null is any. */
    public WorkReport only(@Nullable LoadFinding finding) {
        return new WorkReport(
                period,
                before,
                units.stream()
                        .filter(one -> finding == null || one.finding() == finding)
                        .toList(),
                provisions);
    }
}

package org.bienche.restructuring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.people.StaffKind;

/**
 * What a plan would change, before anything is changed: the day before beside the day itself.
 *
 * @param outcomes what becomes of each person; they add up to the people before
 * @param losingPost leaders who hold no leading post afterwards and keep their allowance for a time
 * @param waitUntil by when those who wait must have a place
 * @param findings the heaviest first
 */
public record Simulation(
        LocalDate on,
        Side before,
        Side after,
        Map<PlacementOutcome, Integer> outcomes,
        int losingPost,
        LocalDate waitUntil,
        List<Finding> findings) {

    public Simulation {
        outcomes = Map.copyOf(outcomes);
        findings = List.copyOf(findings);
    }

    /**
     * One side of the comparison: the units that the plan is about, with all below them.
     *
     * @param waiting people on a waiting list, counted among {@code people}
     * @param leadersOverNorm how many of the leaders are more than the norms allow
     * @param quota headcount granted, by staff kind, each person counted once down the tree
     * @param monthlyPay gross pay of a month in whole đồng, both sides by the law of the plan's month
     * @param employerContributions what the employer pays beside it
     */
    public record Side(
            Map<Level, Integer> levels,
            Map<UnitKind, Integer> kinds,
            int people,
            Map<StaffKind, Integer> staff,
            int waiting,
            int leaders,
            int leadersOverNorm,
            Map<StaffKind, Integer> quota,
            long monthlyPay,
            long employerContributions) {

        public Side {
            levels = Map.copyOf(levels);
            kinds = Map.copyOf(kinds);
            staff = Map.copyOf(staff);
            quota = Map.copyOf(quota);
        }

        public int units(Level level) {
            return levels.getOrDefault(level, 0);
        }

        public int quotaInAll() {
            return quota.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** People without a place after the change. */
    public int unplaced() {
        return outcomes.getOrDefault(PlacementOutcome.WAITING, 0);
    }

    /** Whether something must be mended before the plan can be submitted. */
    public boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.MUST_FIX);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** By how many hundredths of the former number it falls, two places; zero where there was nothing before. */
    public static BigDecimal fallPercent(long before, long after) {
        return before == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(before - after)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(before), 2, RoundingMode.HALF_UP);
    }
}

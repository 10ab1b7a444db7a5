package org.bienche.norms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit and all below it measured by the norms of a day.
 *
 * @param units how many were measured
 * @param findings the gravest first, then by norm, then in the order of the tree
 */
public record NormReport(LocalDate on, int units, List<NormFinding> findings) {

    public NormReport {
        findings = findings.stream()
                .sorted(Comparator.comparing(NormFinding::severity).thenComparing(NormFinding::norm))
                .toList();
    }

    public int count(Severity severity) {
        return Math.toIntExact(
                findings.stream().filter(one -> one.severity() == severity).count());
    }

    public int count(Waste waste) {
        return Math.toIntExact(
                findings.stream().filter(one -> one.waste() == waste).count());
    }

    /** The same with findings of one weight or norm only, or those that count as waste or would; null is any. */
    public NormReport only(@Nullable Severity severity, @Nullable Norm norm, @Nullable Waste waste) {
        return new NormReport(
                on,
                units,
                findings.stream()
                        .filter(one -> severity == null || one.severity() == severity)
                        .filter(one -> norm == null || one.norm() == norm)
                        .filter(one -> waste == null || one.waste() == waste)
                        .toList());
    }

    /** What is said of one unit itself. */
    public List<NormFinding> of(long unit) {
        return findings.stream().filter(one -> one.unit().id() == unit).toList();
    }
}

package org.bienche.norms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.audit.Invariant;

/**
 * NORMS: what is against a norm is a finding with its place in the law and, where the law leaves time, its deadline.
 *
 * <p>It names what it found and holds all the same: a norm that is missed is known, not hidden. It is broken by a finding that leaves time
 * after a restructuring without saying until when, or whose place in the law is blank.
 */
@Dependent
public class NormsInvariant implements Invariant {

    private static final int MOST = 100;

    @Inject
    private UnitNorms norms;

    @Override
    public String id() {
        return "NORMS";
    }

    @Override
    public Result check() {
        NormReport report = norms.whole();
        List<String> found =
                report.findings().stream().limit(MOST).map(NormsInvariant::line).toList();
        return new Result(report.findings().stream().allMatch(NormsInvariant::isWhole), report.units(), found);
    }

    private static boolean isWhole(NormFinding finding) {
        boolean leavesTime = finding.provisions().stream()
                .anyMatch(each -> each.parameter().equals("staffing.restructuring.comply"));
        return !finding.citation().isBlank()
                && (!leavesTime || finding.severity() == Severity.MUST_FIX || finding.deadline() != null);
    }

    private static String line(NormFinding finding) {
        return finding.severity() + " " + finding.norm() + " unit "
                + finding.unit().code() + ": "
                + finding.actual() + " / " + finding.allowed() + " (" + finding.citation() + ")"
                + (finding.deadline() == null ? "" : " by " + finding.deadline());
    }
}

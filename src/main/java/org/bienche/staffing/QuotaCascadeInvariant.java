package org.bienche.staffing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.audit.Invariant;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Cascade;

/**
 * QUOTA_CASCADE: what a unit hands down is no more than it was granted; a surplus of people is recorded with its deadline. Over every
 * year and kind, whatever the caller's scope.
 */
@Dependent
@Transactional
public class QuotaCascadeInvariant implements Invariant {

    @Inject
    private Cascades cascades;

    @Override
    public String id() {
        return "QUOTA_CASCADE";
    }

    @Override
    public Result check() {
        List<String> findings = new ArrayList<>();
        long checked = 0;
        for (int year : cascades.read(QuotaRows::years)) {
            for (Cascade cascade : cascades.whole(cascades.dayOf(year)).values()) {
                checked += cascade.quotas().size();
                broken(year, cascade).forEach(findings::add);
            }
        }
        return Result.of(checked, findings);
    }

    private static Stream<String> broken(int year, Cascade cascade) {
        return cascade.quotas().keySet().stream()
                .filter(cascade.tree()::has)
                .flatMap(unit -> cascade.findings(unit).stream()
                        .filter(finding -> finding.severity() == Establishment.Severity.MUST_FIX)
                        .map(finding -> year + " " + cascade.kind() + " unit " + unit + ": "
                                + finding.key().replace("staffing.finding.", "") + " " + finding.args()));
    }
}

package org.bienche.staffing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bienche.audit.Invariant;
import org.bienche.staffing.Establishment.Finding;
import org.bienche.staffing.Establishment.Severity;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Cascade;

/**
 * QUOTA_CASCADE: what a unit hands down is no more than it was granted; a surplus of people is recorded with its deadline. Over every
 * year and kind and on every day on which a quota changes, whatever the caller's scope; people are counted on the day on which a year is
 * looked at, and on the days to come.
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
        AtomicLong checked = new AtomicLong();
        for (int year : cascades.read(QuotaRows::years)) {
            LocalDate looked = cascades.dayOf(year);
            BiConsumer<LocalDate, Cascade> check = (day, cascade) -> {
                checked.addAndGet(cascade.quotas().size());
                broken(day.equals(looked) ? String.valueOf(year) : String.valueOf(day), looked, cascade)
                        .forEach(findings::add);
            };
            cascades.whole(looked).values().forEach(cascade -> check.accept(looked, cascade));
            cascades.eachChange(year, check);
        }
        return Result.of(checked.get(), findings);
    }

    private static Stream<String> broken(String when, LocalDate looked, Cascade cascade) {
        return cascade.quotas().keySet().stream()
                .filter(cascade.tree()::has)
                .flatMap(unit -> cascade.findings(unit).stream()
                        .filter(finding -> isBroken(finding, looked))
                        .map(finding -> when + " " + cascade.kind() + " unit " + unit + ": "
                                + finding.key().replace("staffing.finding.", "") + " " + finding.args()));
    }

    /** A surplus is not over yet before its last day is behind us. */
    private static boolean isBroken(Finding finding, LocalDate looked) {
        LocalDate deadline = finding.deadline();
        return finding.severity() == Severity.MUST_FIX && (deadline == null || deadline.isBefore(looked));
    }
}

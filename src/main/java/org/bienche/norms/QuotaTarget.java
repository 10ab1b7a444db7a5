package org.bienche.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.people.StaffKind;

/**
 * By how much the law wants quotas cut.
 *
 * @param since the year whose quota is cut
 * @param by the year at whose end the cut is to be reached; until then it grows in even steps
 * @param percents by kind; a kind that is missing has no target
 */
public record QuotaTarget(int since, int by, Map<StaffKind, Integer> percents, Provision provision) {

    private static final String CUT = "staffing.cut_percent";
    private static final String RESTRUCTURING = "staffing.cut_percent.restructuring";
    private static final String COMPLY = "staffing.restructuring.comply";
    private static final int WHOLE = 100;
    private static final int MONTHS = 12;

    public QuotaTarget {
        percents = Map.copyOf(percents);
        if (by <= since) {
            throw new IllegalArgumentException("A cut of the quota of " + since + " is not reached by " + by);
        }
    }

    /** The targets of a day: that of the years of the programme, and that of the restructuring, reached when surplus is to be settled. */
    public static List<QuotaTarget> of(Law law) {
        List<QuotaTarget> targets = new ArrayList<>();
        law.find(CUT).filter(found -> !found.validity().isOpen()).ifPresent(found -> {
            Map<StaffKind, Integer> percents = new EnumMap<>(StaffKind.class);
            found.value()
                    .entries()
                    .forEach(
                            (kind, percent) -> percents.put(StaffKind.valueOf(kind), Math.toIntExact(percent.whole())));
            LocalDate last = found.validity().until().minusDays(1);
            targets.add(new QuotaTarget(found.validity().from().getYear(), last.getYear(), percents, found));
        });
        law.find(RESTRUCTURING)
                .ifPresent(found -> law.find(COMPLY).ifPresent(comply -> {
                    int percent = Math.toIntExact(found.value().whole());
                    int since = found.validity().from().getYear();
                    int years = Math.toIntExact(comply.value().whole() / MONTHS);
                    targets.add(new QuotaTarget(
                            since,
                            since + years,
                            Map.of(
                                    StaffKind.CADRE, percent,
                                    StaffKind.CIVIL_SERVANT, percent,
                                    StaffKind.PUBLIC_EMPLOYEE, percent),
                            found));
                }));
        return targets;
    }

    /**
     * The quota that the target leaves at the end of a year; what is cut is rounded up. Nothing before the cut begins, or for a kind
     * without a target.
     *
     * @param base the quota of the year that is cut
     */
    public Optional<Integer> in(int year, StaffKind kind, int base) {
        Integer percent = percents.get(kind);
        if (percent == null || year < since) {
            return Optional.empty();
        }
        long span = (long) WHOLE * (by - since);
        long cut = ((long) base * percent * (Math.min(year, by) - since) + span - 1) / span;
        return Optional.of(base - Math.toIntExact(cut));
    }
}

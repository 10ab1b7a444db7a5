package org.bienche.streamlining.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.people.StaffKind;
import org.bienche.streamlining.HalfYears;
import org.bienche.streamlining.Policy;

/** What the law of the day of leaving says of one policy: its own values by their short names, and what all policies share. */
record PolicyLaw(Policy policy, Law law) {

    private static final String ROUNDING = "streamlining.rounding.half_year_up_to";
    private static final String PENSION_SERVICE = "retirement.service_years_at_least";
    private static final String NOTICE = "retirement.notice_months";
    private static final String ONE_BENEFIT_ONLY = "streamlining.one_benefit_only";
    private static final int MONTHS_PER_YEAR = 12;

    /** The policy's value of this name. */
    Provision get(String name) {
        return law.get(key(name));
    }

    Optional<Provision> find(String name) {
        return law.find(key(name));
    }

    private String key(String name) {
        return "streamlining." + policy + "." + name;
    }

    int whole(String name) {
        return whole(get(name));
    }

    private static int whole(Provision provision) {
        return Math.toIntExact(provision.value().whole());
    }

    LocalDate day(String name) {
        return LocalDate.parse(get(name).value().text());
    }

    boolean isFor(StaffKind kind, String name) {
        return get(name).value().names().contains(kind.name());
    }

    boolean isInForce() {
        return find("in_force").isPresent();
    }

    /** The last day on which notice of a retirement is in time. */
    LocalDate noticeOf(YearMonth retireFrom) {
        return retireFrom.atDay(1).minusMonths(law.get(NOTICE).value().whole());
    }

    /** Months of contributions from which a pension is paid at the ordinary age. */
    int monthsForPension() {
        return whole(law.get(PENSION_SERVICE)) * MONTHS_PER_YEAR;
    }

    /** Whether it has nothing for who was paid for leaving before. */
    boolean paysOnlyOnce() {
        return law.find(ONE_BENEFIT_ONLY)
                .map(found -> found.value().names().contains(policy.name()))
                .orElse(false);
    }

    String onlyOnceCitation() {
        return law.get(ONE_BENEFIT_ONLY).citation().toString();
    }

    static int fullYears(int months) {
        return months / MONTHS_PER_YEAR;
    }

    /** Months as half years, by the rounding that streamlining shares; none on a day on which the law has no such rounding. */
    HalfYears halfYears(int months) {
        return law.find(ROUNDING)
                .map(upTo -> HalfYears.of(months, 1, whole(upTo)))
                .orElse(HalfYears.NONE);
    }

    /** Months of service as half years: a resignation rounds in its own way. */
    HalfYears service(int months) {
        return policy == Policy.ND170_2025 && isInForce()
                ? HalfYears.of(months, whole("half_year_from"), whole("full_year_above"))
                : halfYears(months);
    }
}

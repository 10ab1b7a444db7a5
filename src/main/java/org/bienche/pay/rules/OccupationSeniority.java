package org.bienche.pay.rules;

import org.bienche.legislation.Law;

/** The percent of occupation seniority: the first after some years of counted service, and more for each full year from then on. */
public final class OccupationSeniority {

    private static final String KEY = "pay.allowance.OCCUPATION_SENIORITY.";
    private static final int MONTHS_PER_YEAR = 12;

    private OccupationSeniority() {}

    /** The whole percent after so many months of counted service; 0 before the first. */
    public static int percent(int months, Law law) {
        int first = whole(law, "after_months");
        return months < first ? 0 : whole(law, "first_percent") + (months - first) / MONTHS_PER_YEAR * perYear(law);
    }

    /** What each further full year adds. */
    public static int perYear(Law law) {
        return whole(law, "percent_per_year");
    }

    private static int whole(Law law, String what) {
        return Math.toIntExact(law.get(KEY + what).value().whole());
    }
}

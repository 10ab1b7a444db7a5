package org.bienche.planning;

import java.util.List;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * What five years bring for a unit with all below it, and for the units right below.
 *
 * @param from the first year; what is overdue on the day is counted in it
 * @param kind null for all
 */
public record FiveYears(UnitOn unit, int from, @Nullable StaffKind kind, Path total, List<Path> parts) {

    /** How many years are looked at. */
    public static final int YEARS = 5;

    public FiveYears {
        parts = List.copyOf(parts);
    }

    /**
     * A unit with all below it.
     *
     * @param present on the day that is looked at from
     */
    public record Path(UnitOn unit, int present, List<Year> years) {

        public Path {
            years = List.copyOf(years);
        }

        public int retirements() {
            return years.stream().mapToInt(Year::retirements).sum();
        }

        /** What the last year comes to. */
        public Year last() {
            return years.getLast();
        }
    }

    /**
     * One year.
     *
     * @param quota at its end; null where none was granted in this year or before
     * @param carried whether some of the quota is that of an earlier year, of units and kinds that none is granted for this one
     * @param target what the law's cuts leave of the quota; null where nothing tells
     * @param expected who is there at its end, when nobody comes and only those leave who retire
     * @param terms posts whose term by decision ends within it; {@code expectedTerms} those whose term ends by law, where the decision
     *     states none
     * @param surplusDue people beyond the quota of their unit who are to be settled within it
     */
    public record Year(
            int year,
            int retirements,
            int terms,
            int expectedTerms,
            int retentions,
            @Nullable Integer quota,
            boolean carried,
            @Nullable Integer target,
            int expected,
            int surplusDue) {

        /** More people than the quota, or fewer where negative; null without a quota. */
        public @Nullable Integer gap() {
            return quota == null ? null : Integer.valueOf(expected - quota);
        }
    }
}

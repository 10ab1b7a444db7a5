package org.bienche.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose next step may come between two days, the last left out: the days from which such a step counts now.
 *
 * @param months that a step can take by the scales, where nothing moves it
 */
public record StepWindow(LocalDate from, LocalDate until, Set<Integer> months) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int LONGEST_YEARS = 45;

    /** Months differ in length; who is found needlessly is left out by the rules. */
    private static final int SPARE_DAYS = 3;

    /** Days from a first one to a last one. */
    public record Days(LocalDate first, LocalDate last) {}

    public StepWindow {
        months = Set.copyOf(months);
    }

    /** For who stands on a step. */
    public List<Days> onStep() {
        return months.stream().sorted().map(this::before).toList();
    }

    /** For who is beyond the last step: every anniversary counts. */
    public List<Days> beyond() {
        return Stream.iterate(1, years -> years + 1)
                .limit(LONGEST_YEARS)
                .map(years -> before(years * MONTHS_PER_YEAR))
                .toList();
    }

    private Days before(int so) {
        return new Days(
                from.minusMonths(so).minusDays(SPARE_DAYS),
                until.minusMonths(so).plusDays(SPARE_DAYS));
    }
}

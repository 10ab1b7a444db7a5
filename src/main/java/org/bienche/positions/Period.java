package org.bienche.positions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The years for which a list fixes the names of positions.
 *
 * @param first and {@code last} years, both included
 */
public record Period(int first, int last) {

    private static final int YEARS = 5;
    private static final int SOME_FIRST = 2021;
    private static final int LISTED = 3;

    public Period {
        if (last != first + YEARS - 1 || Math.floorMod(first - SOME_FIRST, YEARS) != 0) {
            throw new IllegalArgumentException("A list is for five years, as 2026-2030: " + first + "-" + last);
        }
    }

    /** The one that a day lies in. */
    public static Period of(LocalDate day) {
        int first = day.getYear() - Math.floorMod(day.getYear() - SOME_FIRST, YEARS);
        return new Period(first, first + YEARS - 1);
    }

    /** As written: {@code 2026-2030}; empty for what is none. */
    public static Optional<Period> parse(String text) {
        if (!text.strip().matches("[12][0-9]{3}-[12][0-9]{3}")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(text.strip().substring(0, YEARS - 1));
        Period period = of(LocalDate.of(first, 1, 1));
        return Optional.of(period).filter(each -> each.toString().equals(text.strip()));
    }

    /** Those that people choose from, the one before a day's first. */
    public static List<Period> around(LocalDate day) {
        int before = of(day).first() - YEARS;
        return IntStream.range(0, LISTED)
                .mapToObj(each -> of(LocalDate.of(before + YEARS * each, 1, 1)))
                .toList();
    }

    public boolean covers(LocalDate day) {
        return day.getYear() >= first && day.getYear() <= last;
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}

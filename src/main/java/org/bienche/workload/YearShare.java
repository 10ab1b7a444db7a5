package org.bienche.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bienche.time.Validity;

/** A period as a share of the years in which it lies, day by day; exact. */
public record YearShare(List<Part> parts) {

    /** What a share is counted in: both lengths of a year divide it. */
    static final BigDecimal WHOLE = BigDecimal.valueOf(365L * 366L);

    /** So many days of a year of so many. */
    public record Part(long days, int length) {}

    public YearShare {
        parts = List.copyOf(parts);
    }

    public static YearShare of(Validity period) {
        List<Part> parts = new ArrayList<>();
        LocalDate begin = period.from();
        while (begin.isBefore(period.until())) {
            LocalDate next = LocalDate.of(begin.getYear() + 1, 1, 1);
            LocalDate end = next.isBefore(period.until()) ? next : period.until();
            parts.add(new Part(
                    end.toEpochDay() - begin.toEpochDay(),
                    Year.of(begin.getYear()).length()));
            begin = end;
        }
        return new YearShare(parts);
    }

    /** The share in parts of {@link #WHOLE}. */
    BigDecimal ofWhole() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            sum = sum.add(WHOLE.multiply(BigDecimal.valueOf(part.days())).divide(BigDecimal.valueOf(part.length())));
        }
        return sum;
    }

    /** As it is written in a formula: {@code 42/365}. */
    public String written() {
        return parts.stream().map(part -> part.days() + "/" + part.length()).collect(Collectors.joining(" + "));
    }
}

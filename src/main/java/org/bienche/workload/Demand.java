package org.bienche.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Provision;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What the work of a period takes, by the standards of its last day.
 *
 * <p>Everything is compared exactly. Rounding stands here alone: people up to whole ones, hours and people that are only shown to two places,
 * percentages to one, half up.
 *
 * @param hours that the work takes; exact
 * @param yearly hours of a person and year
 * @param overloadedFrom how many times what the people can do; {@code slackBelow} likewise
 */
public record Demand(
        Validity period,
        BigDecimal hours,
        BigDecimal yearly,
        BigDecimal overloadedFrom,
        BigDecimal slackBelow,
        List<Provision> provisions)
        implements Cited {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Demand {
        if (yearly.signum() <= 0) {
            throw new IllegalArgumentException("A person works some hours in a year: " + yearly);
        }
        provisions = List.copyOf(provisions);
    }

    /** How many people the work takes. */
    public int needed() {
        return scaled().divide(perPerson(), 0, RoundingMode.CEILING).intValueExact();
    }

    /** The same before it is rounded up, to be shown. */
    public BigDecimal people() {
        return scaled().divide(perPerson(), 2, RoundingMode.HALF_UP);
    }

    /** The hours that so many people have in the period, to be shown. */
    public BigDecimal hoursOf(int people) {
        return perPerson().multiply(BigDecimal.valueOf(people)).divide(YearShare.WHOLE, 2, RoundingMode.HALF_UP);
    }

    public LocalDate lastDay() {
        return period.until().minusDays(1);
    }

    public YearShare share() {
        return YearShare.of(period);
    }

    /** The work beside the people who are there. */
    public Load beside(int people) {
        return new Load(people, percent(people), finding(people));
    }

    private @Nullable BigDecimal percent(int people) {
        return people == 0 ? null : scaled().multiply(HUNDRED).divide(available(people), 1, RoundingMode.HALF_UP);
    }

    private @Nullable LoadFinding finding(int people) {
        if (people == 0) {
            return hours.signum() == 0 ? null : LoadFinding.OVERLOADED;
        }
        if (scaled().compareTo(available(people).multiply(overloadedFrom)) >= 0) {
            return LoadFinding.OVERLOADED;
        }
        return scaled().compareTo(available(people).multiply(slackBelow)) < 0 ? LoadFinding.SLACK : LoadFinding.FITTING;
    }

    /** Both together; of the same period, by the same standards. */
    public Demand plus(Demand other) {
        if (!Objects.equals(period, other.period)) {
            throw new IllegalArgumentException(
                    "Work of different periods is not added: " + period + ", " + other.period);
        }
        List<Provision> both = Stream.concat(provisions.stream(), other.provisions.stream())
                .distinct()
                .toList();
        return new Demand(period, hours.add(other.hours), yearly, overloadedFrom, slackBelow, both);
    }

    private BigDecimal scaled() {
        return hours.multiply(YearShare.WHOLE);
    }

    private BigDecimal perPerson() {
        return yearly.multiply(share().ofWhole());
    }

    private BigDecimal available(int people) {
        return perPerson().multiply(BigDecimal.valueOf(people));
    }
}

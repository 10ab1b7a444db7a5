package org.bienche.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What the pay of people costs in a year.
 *
 * @param coefficients the sum of the coefficients of rank and step, in hundredths
 * @param parts one for each span of the year's law
 * @param bonus the bonus fund, beside the rest
 */
public record SalaryFund(int people, long coefficients, List<Part> parts, long bonus) {

    public SalaryFund {
        parts = List.copyOf(parts);
    }

    /**
     * What the months of one law come to, in đồng.
     *
     * @param salaries by rank and step
     * @param wages agreed in contracts
     * @param earnings everything earned, salaries and wages among it
     * @param employerContributions what the unit pays into the funds beside it
     * @param bonusBase the salaries that the bonus fund is a percent of
     */
    public record Part(long salaries, long wages, long earnings, long employerContributions, long bonusBase) {

        /** Both together. */
        public Part plus(Part other) {
            return new Part(
                    Math.addExact(salaries, other.salaries),
                    Math.addExact(wages, other.wages),
                    Math.addExact(earnings, other.earnings),
                    Math.addExact(employerContributions, other.employerContributions),
                    Math.addExact(bonusBase, other.bonusBase));
        }
    }

    /** The fund of both together, in the same year. */
    public SalaryFund plus(SalaryFund other) {
        List<Part> sums = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            sums.add(parts.get(place).plus(other.parts.get(place)));
        }
        return new SalaryFund(
                people + other.people, coefficients + other.coefficients, sums, Math.addExact(bonus, other.bonus));
    }

    public long salaries() {
        return sum(Part::salaries);
    }

    public long wages() {
        return sum(Part::wages);
    }

    /** What is earned beside salary and agreed wage. */
    public long allowances() {
        return earnings() - salaries() - wages();
    }

    public long earnings() {
        return sum(Part::earnings);
    }

    public long employerContributions() {
        return sum(Part::employerContributions);
    }

    public long bonusBase() {
        return sum(Part::bonusBase);
    }

    /** Pay and contributions, without the bonus fund. */
    public long fund() {
        return Math.addExact(earnings(), employerContributions());
    }

    public long total() {
        return Math.addExact(fund(), bonus);
    }

    private long sum(ToLongFunction<Part> amount) {
        return parts.stream().mapToLong(amount).reduce(0, Math::addExact);
    }
}

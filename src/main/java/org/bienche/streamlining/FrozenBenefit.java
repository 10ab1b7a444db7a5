package org.bienche.streamlining;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was calculated for a case, as it was when proposed: later law and later facts do not touch it.
 *
 * @param salary the monthly salary it is counted in
 * @param yearsEarly as a decimal in half years, such as {@code 2.5}
 */
public record FrozenBenefit(
        long salary,
        @Nullable Long averageSalary,
        int contributionMonths,
        @Nullable YearMonth retireFrom,
        @Nullable Integer monthsEarly,
        String yearsEarly,
        String serviceYears,
        List<Line> lines) {

    /** One part, with where it stands in the law. */
    public record Line(String code, long amount, String formula, String citation, boolean verified) {

        /** The key of its name. */
        public String textKey() {
            return BenefitLine.Code.valueOf(code).textKey();
        }
    }

    public FrozenBenefit {
        lines = List.copyOf(lines);
    }

    static FrozenBenefit of(CaseFacts facts, CaseTerms terms, long salary, Benefit benefit) {
        return new FrozenBenefit(
                salary,
                terms.averageSalary(),
                facts.contributionMonths(),
                facts.retireFrom(),
                benefit.monthsEarly(),
                benefit.yearsEarly().decimal().toPlainString(),
                benefit.serviceYears().decimal().toPlainString(),
                benefit.lines().stream().map(FrozenBenefit::line).toList());
    }

    private static Line line(BenefitLine line) {
        return new Line(line.code().name(), line.amount(), line.formula(), line.citation(), line.verified());
    }

    public long total() {
        return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    }

    public boolean verified() {
        return lines.stream().allMatch(Line::verified);
    }
}

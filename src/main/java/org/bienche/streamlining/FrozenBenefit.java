package org.bienche.streamlining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bienche.pay.ExplainedLine;
import org.jspecify.annotations.Nullable;

/**
 * What was calculated for a case, as it was when proposed: later law and later facts do not touch it.
 *
 * @param salary the monthly salary it is counted in
 * @param yearsEarly as a decimal in half years, such as {@code 2.5}
 * @param paidUnder the policy that was stated to have paid before; null where none was
 * @param study what is learnt before leaving; null where nothing is
 * @param pay the parts of the monthly salary; empty where it was settled otherwise, and in a case of before they were kept
 * @param post what the person was on the eve; null in a case of before it was kept
 */
public record FrozenBenefit(
        long salary,
        @Nullable Long averageSalary,
        int contributionMonths,
        @Nullable YearMonth retireFrom,
        @Nullable Integer monthsEarly,
        String yearsEarly,
        String serviceYears,
        @Nullable Policy paidUnder,
        @Nullable Study study,
        List<Part> pay,
        @Nullable Post post,
        List<Line> lines) {

    /** The post and the rank of the eve, and the first day of social insurance. */
    public record Post(
            String position,
            @Nullable String rankCode,
            @Nullable Integer step,
            @Nullable LocalDate insuredFrom) {}

    /** One part of the monthly salary: the name of a line of the payslip. */
    public record Part(String line, long amount) {}

    /** One part, with where it stands in the law. */
    public record Line(String code, long amount, String formula, String citation, boolean verified) {

        /** The key of its name. */
        public String textKey() {
            return BenefitLine.Code.valueOf(code).textKey();
        }

        /** How many times the salary is taken, as the formula begins: {@code 0,9}. */
        public String times() {
            return factor(0);
        }

        /** The months or years that it is taken for, as the formula ends. */
        public BigDecimal quantity() {
            return new BigDecimal(factor(2).replace(".", "").replace(',', '.'));
        }

        private String factor(int place) {
            return formula.split(" × ", -1)[place];
        }
    }

    public FrozenBenefit {
        pay = List.copyOf(pay);
        lines = List.copyOf(lines);
    }

    /** @param pay the parts of that salary; null where it is stated */
    static FrozenBenefit of(
            CaseFacts facts, CaseTerms terms, long salary, @Nullable BenefitSalary pay, Benefit benefit) {
        return new FrozenBenefit(
                salary,
                terms.averageSalary(),
                facts.contributionMonths(),
                facts.retireFrom(),
                benefit.monthsEarly(),
                benefit.yearsEarly().decimal().toPlainString(),
                benefit.serviceYears().decimal().toPlainString(),
                terms.paidUnder(),
                terms.study(),
                pay == null
                        ? List.of()
                        : pay.parts().stream().map(FrozenBenefit::part).toList(),
                new Post(facts.position(), facts.rankCode(), facts.step(), facts.insuredFrom()),
                benefit.lines().stream().map(FrozenBenefit::line).toList());
    }

    private static Part part(ExplainedLine line) {
        return new Part(line.line().name(), line.amount());
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

package org.bienche.payroll.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.Payslip;
import org.bienche.payroll.PayslipExplanation;
import org.bienche.payroll.PayslipRow;
import org.bienche.payroll.Payslips;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** One payslip, each line with the way it was worked out. */
@Named
@RequestScoped
public class PayslipBacking {

    @Inject
    private Payslips payslips;

    private @Nullable Long run;
    private @Nullable Long person;
    private @Nullable PayslipExplanation explanation;

    /** A line as it stands on the page; formula and article are empty where it can no longer be derived. */
    public record Line(PayLine line, long amount, String formula, String article, boolean verified) {

        static Line of(ExplainedLine line) {
            return new Line(line.line(), line.amount(), line.formula(), line.citation(), line.verified());
        }
    }

    /** The lines of one side with their sum; the bases have none. */
    public record Group(
            Side side, List<Line> lines, @Nullable Long sum) {}

    public void load() {
        getExplanation();
    }

    public PayslipExplanation getExplanation() {
        PayslipExplanation known = explanation;
        if (known == null) {
            Long ofRun = run;
            Long ofPerson = person;
            if (ofRun == null || ofPerson == null) {
                throw new NotFound("payroll.payslip.unknown");
            }
            known = payslips.explain(ofRun, ofPerson);
            explanation = known;
        }
        return known;
    }

    public PayslipRow getRow() {
        return getExplanation().payslip().row();
    }

    public YearMonth getMonth() {
        return YearMonth.from(getRow().month());
    }

    public Payslip getPayslip() {
        return getExplanation().payslip().row().payslip();
    }

    public List<Group> getGroups() {
        return Stream.of(Side.EARNING, Side.DEDUCTION, Side.EMPLOYER, Side.TOTAL)
                .map(side -> new Group(
                        side,
                        lines(side),
                        side == Side.TOTAL ? null : getPayslip().sum(side)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private List<Line> lines(Side side) {
        if (getExplanation().isExplained()) {
            return getExplanation().lines().stream()
                    .filter(line -> line.line().side() == side && !isSumOfItsSide(line.line()))
                    .map(Line::of)
                    .toList();
        }
        return PayLine.of(side).stream()
                .filter(line -> getPayslip().amount(line) != 0 && !isSumOfItsSide(line))
                .map(line -> new Line(line, getPayslip().amount(line), "", "", true))
                .toList();
    }

    /** These stand below their lines, not among the bases. */
    private static boolean isSumOfItsSide(PayLine line) {
        return line == PayLine.GROSS || line == PayLine.NET || line == PayLine.EMPLOYER_CONTRIBUTIONS;
    }

    public @Nullable Long getRun() {
        return run;
    }

    public void setRun(@Nullable Long run) {
        this.run = run;
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
    }
}

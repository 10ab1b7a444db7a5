package org.bienche.pay.rest;

import java.util.List;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.Payslip;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** A calculated month, as the interface answers it. */
public record PayslipAnswer(
        List<Line> lines,
        long gross,
        long insuranceBase,
        long unemploymentBase,
        long employeeContributions,
        long taxableIncome,
        long incomeTax,
        long net,
        long employerContributions) {

    /** One line: an earning, a deduction or a part that the employer pays. */
    public record Line(
            String code, String name, String side, String formula, long amount, String citation, boolean verified) {

        static Line of(ExplainedLine line, Language language) {
            return new Line(
                    line.line().name(),
                    Texts.get(language, line.line().textKey()),
                    line.line().side().name(),
                    line.formula(),
                    line.amount(),
                    line.citation(),
                    line.verified());
        }
    }

    public static PayslipAnswer of(ExplainedPayslip explained, Language language) {
        Payslip payslip = explained.payslip();
        List<Line> lines = explained.lines().stream()
                .filter(line -> line.line().side() != Side.TOTAL)
                .map(line -> Line.of(line, language))
                .toList();
        return new PayslipAnswer(
                lines,
                payslip.gross(),
                payslip.insuranceBase(),
                payslip.unemploymentBase(),
                payslip.employeeContributions(),
                payslip.taxableIncome(),
                payslip.incomeTax(),
                payslip.net(),
                payslip.employerContributions());
    }
}

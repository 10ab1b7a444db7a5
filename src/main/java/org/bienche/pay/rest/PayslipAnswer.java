package org.bienche.pay.rest;

import java.util.List;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.Payslip;
import org.bienche.pay.SpokenLine;
import org.bienche.texts.Language;

/** A calculated month, as the interface answers it. */
public record PayslipAnswer(
        List<SpokenLine> lines,
        long gross,
        long insuranceBase,
        long unemploymentBase,
        long employeeContributions,
        long taxableIncome,
        long incomeTax,
        long net,
        long employerContributions) {

    public static PayslipAnswer of(ExplainedPayslip explained, Language language) {
        Payslip payslip = explained.payslip();
        List<SpokenLine> lines = explained.lines().stream()
                .filter(line -> line.line().side() != Side.TOTAL)
                .map(line -> SpokenLine.of(line, language))
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

package org.bienche.payroll.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.Payslip;
import org.bienche.pay.SpokenLine;
import org.bienche.payroll.PayslipExplanation;
import org.bienche.payroll.PayslipLine;
import org.bienche.payroll.PayslipPart;
import org.bienche.payroll.PayslipRow;
import org.bienche.texts.Language;
import org.jspecify.annotations.Nullable;

/**
 * A stored payslip as the interface answers it.
 *
 * @param explanation SAME, SAME_BY_LAW_OF_THEN or DIFFERENT; null in lists, which do not explain
 * @param lines with formula and citation, which are null where the stored amounts can no longer be derived
 * @param parts of a month in which something changed; null in lists, and where the month was paid as one
 */
public record PayslipAnswer(
        long run,
        String month,
        long person,
        String personNumber,
        String personName,
        String unitName,
        LocalDate payDay,
        String staffKind,
        String rankCode,
        String coefficient,
        long gross,
        long insuranceBase,
        long unemploymentBase,
        long employeeContributions,
        long taxableIncome,
        long incomeTax,
        long net,
        long employerContributions,
        boolean verified,
        @Nullable String explanation,
        @Nullable List<SpokenLine> lines,
        @Nullable List<Part> parts) {

    /** A part of the month, from its first to its last day. */
    public record Part(
            LocalDate from,
            LocalDate to,
            int workingDays,
            String unitName,
            String staffKind,
            String rankCode,
            String coefficient,
            String workingState,
            long gross) {

        static Part of(PayslipPart part) {
            return new Part(
                    part.firstDay(),
                    part.lastDay(),
                    part.workingDays(),
                    part.unitName(),
                    part.staffKind(),
                    part.rankCode(),
                    part.coefficientAsWritten().toPlainString(),
                    part.workingState(),
                    part.gross());
        }
    }

    /** Without lines, as in a list. */
    static PayslipAnswer of(PayslipLine line) {
        return of(line, null, null, null);
    }

    static PayslipAnswer of(PayslipExplanation explanation, Language language) {
        Payslip payslip = explanation.payslip().row().payslip();
        List<SpokenLine> lines = explanation.isExplained()
                ? explanation.lines().stream()
                        .filter(line -> line.line().side() != Side.TOTAL)
                        .map(line -> SpokenLine.of(line, language))
                        .toList()
                : Stream.of(PayLine.values())
                        .filter(line -> line.side() != Side.TOTAL && payslip.amount(line) != 0)
                        .map(line -> SpokenLine.unexplained(line, payslip.amount(line), language))
                        .toList();
        List<Part> parts = explanation.parts().stream().map(Part::of).toList();
        return of(explanation.payslip(), explanation.agreement().name(), lines, parts.isEmpty() ? null : parts);
    }

    private static PayslipAnswer of(
            PayslipLine line,
            @Nullable String explanation,
            @Nullable List<SpokenLine> lines,
            @Nullable List<Part> parts) {
        PayslipRow row = line.row();
        Payslip payslip = row.payslip();
        return new PayslipAnswer(
                row.runId(),
                row.month().toString().substring(0, "yyyy-MM".length()),
                row.personId(),
                line.personNumber(),
                line.personName(),
                line.unitName(),
                row.payDay(),
                row.staffKind(),
                row.rankCode(),
                row.coefficient().toPlainString(),
                payslip.gross(),
                payslip.insuranceBase(),
                payslip.unemploymentBase(),
                payslip.employeeContributions(),
                payslip.taxableIncome(),
                payslip.incomeTax(),
                payslip.net(),
                payslip.employerContributions(),
                row.verified(),
                explanation,
                lines,
                parts);
    }
}

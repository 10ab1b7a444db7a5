package org.bienche.pay.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.bienche.money.Notation;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;

/** What the lines add up to. */
final class Totals {

    private static final List<PayLine> EARNINGS = PayLine.of(Side.EARNING);
    private static final List<PayLine> DEDUCTIONS = PayLine.of(Side.DEDUCTION);
    private static final List<PayLine> EMPLOYER = PayLine.of(Side.EMPLOYER);
    private static final List<PayLine> INSURANCES =
            List.of(PayLine.SOCIAL_INSURANCE, PayLine.HEALTH_INSURANCE, PayLine.UNEMPLOYMENT_INSURANCE);

    private Totals() {}

    static long gross(Sheet sheet) {
        return total(sheet, EARNINGS);
    }

    static long employeeContributions(Sheet sheet) {
        return total(sheet, INSURANCES);
    }

    /** What is paid out: the earnings less everything withheld. */
    static long net(Sheet sheet) {
        long gross = sheet.amount(PayLine.GROSS);
        if (sheet.explains()) {
            String withheld = DEDUCTIONS.stream()
                    .filter(line -> sheet.amount(line) != 0)
                    .map(line -> " − " + Notation.dong(sheet.amount(line)))
                    .collect(Collectors.joining());
            sheet.formula(Notation.dong(gross) + withheld);
        }
        return gross - sheet.sum(DEDUCTIONS);
    }

    static long employerContributions(Sheet sheet) {
        return total(sheet, EMPLOYER);
    }

    private static long total(Sheet sheet, List<PayLine> lines) {
        if (sheet.explains()) {
            sheet.formula(lines.stream()
                    .filter(line -> sheet.amount(line) != 0)
                    .map(line -> Notation.dong(sheet.amount(line)))
                    .collect(Collectors.joining(" + ")));
        }
        return sheet.sum(lines);
    }
}

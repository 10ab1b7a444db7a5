package org.bienche.pay.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.bienche.money.Notation;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;

/** What the lines add up to. */
final class Totals {

    static final LineSet EARNINGS = new LineSet(PayLine.of(Side.EARNING), null);
    private static final LineSet DEDUCTIONS = new LineSet(PayLine.of(Side.DEDUCTION), null);
    private static final LineSet EMPLOYER = new LineSet(PayLine.of(Side.EMPLOYER), null);
    private static final LineSet INSURANCES = new LineSet(
            List.of(PayLine.SOCIAL_INSURANCE, PayLine.HEALTH_INSURANCE, PayLine.UNEMPLOYMENT_INSURANCE), null);

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
            String withheld = DEDUCTIONS.lines().stream()
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

    private static long total(Sheet sheet, LineSet lines) {
        if (sheet.explains()) {
            sheet.formula(lines.lines().stream()
                    .filter(line -> sheet.amount(line) != 0)
                    .map(line -> Notation.dong(sheet.amount(line)))
                    .collect(Collectors.joining(" + ")));
        }
        return sheet.sum(lines);
    }
}

package org.bienche.payroll.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.Workplace;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;

/**
 * Tells whether a payslip rests on a value of the law whose source is not certain.
 *
 * <p>Which values a payslip rests on depends on which lines it has and on who is paid where, not on the amounts. So one payslip of each
 * shape is explained, and its answer serves all others of that shape.
 */
public final class Verification {

    private static final PayLine[] LINES = PayLine.values();
    private static final AllowanceCode[] CODES = AllowanceCode.values();

    private final Predicate<PersonMonth> explainedAsVerified;
    private final Map<Shape, Boolean> known = new ConcurrentHashMap<>();

    /** What the sources of a payslip depend on; lines and allowances as bits by their position. */
    private record Shape(
            long lines,
            long allowances,
            StaffKind staffKind,
            WorkingState state,
            Workplace workplace,
            boolean hasDependants) {}

    /** Takes the slow way of asking: explaining a payslip. */
    public Verification(Predicate<PersonMonth> explainedAsVerified) {
        this.explainedAsVerified = explainedAsVerified;
    }

    public boolean isVerified(PersonMonth person, Payslip payslip) {
        Shape shape = new Shape(
                lines(payslip),
                allowances(person),
                person.staffKind(),
                person.workingState(),
                person.workplace(),
                person.dependants() > 0);
        Boolean answer = known.get(shape);
        return answer != null ? answer : known.computeIfAbsent(shape, key -> explainedAsVerified.test(person));
    }

    private static long lines(Payslip payslip) {
        long bits = 0;
        for (PayLine line : LINES) {
            if (payslip.amount(line) != 0) {
                bits |= 1L << line.ordinal();
            }
        }
        return bits;
    }

    private static long allowances(PersonMonth person) {
        long bits = 0;
        for (AllowanceCode code : CODES) {
            if (person.allowances().has(code)) {
                bits |= 1L << code.ordinal();
            }
        }
        return bits;
    }
}

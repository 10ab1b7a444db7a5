package org.bienche.people;

import java.time.YearMonth;
import java.util.List;
import org.bienche.people.StepAdvice.Reason;

/**
 * What was held back of the pay of a month of suspension, to be paid to who is cleared.
 *
 * @param whole whether the suspension took the whole month; of a part of it the payroll pays back by days
 */
public record HeldBack(YearMonth month, boolean whole, List<Part> parts) {

    /** What was held back of one line of the pay. */
    public record Part(long amount, Reason reason) {}

    public HeldBack {
        parts = List.copyOf(parts);
    }

    /** In đồng. */
    public long total() {
        return parts.stream().mapToLong(Part::amount).reduce(0, Math::addExact);
    }
}

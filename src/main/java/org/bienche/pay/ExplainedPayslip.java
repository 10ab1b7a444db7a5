package org.bienche.pay;

import java.util.List;
import java.util.Optional;

/** A payslip and how each of its lines came about. The lines are the amounts of the payslip: one calculation gave both. */
public record ExplainedPayslip(Payslip payslip, List<ExplainedLine> lines) {

    public ExplainedPayslip {
        lines = List.copyOf(lines);
    }

    public Optional<ExplainedLine> line(PayLine line) {
        return lines.stream().filter(each -> each.line() == line).findFirst();
    }

    /** Whether every value of the law in it is certain. */
    public boolean verified() {
        return lines.stream().allMatch(ExplainedLine::verified);
    }
}

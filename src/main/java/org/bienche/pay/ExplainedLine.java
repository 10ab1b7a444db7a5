package org.bienche.pay;

import java.util.List;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Provision;

/**
 * A line of a payslip with the way it was worked out.
 *
 * @param formula numbers and signs, written as in Vietnamese documents; empty for a line that is nothing
 * @param provisions every value of the law that it rests on
 */
public record ExplainedLine(PayLine line, long amount, String formula, List<Provision> provisions) implements Cited {

    public ExplainedLine {
        provisions = List.copyOf(provisions);
    }
}

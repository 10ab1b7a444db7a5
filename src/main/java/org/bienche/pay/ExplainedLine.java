package org.bienche.pay;

import java.util.List;
import java.util.stream.Collectors;
import org.bienche.legislation.Citation;
import org.bienche.legislation.Provision;

/**
 * A line of a payslip with the way it was worked out.
 *
 * @param formula numbers and signs, written as in Vietnamese documents; empty for a line that is nothing
 * @param provisions every value of the law that it rests on
 */
public record ExplainedLine(PayLine line, long amount, String formula, List<Provision> provisions) {

    public ExplainedLine {
        provisions = List.copyOf(provisions);
    }

    /** Where it stands in the law. */
    public String citation() {
        return provisions.stream()
                .map(Provision::citation)
                .map(Citation::toString)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Whether every source is certain. */
    public boolean verified() {
        return provisions.stream().allMatch(Provision::verified);
    }
}

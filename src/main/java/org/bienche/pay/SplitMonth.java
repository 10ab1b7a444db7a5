package org.bienche.pay;

import java.util.List;
import org.bienche.time.Validity;

/**
 * A month of several parts.
 *
 * @param whole the month with its contributions and tax, which are paid once
 * @param parts in the order of their days
 */
public record SplitMonth(ExplainedPayslip whole, List<Share> parts) {

    /**
     * What a part brings in.
     *
     * @param workingDays of the part
     * @param gross what the part's unit owes of the gross pay; the parts add up to it
     */
    public record Share(Validity days, int workingDays, long gross) {}

    public SplitMonth {
        parts = List.copyOf(parts);
    }
}

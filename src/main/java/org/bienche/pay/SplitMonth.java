package org.bienche.pay;

import java.util.List;

/**
 * A month of several parts.
 *
 * @param whole the month with its contributions and tax, which are paid once
 * @param grossByPart what each part's unit owes of the gross pay; they add up to it
 */
public record SplitMonth(ExplainedPayslip whole, List<Long> grossByPart) {

    public SplitMonth {
        grossByPart = List.copyOf(grossByPart);
    }
}

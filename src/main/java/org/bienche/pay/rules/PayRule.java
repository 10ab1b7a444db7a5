package org.bienche.pay.rules;

import org.bienche.pay.PayLine;

/** How one line of pay is worked out from what stands on the sheet before it. */
public record PayRule(PayLine line, Working working) {

    /** The working of a rule: an amount in whole đồng. */
    @FunctionalInterface
    public interface Working {
        long amount(Sheet sheet);
    }
}

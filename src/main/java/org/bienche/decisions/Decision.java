package org.bienche.decisions;

import java.time.LocalDate;

/** A signed decision as others see it. */
public record Decision(long id, DecisionText text, boolean hasFile) {

    public String number() {
        return text.number();
    }

    public LocalDate effectiveOn() {
        return text.effectiveOn();
    }
}

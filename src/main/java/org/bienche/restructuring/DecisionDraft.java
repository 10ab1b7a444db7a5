package org.bienche.restructuring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision of a plan as far as it is written; what is empty is filled in when the leader signs. */
public record DecisionDraft(
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable LocalDate signedOn) {

    public static final DecisionDraft EMPTY = new DecisionDraft(null, null, null, null);
}

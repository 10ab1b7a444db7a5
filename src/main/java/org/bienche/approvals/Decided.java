package org.bienche.approvals;

import org.jspecify.annotations.Nullable;

/** Told, in the same transaction, to the feature whose subject was approved or returned. An observer that refuses undoes the decision. */
public record Decided(
        Approval approval,
        Approval.State state,
        String by,
        @Nullable String comment) {

    public boolean concerns(String subjectType) {
        return approval.subjectType().equals(subjectType);
    }
}

package org.bienche.staffing;

import org.bienche.organization.FundingGroup;

/** Who pays a public employee. */
public enum PaidBy {
    /** The state budget. */
    STATE,
    /** The unit's own revenue. */
    REVENUE;

    /** Where nothing is stated: a unit that pays all its running costs pays its people, the state pays all others. */
    public static PaidBy of(FundingGroup group) {
        return group.decidesItself() ? REVENUE : STATE;
    }
}

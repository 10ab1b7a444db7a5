package org.bienche.norms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The norms, in the order in which they are listed. */
public enum Norm {
    SERVICE_UNIT_STAFF("UNITS_AGAINST_CRITERIA"),
    CENTRE_STAFF("UNITS_AGAINST_CRITERIA"),
    DIVISION_STAFF("UNITS_AGAINST_CRITERIA"),
    AGENCIES("UNITS_AGAINST_CRITERIA"),
    COMMUNE_DEPARTMENTS("UNITS_AGAINST_CRITERIA"),
    SUB_UNITS("UNITS_AGAINST_CRITERIA"),
    DEPARTMENT_DEPUTIES("TOO_MANY_DEPUTIES"),
    BRANCH_DEPUTIES("TOO_MANY_DEPUTIES"),
    AGENCY_DEPUTIES("TOO_MANY_DEPUTIES"),
    DEPUTIES_WHO_HEAD(null),
    COMMUNE_DEPUTIES("TOO_MANY_DEPUTIES"),
    SERVICE_UNIT_DEPUTIES("TOO_MANY_DEPUTIES"),
    DIVISION_DEPUTIES("TOO_MANY_DEPUTIES"),
    SCHOOL_HEADS(null),
    SCHOOL_DEPUTIES("TOO_MANY_DEPUTIES"),
    SCHOOL_SHARED(null),
    GRADES(null),
    RANKS(null),
    PROFESSIONAL_SHARE(null),
    SURPLUS("HIRING_WITHOUT_QUOTA"),
    POSTS("HIRING_WITHOUT_QUOTA"),
    QUOTA_BASIS("QUOTA_WITHOUT_BASIS"),
    CONTRACTS("WRONG_KIND_OF_CONTRACT"),
    UNUSED("UNUSED_AFTER_TRANSFER"),
    WORKLOAD(null);

    private final @Nullable String wasteAct;

    Norm(@Nullable String wasteAct) {
        this.wasteAct = wasteAct;
    }

    /** What breaking it counts as among the acts of waste, as the law's list names it. */
    public Optional<String> wasteAct() {
        return Optional.ofNullable(wasteAct);
    }
}

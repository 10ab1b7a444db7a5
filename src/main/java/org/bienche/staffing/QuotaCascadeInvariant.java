package org.bienche.staffing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bienche.audit.Invariant;

/** QUOTA_CASCADE: what a unit hands down is no more than it was granted; a surplus of people is recorded with its deadline. */
@Dependent
public class QuotaCascadeInvariant implements Invariant {

    @Inject
    private Staffing staffing;

    @Override
    public String id() {
        return "QUOTA_CASCADE";
    }

    @Override
    public Result check() {
        Staffing.QuotaCheck found = staffing.checkAll();
        return Result.of(found.checked(), found.findings());
    }
}

package org.bienche.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** TRAIL: the audit chain verifies from its first entry. */
@Dependent
public class TrailInvariant implements Invariant {

    @Inject
    private Trail trail;

    @Override
    public String id() {
        return "TRAIL";
    }

    @Override
    public Result check() {
        Trail.Verification found = trail.verify();
        return Result.of(
                found.checked(),
                found.holds() ? List.of() : List.of("Entry " + found.brokenAt() + " does not fit the chain"));
    }
}

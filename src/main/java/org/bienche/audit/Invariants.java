package org.bienche.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Runs every invariant that any feature provides. */
@ApplicationScoped
@Transactional
public class Invariants {

    @Inject
    @Any
    private Instance<Invariant> invariants;

    /** One line of the answer. */
    public record Checked(String id, boolean holds, long checked, List<String> findings) {}

    /** All checks, by name; two beans of one name are one line each. */
    public List<Checked> check() {
        return invariants.stream()
                .map(Invariants::run)
                .sorted(Comparator.comparing(Checked::id))
                .toList();
    }

    private static Checked run(Invariant invariant) {
        Invariant.Result result = invariant.check();
        return new Checked(invariant.id(), result.holds(), result.checked(), result.findings());
    }
}

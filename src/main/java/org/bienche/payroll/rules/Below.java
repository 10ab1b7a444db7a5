package org.bienche.payroll.rules;

import java.util.List;
import java.util.Optional;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;

/** Under which of the units right below a top something lies. */
public final class Below {

    private Below() {}

    /** The top itself for the top; empty for a unit that does not lie under it. */
    public static Optional<Long> at(Tree tree, long top, long unitId) {
        if (unitId == top) {
            return Optional.of(top);
        }
        long at = unitId;
        List<UnitOn> way = tree.ancestors(unitId);
        for (UnitOn above : way) {
            if (above.id() == top) {
                return Optional.of(at);
            }
            at = above.id();
        }
        return Optional.empty();
    }
}

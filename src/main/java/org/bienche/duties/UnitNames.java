package org.bienche.duties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;

/** What units are called on a day, and what those were called last that exist no more. */
final class UnitNames {

    private final Organization organization;
    private final Tree tree;
    private final Map<Long, UnitLabel> former = new HashMap<>();

    UnitNames(Organization organization, Tree tree) {
        this.organization = organization;
        this.tree = tree;
    }

    UnitLabel of(long unit) {
        return tree.find(unit)
                .map(one -> new UnitLabel(unit, one.code(), one.name(), true))
                .orElseGet(() -> former.computeIfAbsent(unit, this::lastCalled));
    }

    private UnitLabel lastCalled(long unit) {
        List<UnitOn> known = organization.history(unit);
        return known.isEmpty()
                ? new UnitLabel(unit, "", "", false)
                : new UnitLabel(unit, known.getLast().code(), known.getLast().name(), false);
    }
}

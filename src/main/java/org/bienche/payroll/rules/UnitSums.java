package org.bienche.payroll.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.payroll.Sums;
import org.bienche.payroll.UnitFigures;

/** Gathers what units come to under the units right below one of them. */
public final class UnitSums {

    private final Tree first;
    private final Tree last;
    private final long top;
    private final Map<Long, Sums> below = new HashMap<>();
    private final Set<Long> divisible = new HashSet<>();

    /** Takes the trees of the month's first and last day: a unit that began within the month is found in the second. */
    public UnitSums(Tree first, Tree last, long top) {
        this.first = first;
        this.last = last;
        this.top = top;
    }

    /** Adds what one unit's own people come to; a unit that does not lie under the top is passed over. */
    public void add(long unitId, Sums sums) {
        Below.at(first.has(unitId) ? first : last, top, unitId).ifPresent(at -> {
            below.merge(at, sums, Sums::plus);
            if (at != unitId) {
                divisible.add(at);
            }
        });
    }

    /** The top's own people first, then the units below by code. */
    public List<UnitFigures> figures() {
        List<UnitFigures> figures = new ArrayList<>();
        below.forEach((unit, sums) -> figures.add(figures(unit, sums)));
        figures.sort(Comparator.comparing((UnitFigures each) -> !each.own()).thenComparing(UnitFigures::code));
        return figures;
    }

    private UnitFigures figures(long unitId, Sums sums) {
        UnitOn unit = first.find(unitId).or(() -> last.find(unitId)).orElse(null);
        return new UnitFigures(
                unitId,
                unit == null ? "" : unit.code(),
                unit == null ? "–" : unit.name(),
                unitId == top,
                divisible.contains(unitId),
                sums);
    }
}

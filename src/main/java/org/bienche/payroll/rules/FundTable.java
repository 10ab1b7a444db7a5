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
import org.bienche.pay.SalaryFund;
import org.bienche.payroll.FundLine;

/** Gathers the salary funds of units under the units right below one of them. */
public final class FundTable {

    private final Tree tree;
    private final long top;
    private final Map<Long, SalaryFund> below = new HashMap<>();
    private final Set<Long> divisible = new HashSet<>();

    public FundTable(Tree tree, long top) {
        this.tree = tree;
        this.top = top;
    }

    /** Adds the fund of some of one unit's own people; a unit that does not lie under the top is passed over. */
    public void add(long unitId, SalaryFund fund) {
        Below.at(tree, top, unitId).ifPresent(at -> {
            below.merge(at, fund, SalaryFund::plus);
            if (at != unitId) {
                divisible.add(at);
            }
        });
    }

    /** The top's own people first, then the units below by code. */
    public List<FundLine> lines() {
        List<FundLine> lines = new ArrayList<>();
        below.forEach((unitId, fund) -> {
            UnitOn unit = tree.node(unitId);
            lines.add(new FundLine(unitId, unit.code(), unit.name(), unitId == top, divisible.contains(unitId), fund));
        });
        lines.sort(Comparator.comparing((FundLine line) -> !line.own()).thenComparing(FundLine::code));
        return lines;
    }
}

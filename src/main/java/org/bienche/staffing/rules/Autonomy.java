package org.bienche.staffing.rules;

import java.util.ArrayList;
import java.util.List;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;

/** What a group of autonomy means for who pays the people of a unit. */
public final class Autonomy {

    private static final int PERCENT = 100;

    private Autonomy() {}

    /**
     * How many of a quota revenue pays in a group: all where the unit pays all its running costs, nobody where the state does; else what
     * was decided before within the same kind of group, or the part of the running costs that the group covers at least, rounded down.
     *
     * @param coversFrom percent of the running costs from which on a unit is of the group
     */
    public static int suggestedFromRevenue(Quota before, FundingGroup from, FundingGroup to, int coversFrom) {
        if (PaidBy.of(to) == PaidBy.REVENUE) {
            return before.number();
        }
        if (to.fullyStateFunded()) {
            return 0;
        }
        boolean partly = !from.fullyStateFunded() && !from.decidesItself();
        return partly && before.isDivided()
                ? before.of(QuotaPart.REVENUE)
                : Math.floorDiv(before.number() * coversFrom, PERCENT);
    }

    /** The tree of a day with one unit in another group. */
    public static Tree with(Tree tree, long unit, FundingGroup group) {
        List<UnitOn> units = new ArrayList<>();
        for (UnitOn each : tree.all()) {
            units.add(
                    each.id() == unit
                            ? new UnitOn(unit, each.facts().fundedAs(group), each.validity(), each.decisionId())
                            : each);
        }
        return new Tree(tree.day(), units);
    }
}

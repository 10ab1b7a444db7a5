package org.bienche.staffing.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.bienche.organization.Tree;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Payers.Paid;

/** Who pays the people of units, counted. */
public final class PaidPeople {

    private PaidPeople() {}

    /**
     * By payer and unit.
     *
     * @param revenue of the public employees, those whom revenue pays
     */
    public static Map<PaidBy, Map<Long, Paid>> of(
            Tree tree, Map<Long, Integer> employees, Map<Long, Integer> revenue, Map<Long, Integer> contracts) {
        Map<PaidBy, Map<Long, Paid>> paid = new EnumMap<>(PaidBy.class);
        for (PaidBy payer : PaidBy.values()) {
            paid.put(payer, new HashMap<>());
        }
        employees.forEach((unit, all) -> {
            int own = revenue.getOrDefault(unit, 0);
            add(paid, PaidBy.REVENUE, unit, new Paid(own, 0));
            add(paid, PaidBy.STATE, unit, new Paid(all - own, 0));
        });
        contracts.forEach((unit, all) -> add(paid, payer(tree, unit), unit, new Paid(0, all)));
        return paid;
    }

    /** Where nothing is stated. */
    private static PaidBy payer(Tree tree, long unit) {
        return tree.find(unit).map(one -> PaidBy.of(one.fundingGroup())).orElse(PaidBy.STATE);
    }

    private static void add(Map<PaidBy, Map<Long, Paid>> paid, PaidBy payer, long unit, Paid more) {
        if (!more.equals(Paid.NOBODY)) {
            paid.computeIfAbsent(payer, each -> new HashMap<>()).merge(unit, more, Paid::plus);
        }
    }
}

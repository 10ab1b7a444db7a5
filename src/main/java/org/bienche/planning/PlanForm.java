package org.bienche.planning;

import java.util.Locale;
import java.util.function.Predicate;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.UnitOn;

/**
 * The forms of the yearly plan of those who work in public service units (NĐ 106/2020/NĐ-CP). Their names are known; which columns they
 * have, and what the pairs A and B differ in, is remembered and was not compared with the official text: here A lists units, B their
 * fields, I those whom the state pays, II those paid from the units' revenue.
 */
enum PlanForm {
    IA(false, false),
    IB(false, true),
    IIA(true, false),
    IIB(true, true);

    private final boolean revenue;
    private final boolean byField;

    PlanForm(boolean revenue, boolean byField) {
        this.revenue = revenue;
        this.byField = byField;
    }

    /** The form's name in addresses. */
    String id() {
        return "staffing-plan-" + name().toLowerCase(Locale.ROOT);
    }

    boolean byField() {
        return byField;
    }

    boolean fromRevenue() {
        return revenue;
    }

    /** Which units are on it. */
    Predicate<UnitOn> units() {
        return unit -> paysItself(unit) == revenue;
    }

    /** Whether a unit pays its people from its revenue: groups 1 and 2 of autonomy. */
    static boolean paysItself(UnitOn unit) {
        return unit.fundingGroup() == FundingGroup.G1 || unit.fundingGroup() == FundingGroup.G2;
    }
}

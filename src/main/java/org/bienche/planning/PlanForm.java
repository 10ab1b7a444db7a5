package org.bienche.planning;

import java.util.Locale;
import org.bienche.staffing.PaidBy;

/**
 * The forms of the yearly plan of those who work in public service units (NĐ 106/2020/NĐ-CP). Their names are known; which columns they
 * have, and what the pairs A and B differ in, is remembered and was not compared with the official text: here A lists units, B their
 * fields, I those whom the state pays, II those paid from the units' revenue.
 */
enum PlanForm {
    IA(PaidBy.STATE, false),
    IB(PaidBy.STATE, true),
    IIA(PaidBy.REVENUE, false),
    IIB(PaidBy.REVENUE, true);

    private final PaidBy payer;
    private final boolean byField;

    PlanForm(PaidBy payer, boolean byField) {
        this.payer = payer;
        this.byField = byField;
    }

    /** The form's name in addresses. */
    String id() {
        return "staffing-plan-" + name().toLowerCase(Locale.ROOT);
    }

    boolean byField() {
        return byField;
    }

    /** Whose people are on it. */
    PaidBy payer() {
        return payer;
    }
}

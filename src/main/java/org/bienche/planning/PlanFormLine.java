package org.bienche.planning;

import java.util.List;
import java.util.Objects;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Payers.Paid;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan form as its template names the fields.
 *
 * @param level 0 for the total, 1 for what makes it up, 2 for what is part of the row above
 * @param granted of the year in which the plan is drawn up
 * @param state planned to be paid by the state, {@code revenue} from the units' revenue
 */
public record PlanFormLine(
        int level,
        String ordinal,
        String unit,
        @Nullable Long granted,
        long publicEmployees,
        long contracts,
        @Nullable Long state,
        @Nullable Long revenue,
        @Nullable Long change,
        @Nullable String note) {

    /**
     * The part of a unit's plan that a payer pays; what nobody divided is paid by whom the unit's group names.
     *
     * @param group who pays where nothing is said
     */
    public static PlanFormLine of(
            String unit, StaffingPlan plan, PaidBy payer, PaidBy group, Paid paid, @Nullable String note) {
        PlanLine employees = plan.find(StaffKind.PUBLIC_EMPLOYEE).orElseThrow();
        FromRevenue part = employees.fromRevenue();
        Long granted = part(employees.quota(), part.quota(), payer, group);
        Long planned = part(employees.number(), part.number(), payer, group);
        return new PlanFormLine(
                1,
                "",
                unit,
                granted,
                paid.publicEmployees(),
                paid.contracts(),
                payer == PaidBy.STATE ? planned : null,
                payer == PaidBy.REVENUE ? planned : null,
                granted == null || planned == null ? null : Long.valueOf(planned - granted),
                note);
    }

    private static @Nullable Long part(
            @Nullable Integer number, @Nullable Integer revenue, PaidBy payer, PaidBy group) {
        if (number == null || (revenue == null && payer != group)) {
            return null;
        }
        int rest = revenue == null ? 0 : payer == PaidBy.REVENUE ? number - revenue : revenue;
        return (long) number - rest;
    }

    /** Whether the payer has anything to do with it. */
    public boolean saysAnything() {
        return publicEmployees > 0 || isSome(granted) || isSome(state) || isSome(revenue);
    }

    private static boolean isSome(@Nullable Long number) {
        return number != null && number > 0;
    }

    public PlanFormLine as(int otherLevel, String otherOrdinal, String name, @Nullable String words) {
        return new PlanFormLine(
                otherLevel, otherOrdinal, name, granted, publicEmployees, contracts, state, revenue, change, words);
    }

    /** Rows added up under a name. */
    public static PlanFormLine sum(String name, List<PlanFormLine> rows) {
        return rows.stream()
                .reduce((one, other) -> one.plus(other, 1))
                .orElse(new PlanFormLine(1, "", name, null, 0, 0, null, null, null, null))
                .as(1, "", name, null);
    }

    /** Without what is part of it. */
    public PlanFormLine without(PlanFormLine part) {
        return plus(part, -1);
    }

    private PlanFormLine plus(PlanFormLine other, int sign) {
        return new PlanFormLine(
                level,
                ordinal,
                unit,
                plus(granted, other.granted, sign),
                publicEmployees + sign * other.publicEmployees,
                contracts + sign * other.contracts,
                plus(state, other.state, sign),
                plus(revenue, other.revenue, sign),
                plus(change, other.change, sign),
                null);
    }

    /** Nothing is left of nothing; else what is not known counts as none. */
    private static @Nullable Long plus(@Nullable Long one, @Nullable Long other, int sign) {
        if (one == null && (other == null || sign < 0)) {
            return null;
        }
        return Objects.requireNonNullElse(one, 0L) + sign * Objects.requireNonNullElse(other, 0L);
    }
}

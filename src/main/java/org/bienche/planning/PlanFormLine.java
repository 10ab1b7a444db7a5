package org.bienche.planning;

import java.util.List;
import java.util.Objects;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan form as its template names the fields.
 *
 * @param level 0 for the total, 1 for what makes it up
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

    /** The plan of one unit, which says something of public employees. */
    static PlanFormLine of(String unit, StaffingPlan plan, boolean fromRevenue, @Nullable String note) {
        PlanLine employees = plan.find(StaffKind.PUBLIC_EMPLOYEE).orElseThrow();
        long planned = employees.number();
        Long granted = employees.quota() == null ? null : Long.valueOf(employees.quota());
        return new PlanFormLine(
                1,
                "",
                unit,
                granted,
                employees.present(),
                plan.find(StaffKind.CONTRACT).map(PlanLine::present).orElse(0),
                fromRevenue ? null : planned,
                fromRevenue ? planned : null,
                granted == null ? null : planned - granted,
                note);
    }

    PlanFormLine numbered(int number) {
        return as(1, Integer.toString(number), unit, note);
    }

    PlanFormLine as(int otherLevel, String otherOrdinal, String name, @Nullable String words) {
        return new PlanFormLine(
                otherLevel, otherOrdinal, name, granted, publicEmployees, contracts, state, revenue, change, words);
    }

    /** Rows added up under a name. */
    static PlanFormLine sum(String name, List<PlanFormLine> rows) {
        return rows.stream()
                .reduce(PlanFormLine::plus)
                .orElse(new PlanFormLine(1, "", name, null, 0, 0, null, null, null, null))
                .as(1, "", name, null);
    }

    private PlanFormLine plus(PlanFormLine other) {
        return new PlanFormLine(
                level,
                ordinal,
                unit,
                plus(granted, other.granted),
                publicEmployees + other.publicEmployees,
                contracts + other.contracts,
                plus(state, other.state),
                plus(revenue, other.revenue),
                plus(change, other.change),
                null);
    }

    private static @Nullable Long plus(@Nullable Long one, @Nullable Long other) {
        return one == null && other == null
                ? null
                : Long.valueOf(Objects.requireNonNullElse(one, 0L) + Objects.requireNonNullElse(other, 0L));
    }
}

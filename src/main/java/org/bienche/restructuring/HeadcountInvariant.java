package org.bienche.restructuring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bienche.audit.Invariant;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.entity.HeadcountRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.restructuring.rules.PlanLines;

/**
 * HEADCOUNT: in a plan that was carried out nobody is lost and nobody stands twice, person by person.
 *
 * <p>It recounts from the facts as they were known right before and right after, so what was recorded since does not disturb it.
 */
@Dependent
public class HeadcountInvariant implements Invariant {

    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

    @Inject
    private Organization organization;

    @Override
    public String id() {
        return "HEADCOUNT";
    }

    @Override
    public Result check() {
        List<String> findings = new ArrayList<>();
        long checked = 0;
        for (PlanRow row : plans.inState(List.of(PlanState.EXECUTED, PlanState.UNDONE))) {
            checked += desk.database(connection -> check(row, connection, findings));
        }
        return Result.of(checked, findings);
    }

    private long check(PlanRow row, Connection connection, List<String> findings) throws SQLException {
        PlanView plan = row.view();
        long executed = Objects.requireNonNull(plan.executedIn());
        HeadcountRows rows = new HeadcountRows(connection, plan.id());
        long after =
                rows.outcomes().values().stream().mapToLong(Integer::longValue).sum();
        long before = before(plan, desk.lines(plan), rows.peopleByUnit(plan.effectiveOn(), executed - 1));
        if (before != after) {
            findings.add("Plan " + plan.id() + ": " + before + " people before, " + after + " accounted for");
        }
        rows.astray(plan.effectiveOn(), executed)
                .forEach(person ->
                        findings.add("Plan " + plan.id() + ": person " + person + " is not where the plan put them"));
        if (rows.departuresAstray(executed) != 0) {
            findings.add("Plan " + plan.id() + ": departures and leavers differ");
        }
        Long undone = row.undoneIn();
        if (undone != null) {
            rows.notBack(plan.effectiveOn(), undone)
                    .forEach(person -> findings.add("Plan " + plan.id() + ": person " + person + " did not come back"));
        } else if (rows.leftBehind(plan.effectiveOn()) != 0) {
            findings.add("Plan " + plan.id() + ": people are left in units that closed");
        }
        return after;
    }

    private long before(PlanView plan, PlanLines lines, Map<Long, Integer> people) {
        Tree tree = organization.tree(plan.effectiveOn(), Objects.requireNonNull(plan.executedIn()) - 1);
        Set<Long> scope = new HashSet<>();
        lines.roots()
                .forEach(root -> tree.subtree(root).stream().map(UnitOn::id).forEach(scope::add));
        return people.entrySet().stream()
                .filter(unit -> scope.contains(unit.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}

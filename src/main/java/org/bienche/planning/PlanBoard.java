package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.Consolidation.Row;
import org.bienche.planning.PlanDeadlines.Deadline;
import org.bienche.planning.rules.Filing;
import org.bienche.planning.rules.Standings;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.Staffing;
import org.jspecify.annotations.Nullable;

/** The front door to many plans: the list, the board of who has filed, and the plans of the units below one added up. */
@ApplicationScoped
@Transactional
public class PlanBoard {

    @Inject
    private PlanScope plans;

    @Inject
    private Visibility visibility;

    @Inject
    private Staffing staffing;

    @Inject
    private PlanDeadlines deadlines;

    @Inject
    private PlanNorms norms;

    /**
     * Plans, the newest first.
     *
     * @param after the id at which the page before ended; null for the first page
     */
    public List<StaffingPlan> list(PlanFilter filter, @Nullable Long after, int limit) {
        Where where = where(filter);
        if (after != null) {
            where.and("p.id < ?", after);
        }
        return plans.read(rows -> rows.where(where.sql() + " ORDER BY p.id DESC LIMIT " + limit, where.values));
    }

    public long count(PlanFilter filter) {
        Where where = where(filter);
        return plans.read(rows -> rows.count(where.sql(), where.values));
    }

    /** How many plans of public employees of a year were filed and are not appraised. */
    public long unappraised(int year) {
        return count(new PlanFilter(year, PlanState.SUBMITTED, null, null, StaffKind.PUBLIC_EMPLOYEE));
    }

    /** Of the units that have such a plan, those whose plans are filed by the deadline of a kind. */
    private List<Long> filing(StaffKind kind, Where where, Tree tree) {
        return plans.read(rows -> rows.units(where.sql(), where.values)).stream()
                .flatMap(unit -> tree.find(unit).stream())
                .filter(unit -> Filing.of(unit, tree.ancestors(unit.id())) == kind)
                .map(UnitOn::id)
                .toList();
    }

    private Where where(PlanFilter filter) {
        Scope scope = visibility.today();
        Scope asked = filter.unit() == null ? scope : scope.within(filter.unit());
        Where where = new Where();
        where.conditions.add(asked.condition("p.unit_id"));
        where.values.addAll(asked.parameters());
        if (filter.year() != null) {
            where.and("p.year = ?", filter.year());
        }
        if (filter.state() != null) {
            where.and("p.state = ?", filter.state().name());
        }
        if (filter.superior() != null) {
            where.and("p.superior_id = ?", filter.superior());
        }
        if (filter.staffKind() != null) {
            where.andUnits(filing(filter.staffKind(), where, scope.tree()));
        }
        return where;
    }

    /** Conditions that all hold. */
    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        void andUnits(List<Long> units) {
            conditions.add(units.isEmpty() ? "1 = 0" : "p.unit_id IN (" + "?, ".repeat(units.size() - 1) + "?)");
            values.addAll(units);
        }

        String sql() {
            return String.join(" AND ", conditions);
        }
    }

    /** The plans that the direct children of a unit filed for a year, beside what is there. */
    public Consolidation consolidated(long unitId, int year) {
        Scope scope = visibility.today();
        scope.require(unitId);
        Map<Long, Establishment.Line> there = new HashMap<>();
        staffing.cascade(unitId, scope.day())
                .forEach(one ->
                        there.put(one.unitId(), one.total(one.lines().getFirst().staffKind())));
        return standing(scope, unitId, year, there, norms.below(unitId, scope.day()));
    }

    /** How the direct children of a unit stand with their plans for a year, without the figures of those that have none. */
    public Consolidation standing(long unitId, int year) {
        Scope scope = visibility.today();
        scope.require(unitId);
        return standing(scope, unitId, year, Map.of(), Map.of());
    }

    private Consolidation standing(
            Scope scope, long unitId, int year, Map<Long, Establishment.Line> there, Map<Long, PlanMeasure> measures) {
        Map<Long, StaffingPlan> begun =
                plans.read(rows -> rows.where("p.superior_id = ? AND p.year = ?", List.of(unitId, year))).stream()
                        .collect(Collectors.toMap(StaffingPlan::unitId, plan -> plan));
        List<Deadline> ofYear = deadlines.of(year);
        List<Row> rows = new ArrayList<>();
        for (UnitOn child : scope.tree().children(unitId)) {
            Deadline deadline = PlanDeadlines.of(ofYear, scope.tree(), child);
            StaffingPlan plan = begun.get(child.id());
            PlanState state = plan == null ? null : plan.state();
            rows.add(new Row(
                    child,
                    plan,
                    Standings.of(state, plan != null && plan.ownDecision(), deadline.day(), scope.day()),
                    deadline,
                    Row.sum(plan, there.get(child.id())),
                    measures.getOrDefault(child.id(), PlanMeasure.NOTHING)));
        }
        return new Consolidation(scope.tree().node(unitId), year, rows);
    }
}

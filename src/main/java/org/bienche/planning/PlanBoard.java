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
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.planning.Consolidation.Row;
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

        String sql() {
            return String.join(" AND ", conditions);
        }
    }

    /** The plans that the direct children of a unit filed for a year, beside what is there. */
    public Consolidation consolidated(long unitId, int year) {
        Scope scope = visibility.today();
        UnitOn unit = scope.require(unitId);
        Map<Long, StaffingPlan> filed =
                plans.read(rows -> rows.where("p.superior_id = ? AND p.year = ?", List.of(unitId, year))).stream()
                        .collect(Collectors.toMap(StaffingPlan::unitId, plan -> plan));
        Map<Long, Establishment.Line> there = new HashMap<>();
        staffing.cascade(unitId, scope.day())
                .forEach(one ->
                        there.put(one.unitId(), one.total(one.lines().getFirst().staffKind())));
        List<Row> rows = scope.tree().children(unitId).stream()
                .map(child -> Row.of(child, filed.get(child.id()), there.get(child.id())))
                .toList();
        return new Consolidation(unit, year, rows);
    }
}

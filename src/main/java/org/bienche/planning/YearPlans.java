package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.printing.DocumentRequest;

/** The plans that a form is drawn up from: those of one year, of a unit and of everything under it. */
@ApplicationScoped
class YearPlans {

    /** More than any province has units that file plans. */
    private static final int MOST = 20_000;

    @Inject
    private PlanBoard board;

    @Inject
    private PlanScope scope;

    /** The year that is asked for, else the one after the day's; the day's own year where only that has plans. */
    int year(DocumentRequest request) {
        String asked = request.params().getOrDefault("year", "");
        int next = request.asOf().getYear() + 1;
        if (asked.matches("[0-9]{4}")) {
            return Integer.parseInt(asked);
        }
        return isPlanned(next, request) || !isPlanned(next - 1, request) ? next : next - 1;
    }

    private boolean isPlanned(int year, DocumentRequest request) {
        return board.count(new PlanFilter(year, null, request.unitId(), null, null)) > 0;
    }

    /** By unit. */
    Map<Long, StaffingPlan> of(long top, int year) {
        Map<Long, StaffingPlan> plans = new HashMap<>();
        board.list(new PlanFilter(year, null, top, null, null), null, MOST)
                .forEach(plan -> plans.put(plan.unitId(), plan));
        return plans;
    }

    /** What the plans that were filed or approved need position by position, by unit; those without positions are left out. */
    Map<Long, List<PlanPosition>> filedPositions(long top, int year) {
        Map<Long, Long> units = new HashMap<>();
        of(top, year).values().stream()
                .filter(plan -> !plan.state().isOpen())
                .forEach(plan -> units.put(plan.id(), plan.unitId()));
        Map<Long, List<PlanPosition>> found = new HashMap<>();
        scope.read(rows -> rows.positions().of(List.copyOf(units.keySet())))
                .forEach((plan, positions) -> found.put(units.get(plan), positions));
        return found;
    }
}

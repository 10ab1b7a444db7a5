package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.planning.PlanBoard;
import org.bienche.planning.PlanDeadlines;
import org.bienche.planning.PlanFilter;
import org.bienche.planning.PlanStanding;
import org.bienche.planning.PlanState;
import org.bienche.planning.Plans;

/** What of staffing plans waits for a person, and by when the next ones are filed. */
@RequestScoped
public class PlanningHome implements HomeSource {

    private static final String LIST = "/planning/staffing-plans.xhtml?state=";
    private static final int MOST = 3;

    @Inject
    private PlanBoard board;

    @Inject
    private PlanDeadlines deadlines;

    @Inject
    private Plans plans;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    @Override
    public List<HomeItem> items() {
        List<HomeItem> items = new ArrayList<>();
        if (current.has(Role.LEADER)) {
            items.add(HomeItem.tile("planning.home.to.sign", count(PlanState.APPRAISED), LIST + PlanState.APPRAISED));
        }
        if (current.has(Role.OFFICER)) {
            waiting(items, PlanState.SUBMITTED, "planning.home.to.appraise");
        }
        if (current.has(Role.OFFICER, Role.DEPARTMENT)) {
            waiting(items, PlanState.RETURNED, "planning.home.returned");
            due(items);
        }
        return items;
    }

    private void waiting(List<HomeItem> items, PlanState state, String key) {
        long many = count(state);
        if (many > 0) {
            items.add(HomeItem.waiting(key, LIST + state, many));
        }
    }

    private long count(PlanState state) {
        return board.count(PlanFilter.ofState(state));
    }

    /** For an officer the units below that are late; for a department its own plan, before and after the deadline. */
    private void due(List<HomeItem> items) {
        int year = asOf.today().getYear() + 1;
        String text = String.valueOf(year);
        if (current.has(Role.OFFICER)) {
            top(Role.OFFICER).forEach(unit -> below(items, unit, year, text));
        }
        if (current.has(Role.DEPARTMENT)) {
            Tree tree = visibility.today().tree();
            top(Role.DEPARTMENT)
                    .forEach(unit -> tree.find(unit)
                            .filter(one -> one.parentId() != null)
                            .ifPresent(one -> own(items, deadlines.of(year, tree, one), one, text)));
        }
    }

    private List<Long> top(Role role) {
        return visibility.on(asOf.today(), role).tops().stream()
                .sorted()
                .limit(MOST)
                .toList();
    }

    private void below(List<HomeItem> items, long unit, int year, String text) {
        PlanDeadlines.Deadline first = deadlines.of(year).getFirst();
        if (first.daysLeft() > PlanDeadlines.reminderDays()) {
            return;
        }
        String page = "/planning/consolidated.xhtml?unit=" + unit + "&year=" + text;
        Map<PlanStanding, Integer> counts = board.standing(unit, year).counts();
        int late = counts.getOrDefault(PlanStanding.LATE, 0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (late > 0) {
            items.add(HomeItem.finding(
                    HomeItem.Severity.MUST_FIX,
                    "planning.home.late",
                    page + "&standing=" + PlanStanding.LATE,
                    text,
                    late,
                    all));
        } else if (all > 0) {
            items.add(HomeItem.due(first.day(), "planning.home.due", page, text));
        }
    }

    private void own(List<HomeItem> items, PlanDeadlines.Deadline deadline, UnitOn unit, String text) {
        boolean filed = plans.find(unit.id(), Integer.parseInt(text))
                .filter(plan -> !plan.state().isOpen())
                .isPresent();
        if (filed || deadline.daysLeft() > PlanDeadlines.reminderDays()) {
            return;
        }
        String page = "/planning/staffing-plans.xhtml?unit=" + unit.id() + "&year=" + text;
        if (deadline.isOver()) {
            items.add(HomeItem.waiting("planning.home.own.late", page, text, unit.name(), deadline.daysOver())
                    .as(HomeItem.Severity.MUST_FIX));
        } else {
            items.add(HomeItem.waiting("planning.home.own.due", page, text, unit.name()));
            items.add(HomeItem.due(deadline.day(), "planning.home.own.due", page, text, unit.name()));
        }
    }
}

package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;
import org.bienche.planning.PlanBoard;
import org.bienche.planning.PlanDeadlines;
import org.bienche.planning.PlanFilter;
import org.bienche.planning.PlanState;

/** What of staffing plans waits for a person, and by when the next ones are filed. */
@RequestScoped
public class PlanningHome implements HomeSource {

    private static final String LIST = "/planning/staffing-plans.xhtml?state=";
    private static final int SOON = 90;

    @Inject
    private PlanBoard board;

    @Inject
    private PlanDeadlines deadlines;

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

    /** The plans whose deadline is near. */
    private void due(List<HomeItem> items) {
        LocalDate today = asOf.today();
        for (int year = today.getYear() + 1; year <= today.getYear() + 2; year++) {
            String text = String.valueOf(year);
            deadlines.of(year).stream()
                    .filter(one -> !one.isOver() && one.daysLeft() <= SOON)
                    .limit(1)
                    .forEach(one -> items.add(HomeItem.due(
                            one.day(), "planning.home.due", "/planning/staffing-plans.xhtml?year=" + text, text)));
        }
    }
}

package org.bienche.restructuring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.HomeItem;
import org.bienche.access.HomeSource;
import org.bienche.access.Role;

/** What of restructuring a person has before them: who waits for a place and until when, plans to go on with. What is to be signed, approvals tell. */
@RequestScoped
public class PlanHome implements HomeSource {

    private static final int FEW = 10;
    private static final int SOON_MONTHS = 12;

    @Inject
    private WaitingPeople waiting;

    @Inject
    private RestructuringPlans plans;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Override
    public List<HomeItem> items() {
        List<HomeItem> items = new ArrayList<>();
        if (current.has(Role.OFFICER, Role.LEADER)) {
            addWaiting(items);
        }
        if (current.has(Role.OFFICER)) {
            plans.list(Long.MAX_VALUE, FEW).items().stream()
                    .filter(plan -> plan.state().isOpen() || plan.state() == PlanState.APPROVED)
                    .map(PlanHome::line)
                    .forEach(items::add);
        }
        return items;
    }

    private void addWaiting(List<HomeItem> items) {
        LocalDate today = LocalDate.now(clock);
        WaitingPeople.Count count = waiting.count(today);
        LocalDate nearest = count.nearest();
        if (count.people() == 0) {
            return;
        }
        items.add(HomeItem.tile("restructuring.home.waiting", count.people(), "/restructuring/waiting.xhtml")
                .as(HomeItem.Severity.SHOULD_LOOK));
        if (nearest != null && nearest.isBefore(today.plusMonths(SOON_MONTHS))) {
            items.add(HomeItem.due(nearest, "restructuring.home.due", "/restructuring/waiting.xhtml", count.people()));
        }
    }

    private static HomeItem line(PlanView plan) {
        return HomeItem.waiting(
                "restructuring.home.plan." + plan.state(),
                "/restructuring/plan.xhtml?id=" + plan.id(),
                plan.title(),
                plan.effectiveOn());
    }
}

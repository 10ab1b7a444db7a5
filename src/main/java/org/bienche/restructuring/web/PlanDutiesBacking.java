package org.bienche.restructuring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.duties.Trouble;
import org.bienche.restructuring.PlanDuties;
import org.bienche.restructuring.PlanDuties.Line;
import org.bienche.restructuring.PlanState;
import org.jspecify.annotations.Nullable;

/** What a plan would do to duties: the tab of the plan's page. */
@Named
@RequestScoped
public class PlanDutiesBacking {

    /** A page shows no more; the figures above count all. */
    private static final int SHOWN = 300;

    @Inject
    private PlanDuties duties;

    @Inject
    private PlanBacking plan;

    private @Nullable List<Line> all;

    private List<Line> all() {
        List<Line> known = all;
        if (known == null) {
            known = duties.of(plan.getId());
            all = known;
        }
        return known;
    }

    public boolean isDone() {
        return plan.getPlan().state() == PlanState.EXECUTED;
    }

    public List<Line> getLines() {
        return all().stream().limit(SHOWN).toList();
    }

    public boolean isMore() {
        return all().size() > SHOWN;
    }

    public int getTotal() {
        return all().size();
    }

    public long getOrphans() {
        return count(Trouble.NO_HOLDER) + count(Trouble.TERRITORY_GONE);
    }

    public long getDoubles() {
        return count(Trouble.DOUBLE);
    }

    public long getFolded() {
        return all().stream().filter(Line::folded).count();
    }

    private long count(Trouble trouble) {
        return all().stream().filter(line -> line.trouble() == trouble).count();
    }
}

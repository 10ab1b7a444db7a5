package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.organization.Visibility;
import org.bienche.planning.Consolidation;
import org.bienche.planning.PlanBoard;
import org.bienche.planning.PlanStanding;
import org.jspecify.annotations.Nullable;

/** The plans of the units right below one, added up. */
@Named
@RequestScoped
public class ConsolidatedBacking {

    @Inject
    private PlanBoard board;

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable Integer year;
    private @Nullable PlanStanding standing;
    private @Nullable Consolidation found;

    /** Begins with the highest unit that is seen and next year. */
    public void load() {
        Long chosen = unit == null
                ? visibility.today().tops().stream().sorted().findFirst().orElse(null)
                : unit;
        if (chosen != null) {
            unit = chosen;
            found = board.consolidated(chosen, getYear());
        }
    }

    /** The same page with what was chosen in its address. */
    public String find() {
        return "/planning/consolidated.xhtml?faces-redirect=true&year=" + getYear()
                + (unit == null ? "" : "&unit=" + unit);
    }

    public @Nullable Consolidation getFound() {
        return found;
    }

    /** The units that stand as chosen. */
    public List<Consolidation.Row> getRows() {
        Consolidation all = found;
        return all == null ? List.of() : all.only(standing).rows();
    }

    /** The standings with their counts. */
    public List<Map.Entry<PlanStanding, Integer>> getCounts() {
        Consolidation all = found;
        return all == null ? List.of() : List.copyOf(all.counts().entrySet());
    }

    public @Nullable PlanStanding getStanding() {
        return standing;
    }

    public void setStanding(@Nullable PlanStanding standing) {
        this.standing = standing;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public int getYear() {
        return year == null ? asOf.today().getYear() + 1 : year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}

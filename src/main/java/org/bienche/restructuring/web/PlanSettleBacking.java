package org.bienche.restructuring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.bienche.restructuring.PlanDrafting;
import org.bienche.restructuring.PlanOutline;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Bodies whose parent closes: each gets a new one, many at once. */
@Named
@ViewScoped
public class PlanSettleBacking implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int SHOWN = 200;

    @Inject
    private transient PlanDrafting drafting;

    @Inject
    private PlanBacking plan;

    private @Nullable Long parent;

    /** The first bodies that lose their parent, those without a new one before the others. */
    public List<PlanOutline.Orphan> getOrphans() {
        return plan.getOutline().orphans().stream().limit(SHOWN).toList();
    }

    /** How many more there are than are shown at once. */
    public int getRest() {
        return Math.max(0, plan.getOutline().orphans().size() - SHOWN);
    }

    public String settle() {
        Long under = parent;
        if (under == null) {
            throw new Problem("restructuring.settle.parent");
        }
        drafting.settle(plan.getId(), Ticked.ids(), under);
        return plan.address("settle", "restructuring.done.settled");
    }

    public @Nullable Long getParent() {
        return parent;
    }

    public void setParent(@Nullable Long parent) {
        this.parent = parent;
    }
}

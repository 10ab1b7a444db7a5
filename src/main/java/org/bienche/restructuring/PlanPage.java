package org.bienche.restructuring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some plans, newest first; {@code next} goes on from there, null at the end. */
public record PlanPage(List<PlanView> items, @Nullable Long next) {

    public PlanPage {
        items = List.copyOf(items);
    }
}

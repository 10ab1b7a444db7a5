package org.bienche.restructuring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.restructuring.Comparison;
import org.bienche.restructuring.PlanView;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.restructuring.ScenarioLine;
import org.bienche.restructuring.Simulations;
import org.jspecify.annotations.Nullable;

/** Two plans side by side, as scenarios A and B. */
@Named
@RequestScoped
public class ScenariosBacking {

    private static final int CHOICE = 100;

    @Inject
    private RestructuringPlans plans;

    @Inject
    private Simulations simulations;

    private @Nullable Long a;
    private @Nullable Long b;

    public List<PlanView> getPlans() {
        return plans.list(Long.MAX_VALUE, CHOICE).items();
    }

    /** Line by line; empty until both are chosen. */
    public List<ScenarioLine> getLines() {
        Long first = a;
        Long second = b;
        return first == null || second == null
                ? List.of()
                : ScenarioLine.of(Comparison.of(simulations.of(first)), Comparison.of(simulations.of(second)));
    }

    public @Nullable Long getA() {
        return a;
    }

    public void setA(@Nullable Long a) {
        this.a = a;
    }

    public @Nullable Long getB() {
        return b;
    }

    public void setB(@Nullable Long b) {
        this.b = b;
    }
}

package org.bienche.restructuring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.restructuring.PlanStep;
import org.bienche.restructuring.PlanSteps;
import org.jspecify.annotations.Nullable;

/** What is to be done around a plan. */
@Named
@ViewScoped
public class PlanStepsBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String TAB = "steps";
    private static final String NOTED = "restructuring.done.steps";

    @Inject
    private transient PlanSteps steps;

    @Inject
    private transient Clock clock;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private PlanBacking plan;

    private transient @Nullable List<PlanStep> all;
    private @Nullable String step;
    private @Nullable String owner;
    private @Nullable LocalDate deadline;
    private @Nullable String product;

    public List<PlanStep> getAll() {
        List<PlanStep> known = all;
        if (known == null) {
            known = steps.list(plan.getId());
            all = known;
        }
        return known;
    }

    public boolean late(PlanStep one) {
        return one.isLate(LocalDate.now(clock));
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public String add() {
        steps.add(plan.getId(), new PlanStep(0, text(step), text(owner), deadline, text(product), null));
        return plan.address(TAB, NOTED);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String addUsual() {
        steps.addUsual(plan.getId());
        return plan.address(TAB, NOTED);
    }

    public String finish() {
        steps.finish(plan.getId(), Ticked.ids());
        return plan.address(TAB, NOTED);
    }

    public String remove() {
        steps.remove(plan.getId(), Ticked.ids());
        return plan.address(TAB, NOTED);
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }

    public @Nullable String getProduct() {
        return product;
    }

    public void setProduct(@Nullable String product) {
        this.product = product;
    }
}

package org.bienche.payroll.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.bienche.operations.Operation;
import org.bienche.organization.UnitOn;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayslipFilter;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** One run as it was when the page was opened, and what the address says of how it is looked at. */
@Named
@ViewScoped
public class RunBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Payroll payroll;

    private @Nullable Long id;
    private @Nullable Long unit;
    private @Nullable Long list;
    private @Nullable PayslipFilter only;
    private @Nullable String after;
    private transient @Nullable PayrollRun run;
    private transient @Nullable Operation operation;

    /** Refuses early what the person may not see. */
    public void load() {
        getRun();
    }

    public PayrollRun getRun() {
        PayrollRun known = run;
        if (known == null) {
            Long asked = id;
            if (asked == null) {
                throw new NotFound("payroll.run.unknown");
            }
            known = payroll.run(asked);
            operation = payroll.operation(known).orElse(null);
            known = isAtWork() ? known : payroll.run(asked);
            run = known;
        }
        return known;
    }

    private boolean isAtWork() {
        Operation last = operation;
        return last != null && !last.state().isOver();
    }

    /** The last work on the run. Where it is over, the run was looked at after it and shows what it did. */
    @Nullable
    Operation operation() {
        getRun();
        return operation;
    }

    public UnitOn getRunUnit() {
        return payroll.unit(getRun());
    }

    /** In UTC, as the page's tag for dates wants it. */
    public @Nullable LocalDateTime getComputedAt() {
        return getRun().computedAt();
    }

    public boolean isComputed() {
        return !getRun().digest().isEmpty();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable Long getList() {
        return list;
    }

    public void setList(@Nullable Long list) {
        this.list = list;
    }

    public @Nullable PayslipFilter getOnly() {
        return only;
    }

    public void setOnly(@Nullable PayslipFilter only) {
        this.only = only;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

package org.bienche.payroll.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.RunQuery;
import org.bienche.payroll.RunState;
import org.jspecify.annotations.Nullable;

/** The list of runs, and the form for a new one. */
@Named
@RequestScoped
public class RunsBacking {

    private static final int PAGE = 50;

    @Inject
    private Payroll payroll;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private @Nullable YearMonth filter;
    private @Nullable RunState state;
    private @Nullable String after;
    private @Nullable YearMonth month;
    private @Nullable Long unit;
    private @Nullable List<Line> lines;
    private @Nullable String next;

    /** A run and the name of its unit. */
    public record Line(PayrollRun run, String unitName) {}

    public List<Line> getLines() {
        List<Line> known = lines;
        if (known == null) {
            List<PayrollRun> found = payroll.runs(new RunQuery(filter, state, RunQuery.Cursor.parse(after), PAGE + 1));
            List<PayrollRun> page = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
            next = found.size() > PAGE
                    ? new RunQuery.Cursor(page.getLast().month(), page.getLast().id()).toString()
                    : null;
            known = page.stream()
                    .map(run -> new Line(run, payroll.unit(run).name()))
                    .toList();
            lines = known;
        }
        return known;
    }

    /** The cursor of the next page. */
    public @Nullable String getNext() {
        getLines();
        return next;
    }

    /** Makes the run and begins to compute it. */
    public String create() {
        PayrollRun run = payroll.create(Objects.requireNonNull(month), Objects.requireNonNull(unit));
        boolean begin = run.digest().isEmpty();
        if (begin) {
            payroll.compute(run.id());
        }
        return "/payroll/run.xhtml?faces-redirect=true&id=" + run.id() + (begin ? "&done=payroll.done.started" : "");
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public RunState[] getStates() {
        return RunState.values();
    }

    public @Nullable YearMonth getFilter() {
        return filter;
    }

    public void setFilter(@Nullable YearMonth filter) {
        this.filter = filter;
    }

    public @Nullable RunState getState() {
        return state;
    }

    public void setState(@Nullable RunState state) {
        this.state = state;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public YearMonth getMonth() {
        YearMonth chosen = month;
        return chosen == null ? YearMonth.now(clock) : chosen;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }
}

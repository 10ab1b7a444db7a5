package org.bienche.payroll.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.legislation.Legislation;
import org.bienche.operations.Operation;
import org.bienche.organization.UnitOn;
import org.bienche.payroll.Difference;
import org.bienche.payroll.DifferenceKind;
import org.bienche.payroll.ExceptionLine;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayslipCursor;
import org.bienche.payroll.PayslipLine;
import org.bienche.payroll.Payslips;
import org.bienche.payroll.RunState;
import org.bienche.payroll.Sums;
import org.bienche.payroll.UnitFigures;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** One run: its numbers, what to look at, the month before, units down to payslips, and the steps to closing it. */
@Named
@RequestScoped
public class RunBacking {

    private static final int PAGE = 50;
    private static final List<RunState> STEPS =
            List.of(RunState.COMPUTED, RunState.SUBMITTED, RunState.APPROVED, RunState.CLOSED);

    @Inject
    private Payroll payroll;

    @Inject
    private Payslips payslips;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable Long id;
    private @Nullable Long unit;
    private @Nullable Long list;
    private @Nullable String after;
    private @Nullable String reason;
    private @Nullable PayrollRun run;
    private @Nullable List<UnitFigures> figures;
    private @Nullable List<ExceptionLine> exceptions;
    private @Nullable List<PayslipLine> page;
    private @Nullable String next;

    /** A step on the way to the closed month. */
    public record Step(RunState state, boolean current) {}

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
            run = known;
        }
        return known;
    }

    public UnitOn getRunUnit() {
        return payroll.unit(getRun());
    }

    public List<Step> getSteps() {
        RunState now = getRun().state() == RunState.RETURNED ? RunState.COMPUTED : getRun().state();
        return STEPS.stream().map(step -> new Step(step, step == now)).toList();
    }

    /** The computation under way; null where none is. */
    public @Nullable Long getUnderWay() {
        return payroll.operation(getRun())
                .filter(one -> !one.state().isOver())
                .map(Operation::id)
                .orElse(null);
    }

    /** When it was computed, by the clock on the wall. */
    public @Nullable LocalDateTime getComputedAt() {
        LocalDateTime utc = getRun().computedAt();
        return utc == null
                ? null
                : utc.atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(clock.getZone())
                        .toLocalDateTime();
    }

    /** What the button to compute says. */
    public String getComputeKey() {
        if (getRun().state().isUnfinished()) {
            return "payroll.action.continue";
        }
        return isComputed() ? "payroll.action.again" : "payroll.action.compute";
    }

    public boolean isUnremarkable() {
        Sums sums = getRun().sums();
        return getRun().exceptions() == 0 && sums.noAccount() == 0 && sums.unverified() == 0 && !isLawChanged();
    }

    /** The printed sheet of the unit that is shown, for the run's month. */
    public String sheet(String format) {
        return request.getContextPath() + "/reports/download?document=payroll-sheet&unit="
                + getShown().id() + "&on=" + getRun().month().atEndOfMonth() + "&format=" + format;
    }

    /** What the units shown come to together. */
    public Sums getTotal() {
        return getFigures().stream().map(UnitFigures::sums).reduce(Sums.NONE, Sums::plus);
    }

    /** Why the last computation stopped; null where it did not. */
    public @Nullable String getStopped() {
        return payroll.operation(getRun())
                .filter(one -> one.state() == Operation.State.FAILED)
                .filter(one -> getRun().state().isUnfinished() || getRun().state() == RunState.DRAFT)
                .map(one -> one.message(language.get()))
                .orElse(null);
    }

    public boolean isComputed() {
        return !getRun().digest().isEmpty();
    }

    public boolean isLawChanged() {
        return isComputed() && !getRun().lawDigest().equals(legislation.digest());
    }

    public List<Difference> getDifferences() {
        return payslips.differences(getRun().id());
    }

    public Difference getDifference() {
        Difference all = new Difference(DifferenceKind.SAME, 0, 0, 0);
        for (Difference each : getDifferences()) {
            all = new Difference(
                    all.kind(), all.people() + each.people(), all.gross() + each.gross(), all.net() + each.net());
        }
        return all;
    }

    public List<ExceptionLine> getExceptions() {
        List<ExceptionLine> known = exceptions;
        if (known == null) {
            known = payslips.exceptions(getRun().id());
            exceptions = known;
        }
        return known;
    }

    /** The unit whose parts are shown. */
    public UnitOn getShown() {
        Long chosen = unit;
        return chosen == null
                ? getRunUnit()
                : payroll.seen(getRun().month(), chosen).orElseThrow(() -> new NotFound("organization.unit.unknown"));
    }

    /** The unit above the one shown, within the run; null at its top. */
    public @Nullable Long getAbove() {
        UnitOn shown = getShown();
        return shown.id() == getRun().unitId() ? null : shown.parentId();
    }

    public List<UnitFigures> getFigures() {
        List<UnitFigures> known = figures;
        if (known == null) {
            known = payslips.byUnit(getRun().id(), getShown().id());
            figures = known;
        }
        return known;
    }

    /** Payslips of one unit itself, or of all where the address says so. */
    public List<PayslipLine> getPage() {
        List<PayslipLine> known = page;
        if (known == null) {
            known = read();
            page = known;
        }
        return known;
    }

    private List<PayslipLine> read() {
        Long of = list;
        if (of == null) {
            return List.of();
        }
        List<PayslipLine> found =
                payslips.page(getRun().id(), of == 0 ? null : of, PayslipCursor.parse(after), PAGE + 1);
        List<PayslipLine> shown = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
        next = found.size() > PAGE ? PayslipCursor.of(shown.getLast().row()).toString() : null;
        return shown;
    }

    public @Nullable String getNext() {
        getPage();
        return next;
    }

    /** The heading of the list of payslips: the unit that it is about; null for all. */
    public @Nullable String getListed() {
        Long of = list;
        return of == null || of == 0
                ? null
                : payroll.seen(getRun().month(), of).map(UnitOn::name).orElse("–");
    }

    public @Nullable Approval getApproval() {
        return payroll.approval(getRun()).orElse(null);
    }

    public boolean isComputable() {
        return current.has(Role.OFFICER) && getRun().state().isOpen() && getUnderWay() == null;
    }

    public boolean isSubmittable() {
        return current.has(Role.OFFICER)
                && getRun().state().isSubmittable()
                && isComputed()
                && getRun().exceptions() == 0
                && getUnderWay() == null;
    }

    /** Whether this person is asked to decide. */
    public boolean isWaiting() {
        return current.has(Role.LEADER) && getRun().state() == RunState.SUBMITTED && !isOwn();
    }

    /** Whether the one who is looking submitted it. */
    public boolean isOwn() {
        return getRun().state() == RunState.SUBMITTED
                && payroll.approval(getRun())
                        .filter(one -> one.submittedBy().equals(current.caller().username()))
                        .isPresent();
    }

    public boolean isClosable() {
        return current.has(Role.OFFICER, Role.LEADER) && getRun().state() == RunState.APPROVED;
    }

    public String compute() {
        payroll.compute(Objects.requireNonNull(id));
        return done("started");
    }

    public String submit() {
        payroll.submit(Objects.requireNonNull(id));
        return done("submitted");
    }

    public String approve() {
        payroll.approve(Objects.requireNonNull(id), null);
        return done("approved");
    }

    public String sendBack() {
        payroll.sendBack(Objects.requireNonNull(id), Objects.requireNonNullElse(reason, ""));
        return done("returned");
    }

    public String close() {
        payroll.close(Objects.requireNonNull(id));
        return done("closed");
    }

    public String discard() {
        payroll.discard(Objects.requireNonNull(id));
        return "/payroll/runs.xhtml?faces-redirect=true&done=payroll.done.discarded";
    }

    public String leaveOut(long personId) {
        payroll.leaveOut(Objects.requireNonNull(id), personId, Objects.requireNonNullElse(reason, ""));
        return done("left.out");
    }

    private String done(String what) {
        return "/payroll/run.xhtml?faces-redirect=true&id=" + id + "&done=payroll.done." + what;
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

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

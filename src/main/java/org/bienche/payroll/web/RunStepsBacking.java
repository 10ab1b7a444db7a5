package org.bienche.payroll.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.operations.Operation;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayrollSigning;
import org.bienche.payroll.RunState;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** Where a run stands on its way to the closed month, and the steps that this person may take. */
@Named
@RequestScoped
public class RunStepsBacking {

    private static final List<RunState> STEPS =
            List.of(RunState.COMPUTED, RunState.SUBMITTED, RunState.APPROVED, RunState.CLOSED);

    @Inject
    private Payroll payroll;

    @Inject
    private PayrollSigning signing;

    @Inject
    private RunBacking page;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    private @Nullable String reason;

    /** A step on the way to the closed month. */
    public record Step(RunState state, boolean done, boolean current) {}

    private PayrollRun run() {
        return page.getRun();
    }

    private long id() {
        return run().id();
    }

    public List<Step> getSteps() {
        int now = STEPS.indexOf(run().state() == RunState.RETURNED ? RunState.COMPUTED : run().state());
        return STEPS.stream()
                .map(step -> new Step(step, STEPS.indexOf(step) < now, STEPS.indexOf(step) == now))
                .toList();
    }

    /** The computation under way; null where none is. */
    public @Nullable Long getUnderWay() {
        return Optional.ofNullable(page.operation())
                .filter(one -> !one.state().isOver())
                .map(Operation::id)
                .orElse(null);
    }

    /** Why the last computation stopped; null where it did not. */
    public @Nullable String getStopped() {
        return Optional.ofNullable(page.operation())
                .filter(one -> one.state() == Operation.State.FAILED)
                .filter(one -> run().state().isUnfinished() || run().state() == RunState.DRAFT)
                .map(one -> one.message(language.get()))
                .orElse(null);
    }

    /** What the button to compute says. */
    public String getComputeKey() {
        if (run().state().isUnfinished()) {
            return "payroll.action.continue";
        }
        return page.isComputed() ? "payroll.action.again" : "payroll.action.compute";
    }

    public @Nullable Approval getApproval() {
        return signing.approval(run()).orElse(null);
    }

    public boolean isComputable() {
        return current.has(Role.OFFICER) && run().state().isOpen() && getUnderWay() == null;
    }

    public boolean isSubmittable() {
        return isComputable() && run().state().isSubmittable() && page.isComputed() && run().exceptions() == 0;
    }

    /** Whether this person is asked to decide. */
    public boolean isWaiting() {
        return current.has(Role.LEADER) && run().state() == RunState.SUBMITTED && !isOwn();
    }

    /** Whether the one who is looking submitted it. */
    public boolean isOwn() {
        return run().state() == RunState.SUBMITTED
                && signing.approval(run())
                        .filter(one -> one.submittedBy().equals(current.caller().username()))
                        .isPresent();
    }

    public boolean isClosable() {
        return current.has(Role.OFFICER, Role.LEADER) && run().state() == RunState.APPROVED;
    }

    public String compute() {
        payroll.compute(id());
        return done("started");
    }

    public String submit() {
        signing.submit(id());
        return done("submitted");
    }

    public String approve() {
        signing.approve(id(), null);
        return done("approved");
    }

    public String sendBack() {
        signing.sendBack(id(), Objects.requireNonNullElse(reason, ""));
        return done("returned");
    }

    public String close() {
        signing.close(id());
        return done("closed");
    }

    public String discard() {
        payroll.discard(id());
        return "/payroll/runs.xhtml?faces-redirect=true&done=payroll.done.discarded";
    }

    public String leaveOut(long personId) {
        payroll.leaveOut(id(), personId, Objects.requireNonNullElse(reason, ""));
        return done("left.out");
    }

    private String done(String what) {
        return "/payroll/run.xhtml?faces-redirect=true&id=" + page.getId() + "&done=payroll.done." + what;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

package org.bienche.streamlining.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.AnswerForm;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionForm;
import org.bienche.decisions.Decisions;
import org.bienche.streamlining.Budget.Way;
import org.bienche.streamlining.CaseRegister;
import org.bienche.streamlining.CaseSigning;
import org.bienche.streamlining.CaseState;
import org.bienche.streamlining.Cases;
import org.bienche.streamlining.FrozenBenefit;
import org.bienche.streamlining.PaymentForm;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.StreamliningCase;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** One case: what was calculated, where it stands, and what is to be done with it next. */
@Named
@ViewScoped
public class CaseBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Cases cases;

    @Inject
    private CaseSigning signing;

    @Inject
    private CaseRegister register;

    @Inject
    private Approvals approvals;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private long id;
    private transient @Nullable StreamliningCase found;
    private final DecisionForm decision = new DecisionForm();
    private final AnswerForm answer = new AnswerForm();
    private transient Appraised appraised = Appraised.NOTHING;
    private boolean cutQuota = true;
    private @Nullable LocalDate paidOn;

    public void load() {
        StreamliningCase one = cases.get(id);
        found = one;
        cutQuota = one.policy() != Policy.ND170_2025 && one.policy() != Policy.ND177_2024;
        decision.setEffectiveOn(one.terms().leaveOn());
        decision.setTitle(one.subject().fullName());
        paidOn = asOf.today();
        appraised = Appraised.of(cases, id, language.get());
    }

    public StreamliningCase getFound() {
        StreamliningCase known = found;
        if (known == null) {
            known = cases.get(id);
            found = known;
        }
        return known;
    }

    public String getUnitName() {
        return register.unitName(getFound().subject().unitId());
    }

    public List<Approval> getApprovals() {
        return approvals.history(Cases.SUBJECT, id);
    }

    /** The newest approval; null before the first submission. */
    public @Nullable Approval getApproval() {
        return approvals.current(Cases.SUBJECT, id).orElse(null);
    }

    /** As numbers, for the page to write in its language; null for a case without a calculation. */
    public @Nullable BigDecimal getYearsEarly() {
        FrozenBenefit benefit = getFound().benefit();
        return benefit == null ? null : new BigDecimal(benefit.yearsEarly()).stripTrailingZeros();
    }

    public @Nullable BigDecimal getServiceYears() {
        FrozenBenefit benefit = getFound().benefit();
        return benefit == null ? null : new BigDecimal(benefit.serviceYears()).stripTrailingZeros();
    }

    /** The case calculated once more. */
    public Appraised getAppraised() {
        return appraised;
    }

    /** The printed list that this case is paid by; null where there is no such form. */
    public @Nullable String getPaymentList() {
        StreamliningCase one = getFound();
        boolean approved = one.state() == CaseState.APPROVED || one.state() == CaseState.DEPARTED;
        Way way = new Way(one.policy(), one.leaving());
        return approved
                ? PaymentLink.of(way, one.subject().unitId(), one.terms().leaveOn())
                : null;
    }

    /** The printed list of salaries that stands behind the payment list. */
    public String getPayBrokenDown() {
        StreamliningCase one = getFound();
        return PaymentLink.to(
                PaymentForm.MONTHLY_PAY.id(),
                one.subject().unitId(),
                one.terms().leaveOn());
    }

    /** The decision that the person left under. */
    public @Nullable Decision getDecided() {
        Long decided = getFound().course().decisionId();
        return decided == null ? null : decisions.get(decided);
    }

    public List<Step> getSteps() {
        return Step.of(getFound(), getApproval());
    }

    public boolean isDraft() {
        return caller.has(Role.OFFICER) && getFound().state().isDraft();
    }

    public boolean isToSign() {
        Approval waiting = getApproval();
        return caller.has(Role.LEADER)
                && getFound().state() == CaseState.SUBMITTED
                && waiting != null
                && !waiting.submittedBy().equals(caller.caller().username());
    }

    public boolean isToCarryOut() {
        return caller.has(Role.OFFICER) && getFound().state() == CaseState.APPROVED;
    }

    public boolean isToPay() {
        return caller.has(Role.OFFICER)
                && getFound().state() == CaseState.DEPARTED
                && getFound().benefit() != null
                && getFound().course().paidOn() == null;
    }

    public String submit() {
        signing.submit(id);
        return done("submitted");
    }

    public String withdraw() {
        cases.withdraw(id);
        return done("withdrawn");
    }

    public String approve() {
        signing.approve(id, answer.said());
        return done("approved");
    }

    public String sendBack() {
        signing.sendBack(id, answer.getReason());
        return done("returned");
    }

    public String depart() {
        cases.depart(id, decision.text(), cutQuota);
        return done("departed");
    }

    public String pay() {
        cases.pay(id, Objects.requireNonNull(paidOn));
        return done("paid");
    }

    private String done(String what) {
        return "/streamlining/case.xhtml?faces-redirect=true&id=" + id + "&done=streamlining.case.done." + what;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public boolean isCutQuota() {
        return cutQuota;
    }

    public void setCutQuota(boolean cutQuota) {
        this.cutQuota = cutQuota;
    }

    public @Nullable LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(@Nullable LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}

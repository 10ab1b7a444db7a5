package org.bienche.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.approvals.AnswerForm;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionForm;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.QuotaAnswers;
import org.bienche.staffing.QuotaRequest;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.staffing.QuotaRequests;
import org.bienche.staffing.Staffing;
import org.bienche.staffing.Standing;
import org.jspecify.annotations.Nullable;

/** One request for more quota, and what a leader of the superior does with it. */
@Named
@ViewScoped
public class QuotaRequestBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private QuotaRequests requests;

    @Inject
    private QuotaAnswers answers;

    @Inject
    private Staffing staffing;

    @Inject
    private Decisions decisions;

    @Inject
    private Organization organization;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long id;
    private long version;
    private @Nullable Integer granted;
    private final AnswerForm answer = new AnswerForm();
    private final DecisionForm decision = new DecisionForm();
    private transient @Nullable QuotaRequest found;

    public void load() {
        found = requests.get(id);
        version = getRequest().version();
        granted = getRequest().number();
    }

    public QuotaRequest getRequest() {
        QuotaRequest known = found;
        if (known == null) {
            known = requests.get(id);
            found = known;
        }
        return known;
    }

    public boolean isToDecide() {
        return answers.mayDecide(getRequest());
    }

    public boolean isToWithdraw() {
        return requests.mayWithdraw(getRequest());
    }

    /** Whether the caller waits for somebody else to decide what they asked. */
    public boolean isOwn() {
        return getRequest().state() == State.WAITING
                && getRequest().submittedBy().equals(current.caller().username());
    }

    /** How the quota stands now, for who decides. */
    public @Nullable Standing getStanding() {
        QuotaRequest request = getRequest();
        return isToDecide() ? staffing.standing(request.unitId(), request.year(), request.staffKind()) : null;
    }

    public @Nullable Decision getDecided() {
        Long by = getRequest().decisionId();
        return by == null || getRequest().state() != State.GRANTED ? null : decisions.get(by);
    }

    public String unitName(long unit) {
        return organization.tree(asOf.today()).find(unit).map(UnitOn::name).orElse("–");
    }

    public String grant() {
        Integer number = granted;
        answers.grant(id, version, new QuotaAnswers.Answer(number, decision.text(), answer.said()));
        boolean less = number != null && number < getRequest().number();
        return done(less ? "granted.less" : "granted");
    }

    public String refuse() {
        answers.refuse(id, version, answer.getReason());
        return done("refused");
    }

    public String withdraw() {
        requests.withdraw(id, version);
        return done("withdrawn");
    }

    private String done(String what) {
        return "/staffing/quota-request.xhtml?faces-redirect=true&id=" + id + "&done=staffing.done.request." + what;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Integer getGranted() {
        return granted;
    }

    public void setGranted(@Nullable Integer granted) {
        this.granted = granted;
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}

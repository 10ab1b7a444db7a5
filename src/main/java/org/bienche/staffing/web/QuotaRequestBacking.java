package org.bienche.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionForm;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
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
    private String comment = "";
    private String reason = "";
    private final DecisionForm decision = new DecisionForm();
    private transient @Nullable QuotaRequest found;

    public void load() {
        found = requests.get(id);
        version = getRequest().version();
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
        return requests.mayDecide(getRequest());
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

    public @Nullable Decision getGranted() {
        Long by = getRequest().decisionId();
        return by == null || getRequest().state() != State.GRANTED ? null : decisions.get(by);
    }

    public String unitName(long unit) {
        return organization.tree(asOf.today()).find(unit).map(UnitOn::name).orElse("–");
    }

    public String grant() {
        requests.grant(id, version, decision.text(), comment.isBlank() ? null : comment.strip());
        return done("granted");
    }

    public String refuse() {
        requests.refuse(id, version, reason);
        return done("refused");
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

    public String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment == null ? "" : comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}

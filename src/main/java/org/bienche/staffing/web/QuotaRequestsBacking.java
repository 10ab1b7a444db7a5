package org.bienche.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.QuotaRequest;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.staffing.QuotaRequest.Wish;
import org.bienche.staffing.QuotaRequests;
import org.bienche.staffing.Staffing;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** What units asked for beyond their quota, and a form to ask. */
@Named
@ViewScoped
public class QuotaRequestsBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    @Inject
    private QuotaRequests requests;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable State state;
    private @Nullable Long after;
    private @Nullable Long unit;
    private int year;
    private StaffKind kind = StaffKind.CIVIL_SERVANT;
    private PaidBy paidBy = PaidBy.STATE;
    private int number = 1;
    private String reason = "";
    private transient @Nullable List<QuotaRequest> found;

    public void load() {
        if (year == 0) {
            year = asOf.today().getYear();
        }
        if (unit == null && current.has(Role.DEPARTMENT)) {
            unit = visibility.on(asOf.today(), Role.DEPARTMENT).tops().stream()
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }

    public String ask() {
        Long chosen = unit;
        if (chosen == null) {
            throw new Problem("staffing.request.missing");
        }
        long id = requests.ask(new Wish(chosen, year, kind, paidBy, number, reason));
        return "/staffing/quota-request.xhtml?faces-redirect=true&id=" + id + "&done=staffing.done.asked";
    }

    /** The request of the same unit, year, kind and payer that waits already; null where none does. */
    public @Nullable Long getWaiting() {
        Long chosen = unit;
        return chosen == null
                ? null
                : requests.waiting(chosen, year, kind, paidBy)
                        .map(QuotaRequest::id)
                        .orElse(null);
    }

    private List<QuotaRequest> found() {
        List<QuotaRequest> known = found;
        if (known == null) {
            known = requests.list(state, after, PAGE + 1);
            found = known;
        }
        return known;
    }

    public List<QuotaRequest> getItems() {
        return found().stream().limit(PAGE).toList();
    }

    public @Nullable Long getNext() {
        return found().size() > PAGE ? getItems().getLast().id() : null;
    }

    public String unitName(long id) {
        return organization.tree(asOf.today()).find(id).map(UnitOn::name).orElse("–");
    }

    public boolean isAsking() {
        return current.has(Role.OFFICER, Role.DEPARTMENT);
    }

    public List<State> getStates() {
        return List.of(State.values());
    }

    public List<StaffKind> getKinds() {
        return Staffing.kinds();
    }

    public List<PaidBy> getPayers() {
        return List.of(PaidBy.values());
    }

    public @Nullable State getState() {
        return state;
    }

    public void setState(@Nullable State state) {
        this.state = state;
    }

    public @Nullable Long getAfter() {
        return after;
    }

    public void setAfter(@Nullable Long after) {
        this.after = after;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public StaffKind getKind() {
        return kind;
    }

    public void setKind(StaffKind kind) {
        this.kind = kind;
    }

    public PaidBy getPaidBy() {
        return paidBy;
    }

    public void setPaidBy(PaidBy paidBy) {
        this.paidBy = paidBy;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

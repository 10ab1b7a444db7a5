package org.bienche.transfers.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.organization.Visibility;
import org.bienche.positions.Catalogue;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.Crowding;
import org.bienche.staffing.Strain;
import org.bienche.texts.CurrentLanguage;
import org.bienche.transfers.TransferOrder;
import org.bienche.transfers.TransferPreview;
import org.bienche.transfers.Transfers;
import org.jspecify.annotations.Nullable;

/** People moved into a unit, tried first, then carried out under a decision. */
@Named
@ViewScoped
public class TransfersBacking implements Serializable {

    private static final long serialVersionUID = 1;

    /** So many moves and so many remarks are read on a page; all of them stand in the spreadsheet. */
    private static final int MOVES = 100;

    private static final int REMARKS = 20;

    @Inject
    private Transfers transfers;

    @Inject
    private JobPositions positions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private final OrderForm order = new OrderForm();
    private transient @Nullable TransferPreview preview;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        order.begin(asOf.today());
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    /** Shows what would happen. */
    public void attempt() throws IOException {
        order.readList();
        preview = transfers.preview(ordered());
        if (decision.getEffectiveOn() == null) {
            decision.setEffectiveOn(order.getOn());
        }
    }

    public String carryOut() {
        TransferPreview done = transfers.carryOut(ordered(), decision.text());
        return "/transfers/transfers.xhtml?faces-redirect=true&done=transfers.done.moved&moved="
                + done.moves().size();
    }

    private TransferOrder ordered() {
        return order.order(visibility, asOf.today());
    }

    /** All that was tried, as a spreadsheet. */
    public void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        new TriedSheet(language).of(transfers.preview(ordered())).send(response);
        faces.responseComplete();
    }

    public @Nullable TransferPreview getPreview() {
        return preview;
    }

    /** The first of the moves that were tried. */
    public Shown<TransferPreview.Planned> getMoves() {
        return shown(TransferPreview::moves, MOVES);
    }

    /** What stands in the way, as sentences. */
    public Shown<String> getFaults() {
        return shown(
                known -> known.errors().stream()
                        .map(error -> error.message(language.get()))
                        .toList(),
                REMARKS);
    }

    /** What becomes of the quotas, the worst first. */
    public Shown<Strain> getStrains() {
        return shown(
                known -> known.strains().stream()
                        .sorted(Comparator.comparing(Strain::isForbidden)
                                .thenComparing(Strain::isOver)
                                .reversed())
                        .toList(),
                REMARKS);
    }

    public Shown<Crowding> getCrowdings() {
        return shown(TransferPreview::crowdings, REMARKS);
    }

    private <T> Shown<T> shown(Function<TransferPreview, List<T>> part, int most) {
        TransferPreview known = preview;
        return Shown.of(known == null ? List.of() : part.apply(known), most);
    }

    public String positionName(long id) {
        JobPosition known = positions.byId().get(id);
        return known == null ? "" : known.name();
    }

    public List<JobPosition> getPositions() {
        return catalogue.offered(Objects.requireNonNullElse(order.getOn(), asOf.today()));
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public OrderForm getOrder() {
        return order;
    }
}

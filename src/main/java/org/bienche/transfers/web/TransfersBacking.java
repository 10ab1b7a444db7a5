package org.bienche.transfers.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.bienche.texts.Problem;
import org.bienche.transfers.TransferList;
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

    private @Nullable String people;
    private @Nullable Long unit;
    private @Nullable String position;
    private @Nullable LocalDate on;
    private @Nullable LocalDate surplusUntil;
    private @Nullable LocalDate termUntil;
    private transient @Nullable Part file;
    private List<TransferOrder.Line> listed = List.of();
    private transient @Nullable TransferPreview preview;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        if (on == null) {
            on = asOf.today();
        }
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    /** Shows what would happen. */
    public void attempt() throws IOException {
        Part list = file;
        if (list != null && list.getSize() > 0) {
            try (InputStream content = list.getInputStream()) {
                listed = TransferList.read(content);
            }
        }
        preview = transfers.preview(order());
        if (decision.getEffectiveOn() == null) {
            decision.setEffectiveOn(on);
        }
    }

    public String carryOut() {
        TransferPreview done = transfers.carryOut(order(), decision.text());
        return "/transfers/transfers.xhtml?faces-redirect=true&done=transfers.done.moved&moved="
                + done.moves().size();
    }

    private TransferOrder order() {
        LocalDate day = on == null ? asOf.today() : on;
        List<TransferOrder.Line> lines = new ArrayList<>(listed);
        lines.addAll(typed(day));
        if (lines.isEmpty()) {
            throw new Problem("transfers.nobody").with(new Problem.Error("/people", "transfers.nobody"));
        }
        return new TransferOrder(day, lines, surplusUntil, termUntil);
    }

    private List<TransferOrder.Line> typed(LocalDate day) {
        List<String> numbers = Stream.of((people == null ? "" : people).split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .toList();
        Long to = unit;
        if (numbers.isEmpty()) {
            return List.of();
        }
        if (to == null) {
            throw new Problem("transfers.unit.missing").with(new Problem.Error("/unit", "transfers.unit.missing"));
        }
        String code = visibility.on(day).require(to).code();
        return numbers.stream()
                .map(number -> new TransferOrder.Line(number, code, given(position)))
                .toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** All that was tried, as a spreadsheet. */
    public void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        new TriedSheet(language).of(transfers.preview(order())).send(response);
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

    /** How many people stand in the file that was looked at. */
    public int getListedCount() {
        return listed.size();
    }

    /** A position with more people than approved posts, as a sentence's parts. */
    public String positionName(long id) {
        JobPosition known = positions.byId().get(id);
        return known == null ? "" : known.name();
    }

    public List<JobPosition> getPositions() {
        return catalogue.offered(on == null ? asOf.today() : on);
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable String getPeople() {
        return people;
    }

    public void setPeople(@Nullable String people) {
        this.people = people;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String position) {
        this.position = position;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }

    public @Nullable LocalDate getTermUntil() {
        return termUntil;
    }

    public void setTermUntil(@Nullable LocalDate termUntil) {
        this.termUntil = termUntil;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}

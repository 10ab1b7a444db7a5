package org.bienche.transfers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.organization.Visibility;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.bienche.transfers.TransferOrder;
import org.bienche.transfers.TransferPreview;
import org.bienche.transfers.Transfers;
import org.jspecify.annotations.Nullable;

/** People moved into a unit, tried first, then carried out under a decision. */
@Named
@ViewScoped
public class TransfersBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Transfers transfers;

    @Inject
    private JobPositions positions;

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
    public void attempt() {
        preview = transfers.preview(order());
    }

    public String carryOut() {
        TransferPreview done = transfers.carryOut(order(), decision.text());
        return "/transfers/transfers.xhtml?faces-redirect=true&done=transfers.done.moved&moved="
                + done.moves().size();
    }

    private TransferOrder order() {
        Long to = unit;
        LocalDate day = on;
        if (to == null || day == null) {
            throw new Problem("transfers.input");
        }
        String code = visibility.on(day).require(to).code();
        return new TransferOrder(
                day,
                numbers().stream()
                        .map(number -> new TransferOrder.Line(number, code, given(position)))
                        .toList());
    }

    private List<String> numbers() {
        return Stream.of((people == null ? "" : people).split("[\\s,;]+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public @Nullable TransferPreview getPreview() {
        return preview;
    }

    /** What stands in the way, as sentences. */
    public List<String> getFaults() {
        TransferPreview known = preview;
        return known == null
                ? List.of()
                : known.errors().stream()
                        .map(error -> error.message(language.get()))
                        .toList();
    }

    public List<JobPosition> getPositions() {
        return positions.all();
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
}

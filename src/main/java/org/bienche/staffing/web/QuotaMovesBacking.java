package org.bienche.staffing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionForm;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.QuotaMove;
import org.bienche.staffing.QuotaMoves;
import org.bienche.staffing.QuotaMoves.Moved;
import org.bienche.staffing.QuotaMoves.Preview;
import org.bienche.staffing.Staffing;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Quota that goes from one unit to another: tried first, then carried out; and what went in the year. */
@Named
@ViewScoped
public class QuotaMovesBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private QuotaMoves moves;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private @Nullable Long from;
    private @Nullable Long to;
    private StaffKind kind = StaffKind.CIVIL_SERVANT;
    private PaidBy paidBy = PaidBy.STATE;
    private int number;
    private @Nullable LocalDate on;
    private @Nullable LocalDate surplusUntil;
    private final Trial<Preview> trial = new Trial<>();
    private transient @Nullable List<Line> lines;

    /** A move that was carried out. */
    public record Line(
            Moved moved, String from, String to, @Nullable Decision decision) {}

    public void load() {
        if (on == null) {
            on = asOf.date();
        }
    }

    /** Works the move out and remembers what was seen. */
    public void look() {
        trial.look(preview());
    }

    public String carryOut() {
        moves.carryOut(move(), trial.decision().text(), trial.mark());
        return "/staffing/quota-moves.xhtml?faces-redirect=true&done=staffing.done.moved";
    }

    private QuotaMove move() {
        Long sender = from;
        Long receiver = to;
        LocalDate day = on;
        if (sender == null || receiver == null || day == null) {
            throw new Problem("staffing.move.missing");
        }
        return new QuotaMove(sender, receiver, kind, paidBy, number, day, surplusUntil);
    }

    /** What was worked out; once it was, it is shown again after a refusal. */
    public @Nullable Preview getPreview() {
        return trial.seen(this::preview);
    }

    private Preview preview() {
        return moves.preview(move());
    }

    /** Why the move cannot be carried out; null where it can. */
    public @Nullable String getObjection() {
        return trial.objection(this::preview, language.get());
    }

    public List<Line> getLines() {
        List<Line> known = lines;
        if (known == null) {
            known = lines();
            lines = known;
        }
        return known;
    }

    private List<Line> lines() {
        List<Moved> found = moves.of(asOf.date().getYear());
        Map<Long, Decision> known =
                decisions.byIds(found.stream().map(Moved::decisionId).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new Line(
                        one,
                        name(one.move().fromUnit(), one.move().on()),
                        name(one.move().toUnit(), one.move().on()),
                        known.get(one.decisionId())))
                .toList();
    }

    public String unitName(long unit) {
        LocalDate day = on;
        return name(unit, day == null ? asOf.date() : day);
    }

    private String name(long unit, LocalDate day) {
        return organization.tree(day).find(unit).map(UnitOn::name).orElse("–");
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public List<StaffKind> getKinds() {
        return Staffing.kinds();
    }

    public List<PaidBy> getPayers() {
        return List.of(PaidBy.values());
    }

    public String getYear() {
        return String.valueOf(asOf.date().getYear());
    }

    public DecisionForm getDecision() {
        return trial.decision();
    }

    public @Nullable Long getFrom() {
        return from;
    }

    public void setFrom(@Nullable Long from) {
        this.from = from;
    }

    public @Nullable Long getTo() {
        return to;
    }

    public void setTo(@Nullable Long to) {
        this.to = to;
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
}

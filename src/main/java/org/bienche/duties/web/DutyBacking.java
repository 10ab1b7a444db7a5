package org.bienche.duties.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionForm;
import org.bienche.decisions.Decisions;
import org.bienche.duties.Duties;
import org.bienche.duties.DutyDesk;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyKind;
import org.bienche.duties.DutyLine;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** One duty: what it is, who held it when, and a further decision on it. */
@Named
@ViewScoped
public class DutyBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Duties duties;

    @Inject
    private DutyDesk desk;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long id;
    private long version;
    private @Nullable Long holder;
    private DutyKind kind = DutyKind.OWN;
    private final DecisionForm moving = new DecisionForm();
    private final DecisionForm ending = new DecisionForm();
    private transient @Nullable DutyLine shown;
    private transient List<Dated> history = List.of();

    /** What was true for some time, and by which decision. */
    public record Dated(
            DutyLine line, String decision, @Nullable LocalDate lastDay) {}

    public void load() {
        List<DutyLine> lines = duties.lines(duties.history(id, asOf.date()), asOf.date());
        DutyLine now = lines.stream()
                .filter(line -> line.fact().validity().holdsOn(asOf.date()))
                .findFirst()
                .orElseGet(() -> nearest(lines));
        shown = now;
        kind = now.fact().facts().kind();
        version = lines.stream().mapToLong(line -> line.fact().id()).max().orElse(0);
        describe(lines);
    }

    private static DutyLine nearest(List<DutyLine> lines) {
        if (lines.isEmpty()) {
            throw new NotFound("duties.unknown");
        }
        return lines.getLast();
    }

    private void describe(List<DutyLine> lines) {
        Map<Long, Decision> by = decisions.byIds(
                lines.stream().map(line -> line.fact().decisionId()).distinct().toList());
        List<Dated> some = new ArrayList<>();
        for (DutyLine line : lines.reversed()) {
            DutyFact fact = line.fact();
            Decision decision = by.get(fact.decisionId());
            some.add(new Dated(
                    line,
                    decision == null ? "" : decision.number(),
                    fact.validity().lastDay().orElse(null)));
        }
        history = some;
    }

    public String move() {
        Long to = holder;
        if (to == null) {
            throw new Problem("duties.incomplete").with(new Problem.Error("/holder", "duties.holder.none"));
        }
        desk.move(id, version, to, kind, moving.text());
        return "/duties/duty.xhtml?faces-redirect=true&id=" + id + "&done=duties.done.moved";
    }

    public String end() {
        desk.end(id, version, ending.text());
        return "/duties/duties.xhtml?faces-redirect=true&done=duties.done.ended";
    }

    public @Nullable DutyLine getShown() {
        DutyLine known = shown;
        if (known == null) {
            load();
        }
        return shown;
    }

    /** Whether it holds on the header's day. */
    public boolean isLiving() {
        DutyLine known = shown;
        return known != null && known.fact().validity().holdsOn(asOf.date());
    }

    public List<Dated> getHistory() {
        return history == null ? List.of() : history;
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public DutyKind[] getKinds() {
        return DutyKind.values();
    }

    public DecisionForm getMoving() {
        return moving;
    }

    public DecisionForm getEnding() {
        return ending;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Long getHolder() {
        return holder;
    }

    public void setHolder(@Nullable Long holder) {
        this.holder = holder;
    }

    public DutyKind getKind() {
        return kind;
    }

    public void setKind(DutyKind kind) {
        this.kind = kind;
    }
}

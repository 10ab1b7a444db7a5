package org.bienche.duties.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.duties.Choice;
import org.bienche.duties.Settled;
import org.bienche.duties.Settling;
import org.bienche.duties.Unsettled;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Duties that nobody or several units have: each with what is offered, settled by ticking, tried first. */
@Named
@ViewScoped
public class SettleDutiesBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Settling settling;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private final List<UnsettledRow> rows = new ArrayList<>();
    private final DecisionForm decision = new DecisionForm();
    private final DecisionForm undoing = new DecisionForm();
    private final Map<String, Integer> tried = new TreeMap<>();
    private int all;
    private @Nullable Long recording;
    private transient List<Settled> settled = List.of();

    public void load() {
        List<Unsettled> open = settling.list(asOf.date());
        all = settling.count(asOf.date()).all();
        rows.clear();
        open.forEach(one -> rows.add(new UnsettledRow(one)));
        settled = settling.recent(asOf.date());
    }

    /** Looks whether what is ticked can be settled so, and says what would come of it. */
    public void look() {
        tried.clear();
        settling.settle(chosen(), decision.text(), true);
        rows.stream().filter(UnsettledRow::isTicked).forEach(row -> tried.merge(row.chosenName(), 1, Integer::sum));
    }

    public String settle() {
        settling.settle(chosen(), decision.text(), false);
        return "/duties/settle-duties.xhtml?faces-redirect=true&done=duties.done.settled";
    }

    private List<Choice> chosen() {
        List<Choice> choices = new ArrayList<>();
        for (UnsettledRow row : rows) {
            Choice choice = row.choice();
            if (row.isTicked() && choice == null) {
                throw new Problem("duties.settle.open", row.getCode());
            }
            if (row.isTicked() && choice != null) {
                choices.add(choice);
            }
        }
        return choices;
    }

    public String takeBack() {
        Long which = recording;
        if (which == null) {
            throw new Problem("duties.settle.none");
        }
        settling.takeBack(which, undoing.text());
        return "/duties/settle-duties.xhtml?faces-redirect=true&done=duties.done.taken.back";
    }

    public List<UnsettledRow> getRows() {
        return rows;
    }

    public int getAll() {
        return all;
    }

    public List<Settled> getSettled() {
        List<Settled> known = settled;
        if (known == null) {
            known = settling.recent(asOf.date());
            settled = known;
        }
        return known;
    }

    /** How many duties each unit would get by what was tried last. */
    public List<Map.Entry<String, Integer>> getTried() {
        return List.copyOf(tried.entrySet());
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public DecisionForm getUndoing() {
        return undoing;
    }

    public @Nullable Long getRecording() {
        return recording;
    }

    public void setRecording(@Nullable Long recording) {
        this.recording = recording;
    }
}

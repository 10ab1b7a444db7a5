package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.organization.Visibility;
import org.bienche.people.PersonnelOffice;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Somebody is taken into the service, under a decision. */
@Named
@ViewScoped
public class HireBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private PersonnelOffice office;

    @Inject
    private JobPositions positions;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable LocalDate born;
    private @Nullable LocalDate surplusUntil;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER);
    }

    public String save() {
        Long chosen = unit;
        if (chosen == null) {
            throw new Problem("people.import.missing");
        }
        LocalDate from = decision.text().effectiveOn();
        Map<String, String> typed = Fields.typed(fields);
        typed.put("unit", visibility.on(from).require(chosen).code());
        typed.put("born", born == null ? "" : born.toString());
        typed.put("appointedFrom", from.toString());
        typed.putIfAbsent("stepSince", from.toString());
        long hired = office.hire(typed, chosen, decision.text(), surplusUntil);
        return "/people/person.xhtml?faces-redirect=true&id=" + hired + "&done=people.done.hired";
    }

    public List<JobPosition> getPositions() {
        return positions.all();
    }

    public List<Ranks.Rank> getRanks() {
        return positions.ranks(asOf.today()).ranks().values().stream()
                .sorted(Comparator.comparing(Ranks.Rank::code))
                .toList();
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getSurplusUntil() {
        return surplusUntil;
    }

    public void setSurplusUntil(@Nullable LocalDate surplusUntil) {
        this.surplusUntil = surplusUntil;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }
}

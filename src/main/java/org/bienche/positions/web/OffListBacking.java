package org.bienche.positions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.positions.Catalogue;
import org.jspecify.annotations.Nullable;

/** A position on its way off the lists, under a decision. */
@Named
@ViewScoped
public class OffListBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private String of = "";
    private String name = "";
    private long mark;
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER, Role.ADMINISTRATOR);
        name = catalogue.get(of, asOf.date()).facts().name();
        mark = catalogue.mark(of);
    }

    public String save() {
        catalogue.takeOff(of, mark, decision.text());
        return "/positions/position.xhtml?faces-redirect=true&code=" + of + "&done=positions.done.off";
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public String getName() {
        return name;
    }

    public String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of == null ? "" : of;
    }
}

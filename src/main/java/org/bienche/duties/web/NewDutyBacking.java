package org.bienche.duties.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.duties.Duties;
import org.bienche.duties.DutyDesk;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyKind;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A duty is entered in the register. */
@Named
@ViewScoped
public class NewDutyBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private Duties duties;

    @Inject
    private DutyDesk desk;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private String code = "";
    private String name = "";
    private String field = "";
    private String legalBasis = "";
    private DutyKind kind = DutyKind.OWN;
    private @Nullable Long territory;
    private @Nullable Long holder;
    private final DecisionForm decision = new DecisionForm();
    private List<String> fields = List.of();

    public void load() {
        current.require(Role.OFFICER);
        fields = List.copyOf(duties.fields(asOf.date()));
    }

    public String save() {
        Long within = territory;
        if (within == null || holder == null) {
            throw new Problem("duties.incomplete");
        }
        long duty = desk.enter(new DutyFacts(code, name, field, legalBasis, kind, within, holder), decision.text());
        return "/duties/duty.xhtml?faces-redirect=true&id=" + duty + "&done=duties.done.entered";
    }

    public DutyKind[] getKinds() {
        return DutyKind.values();
    }

    public List<String> getFields() {
        return fields;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = text(code);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = text(name);
    }

    public String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = text(field);
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = text(legalBasis);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public DutyKind getKind() {
        return kind;
    }

    public void setKind(DutyKind kind) {
        this.kind = kind;
    }

    public @Nullable Long getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable Long territory) {
        this.territory = territory;
    }

    public @Nullable Long getHolder() {
        return holder;
    }

    public void setHolder(@Nullable Long holder) {
        this.holder = holder;
    }
}

package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.jspecify.annotations.Nullable;

/** An allowance given, changed or taken away, under a decision. */
@Named
@ViewScoped
public class AllowanceBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    private AllowanceCode code = AllowanceCode.LEADERSHIP;
    private String size = "";
    private @Nullable LocalDate until;
    private transient @Nullable List<Allowance> held;

    public String give() {
        office().allow(getId(), code, size, until, getDecision().text());
        return saved();
    }

    public String take() {
        office().disallow(getId(), code, getDecision().text());
        return saved();
    }

    private String saved() {
        return backToPerson("salary", "people.done.saved");
    }

    /** What the person has today. */
    public List<Allowance> getHeld() {
        List<Allowance> known = held == null ? snapshot().allowances() : held;
        held = known;
        return known;
    }

    public AllowanceCode[] getCodes() {
        return AllowanceCode.values();
    }

    public AllowanceCode getCode() {
        return code;
    }

    public void setCode(@Nullable AllowanceCode code) {
        this.code = code == null ? AllowanceCode.LEADERSHIP : code;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getSize() {
        return size;
    }

    public void setSize(@Nullable String size) {
        this.size = size == null ? "" : size;
    }
}

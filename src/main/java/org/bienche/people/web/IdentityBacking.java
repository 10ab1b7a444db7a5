package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionForm;
import org.bienche.people.Identity;
import org.bienche.people.People;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonnelOffice;
import org.bienche.people.Sex;
import org.jspecify.annotations.Nullable;

/** Who a person is, stated anew under a decision. */
@Named
@ViewScoped
public class IdentityBacking implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private People people;

    @Inject
    private PersonnelOffice office;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private long id;
    private @Nullable Long basis;
    private @Nullable LocalDate born;
    private @Nullable LocalDate insuredFrom;
    private String name = "";
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final DecisionForm decision = new DecisionForm();

    public void load() {
        current.require(Role.OFFICER);
        PersonHistory person = people.history(id, asOf.today());
        person.identities().stream()
                .filter(each -> each.validity().holdsOn(asOf.today()))
                .findFirst()
                .ifPresent(each -> basis = each.id());
        show(person.on(asOf.today()).identity());
    }

    private void show(Identity identity) {
        name = identity.name().full();
        born = identity.born();
        insuredFrom = identity.insuredFrom();
        fields.put("fullName", name);
        fields.put("sex", identity.sex().name());
        fields.put("dependants", String.valueOf(identity.dependants()));
        put("nationalId", identity.nationalId());
        put("bank", identity.bank());
        put("bankAccount", identity.bankAccount());
    }

    private void put(String field, @Nullable String text) {
        if (text != null) {
            fields.put(field, text);
        }
    }

    public String save() {
        Map<String, String> typed = Fields.typed(fields);
        typed.put("born", born == null ? "" : born.toString());
        typed.put("insuredFrom", insuredFrom == null ? "" : insuredFrom.toString());
        office.identify(id, typed, basis, decision.text());
        return "/people/person.xhtml?faces-redirect=true&id=" + id + "&done=people.done.saved";
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public String getName() {
        return name;
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public DecisionForm getDecision() {
        return decision;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable LocalDate getInsuredFrom() {
        return insuredFrom;
    }

    public void setInsuredFrom(@Nullable LocalDate insuredFrom) {
        this.insuredFrom = insuredFrom;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

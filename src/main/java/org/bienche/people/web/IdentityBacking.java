package org.bienche.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bienche.people.Identity;
import org.bienche.people.PersonHistory;
import org.bienche.people.Sex;
import org.jspecify.annotations.Nullable;

/** Who a person is, stated anew under a decision. */
@Named
@ViewScoped
public class IdentityBacking extends PersonForm {

    private static final long serialVersionUID = 1;

    private @Nullable Long basis;
    private @Nullable LocalDate born;
    private @Nullable LocalDate insuredFrom;
    private final Map<String, String> fields = new LinkedHashMap<>();

    @Override
    protected void show(PersonHistory person) {
        person.identities().stream()
                .filter(each -> each.validity().holdsOn(today()))
                .findFirst()
                .ifPresent(each -> basis = each.id());
        show(person.on(today()).identity());
    }

    private void show(Identity identity) {
        born = identity.born();
        insuredFrom = identity.insuredFrom();
        fields.put("fullName", identity.name().full());
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
        office().identify(getId(), typed, basis, getDecision().text());
        return backToPerson("record", "people.done.saved");
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Map<String, String> getFields() {
        return fields;
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
}

package org.bienche.streamlining.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.people.People;
import org.bienche.people.PeopleQuery;
import org.bienche.people.PersonLine;
import org.bienche.streamlining.Benefit;
import org.bienche.streamlining.CaseTerms;
import org.bienche.streamlining.Cases;
import org.bienche.streamlining.Cause;
import org.bienche.streamlining.DatedOptions;
import org.bienche.streamlining.DatedOptions.Choice;
import org.bienche.streamlining.Ground;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.StreamliningCase;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** A new case, or one to be calculated anew: choose the person, state the terms, compare the ways out, propose one. */
@Named
@ViewScoped
public class ProposeBacking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FOUND = 20;

    @Inject
    private Cases cases;

    @Inject
    private People people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private String words = "";
    private @Nullable Long person;
    private @Nullable Long caseId;
    private long version;
    private final TermsForm terms = new TermsForm();
    private transient @Nullable DatedOptions options;

    /** Takes over what a case says that is to be calculated anew, and calculates where the day of leaving is known. */
    public void load() {
        caller.require(Role.OFFICER);
        if (caseId != null && person == null) {
            show(cases.get(caseId));
        }
        Long chosen = person;
        if (chosen != null && !terms.isStated()) {
            terms.setHazardous(people.history(chosen, asOf.today()).isHazardousBy(asOf.today()));
        }
        if (chosen != null && terms.isStated()) {
            options = new DatedOptions(terms.days().stream()
                    .map(day -> cases.options(chosen, terms.terms(day)))
                    .toList());
        }
    }

    private void show(StreamliningCase one) {
        person = one.subject().personId();
        version = one.version();
        terms.takeOver(one.terms());
    }

    /** The people that the words find. */
    public List<PersonLine> getFound() {
        return words.isBlank()
                ? List.of()
                : people.list(new PeopleQuery(asOf.today(), null, words, null, FOUND, null))
                        .items();
    }

    /** Shows the ways out; the terms go into the address. */
    public String calculate() {
        return "/streamlining/propose.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Opens the case, or calculates it anew, with one of the choices. */
    public String propose(Choice choice) {
        Long chosen = person;
        if (chosen == null || !terms.isStated()) {
            return calculate();
        }
        CaseTerms chosenTerms = terms.terms(choice.on());
        Benefit option = choice.option();
        Long id = caseId;
        if (id == null) {
            id = cases.propose(chosen, chosenTerms, option.policy(), option.leaving());
        } else {
            cases.revise(id, version, chosenTerms, option.policy(), option.leaving());
        }
        return "/streamlining/case.xhtml?faces-redirect=true&id=" + id + "&done=streamlining.case.done.proposed";
    }

    /** The open case of the person, where there is another one. */
    public @Nullable Long getOpenCase() {
        Long chosen = person;
        return chosen == null || caseId != null
                ? null
                : cases.openCaseOf(chosen).orElse(null);
    }

    public @Nullable DatedOptions getOptions() {
        return options;
    }

    public List<Choice> getEligible() {
        return options == null ? List.of() : options.open();
    }

    public List<Choice> getOthers() {
        return options == null ? List.of() : options.closed();
    }

    /** The reasons of an option as sentences. */
    public List<String> reasons(Benefit option) {
        return option.reasons().stream()
                .map(reason -> reason.message(language.get()))
                .toList();
    }

    public List<Cause> getCauses() {
        return Arrays.asList(Cause.values());
    }

    public List<Policy> getPolicies() {
        return Arrays.asList(Policy.values());
    }

    public List<Ground> getGrounds() {
        return Arrays.asList(Ground.values());
    }

    public TermsForm getTerms() {
        return terms;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words.strip();
    }

    public @Nullable Long getPerson() {
        return person;
    }

    public void setPerson(@Nullable Long person) {
        this.person = person;
    }

    public @Nullable Long getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable Long caseId) {
        this.caseId = caseId;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}

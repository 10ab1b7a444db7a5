package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Invariants;
import org.bienche.texts.CurrentLanguage;

/** The named checks of what holds at all times. */
@Named
@RequestScoped
public class ChecksBacking {

    private static final int AT_ONCE = 10;

    @Inject
    private Invariants invariants;

    @Inject
    private CurrentCaller current;

    @Inject
    private CurrentLanguage language;

    private List<Invariants.Checked> checked = List.of();

    public void load() {
        current.require(Role.AUDITOR, Role.ADMINISTRATOR);
        List<Invariants.Checked> all = invariants.check();
        checked = current.isNational() ? all : Invariants.withoutFindings(all);
    }

    /** What was found, in the language of the page. */
    public String word(String finding) {
        return CheckWords.of(language.get(), finding);
    }

    /** As many findings of a check as one looks over at once; {@link #more} are the others. */
    public List<String> first(Invariants.Checked check) {
        return check.findings().stream().limit(AT_ONCE).toList();
    }

    public List<String> more(Invariants.Checked check) {
        return check.findings().stream().skip(AT_ONCE).toList();
    }

    public List<Invariants.Checked> getChecked() {
        return checked;
    }
}

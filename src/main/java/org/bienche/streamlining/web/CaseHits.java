package org.bienche.streamlining.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.access.SearchSource;
import org.bienche.streamlining.CaseFilter;
import org.bienche.streamlining.CaseQuery;
import org.bienche.streamlining.CaseRegister;
import org.bienche.streamlining.StreamliningCase;
import org.bienche.texts.CurrentLanguage;

/** Finds cases by the name of the person. */
@ApplicationScoped
public class CaseHits implements SearchSource {

    @Inject
    private CaseRegister register;

    @Inject
    private CurrentLanguage language;

    @Override
    public String heading() {
        return "streamlining.search";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        return register.list(new CaseQuery(CaseFilter.named(words), limit, null)).items().stream()
                .map(this::hit)
                .toList();
    }

    private Hit hit(StreamliningCase one) {
        return new Hit(
                one.subject().fullName(),
                language.text("streamlining.case.state." + one.state()) + " · "
                        + register.unitName(one.subject().unitId()),
                "/streamlining/case.xhtml?id=" + one.id());
    }
}

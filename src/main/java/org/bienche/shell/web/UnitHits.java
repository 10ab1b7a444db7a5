package org.bienche.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.access.AsOf;
import org.bienche.access.SearchSource;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.CurrentLanguage;

/** Units in the search box: of the header's day. */
@ApplicationScoped
public class UnitHits implements SearchSource {

    @Inject
    private UnitNames names;

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    @Inject
    private CurrentLanguage language;

    @Override
    public String heading() {
        return "shell.search.units";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        Scope scope = visibility.on(asOf.date());
        return names.on(asOf.date()).found(words).stream()
                .limit(limit)
                .map(unit -> hit(unit, scope))
                .toList();
    }

    private Hit hit(UnitOn unit, Scope scope) {
        String above = scope.tree().ancestors(unit.id()).stream()
                .map(UnitOn::name)
                .findFirst()
                .orElse("");
        String kind = language.text("organization.kind." + unit.kind());
        return new Hit(
                unit.name(),
                String.join(" · ", unit.code(), kind, above),
                "/organization/units.xhtml?unit=" + unit.id());
    }
}

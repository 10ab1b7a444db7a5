package org.bienche.restructuring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bienche.access.SearchSource;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Folding;

/** Restructuring plans in the search box, by their title or the number of their decision. */
@RequestScoped
public class PlanHits implements SearchSource {

    private static final int LOOKED_AT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private RestructuringPlans plans;

    @Inject
    private CurrentLanguage language;

    @Override
    public String heading() {
        return "restructuring.plans.title";
    }

    @Override
    public List<Hit> search(String words, int limit) {
        String wanted = Folding.fold(words);
        return plans.list(Long.MAX_VALUE, LOOKED_AT).items().stream()
                .filter(plan ->
                        Folding.fold(plan.title() + " " + plan.draft().number()).contains(wanted))
                .limit(limit)
                .map(this::hit)
                .toList();
    }

    private Hit hit(PlanView plan) {
        String state = language.text("restructuring.state." + plan.state());
        return new Hit(
                plan.title(),
                state + " · " + DAY.format(plan.effectiveOn()),
                "/restructuring/plan.xhtml?id=" + plan.id());
    }
}

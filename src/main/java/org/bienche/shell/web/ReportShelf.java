package org.bienche.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.printing.Document;
import org.bienche.shell.RecentReport;
import org.bienche.shell.RecentReports;
import org.bienche.shell.Reports;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Folding;
import org.jspecify.annotations.Nullable;

/** The forms that there are, as cards by task, and those that the person printed last. */
@ApplicationScoped
class ReportShelf {

    @Inject
    private Reports reports;

    @Inject
    private RecentReports recent;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    /** A card. */
    public record Card(String id, String title, String hint, boolean chosen) implements Serializable {}

    /** The cards of one task. */
    public record Task(String id, String title, List<Card> cards) implements Serializable {}

    /** A form that was printed before. */
    public record Again(String title, String unit, LocalDate on, String href) implements Serializable {}

    /** What the person printed last. */
    List<Again> recent() {
        Tree tree = visibility.today().tree();
        return recent.recent().stream()
                .flatMap(one -> reports.find(one.document()).stream().map(form -> again(one, form, tree)))
                .toList();
    }

    private Again again(RecentReport one, Document form, Tree tree) {
        String name = tree.find(one.unitId()).map(UnitOn::name).orElse("");
        return new Again(
                language.text(form.titleKey()),
                name,
                one.asOf(),
                "/printing/reports.xhtml?document=" + one.document() + "&unit=" + one.unitId() + "&on=" + one.asOf()
                        + (one.below() ? "" : "&below=false"));
    }

    /** The tasks with the cards whose words are looked for; one card may be the chosen one. */
    List<Task> tasks(String words, @Nullable String chosen) {
        Map<String, List<Card>> byTask = reports.all().stream()
                .collect(Collectors.groupingBy(
                        Document::taskKey,
                        LinkedHashMap::new,
                        Collectors.mapping(one -> card(one, chosen), Collectors.toList())));
        return byTask.entrySet().stream()
                .map(entry -> new Task(
                        entry.getKey().replace('.', '-'),
                        language.text(entry.getKey()),
                        found(entry.getValue(), words)))
                .filter(task -> !task.cards().isEmpty())
                .toList();
    }

    private List<Card> found(List<Card> cards, String words) {
        String wanted = Folding.fold(words);
        return cards.stream()
                .filter(card -> Folding.fold(card.title() + " " + card.hint()).contains(wanted))
                .toList();
    }

    Card card(String chosen) {
        return card(reports.get(chosen), chosen);
    }

    private Card card(Document one, @Nullable String chosen) {
        return new Card(
                one.id(),
                language.text(one.titleKey()),
                language.text(one.titleKey() + ".hint"),
                one.id().equals(chosen));
    }
}

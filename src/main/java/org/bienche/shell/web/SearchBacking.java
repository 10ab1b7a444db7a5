package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bienche.access.SearchSource;
import org.bienche.access.SearchSource.Hit;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** The one search: pages of the menu, and whatever the features find. */
@Named
@RequestScoped
public class SearchBacking {

    private static final int LIMIT = 20;

    /** The hits under one heading. */
    public record Found(String heading, List<Hit> hits) {}

    @Inject
    @Any
    private Instance<SearchSource> sources;

    @Inject
    private Layout layout;

    @Inject
    private CurrentLanguage language;

    private String words = "";
    private @Nullable List<Found> found;

    public List<Found> getFound() {
        List<Found> known = found;
        if (known == null) {
            known = words.isBlank() ? List.of() : search();
            found = known;
        }
        return known;
    }

    private List<Found> search() {
        List<Found> all = new ArrayList<>();
        for (SearchSource source : sources) {
            all.add(new Found(source.heading(), source.search(words, LIMIT)));
        }
        all.add(new Found("shell.search.pages", pages()));
        return all.stream().filter(one -> !one.hits().isEmpty()).toList();
    }

    private List<Hit> pages() {
        return layout.getMenu().stream()
                .map(entry -> new Hit(language.text(entry.key()), "", entry.href()))
                .filter(hit -> plain(hit.title()).contains(plain(words)))
                .toList();
    }

    /** Without marks and capitals. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    }
}

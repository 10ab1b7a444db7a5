package org.bienche.positions;

import java.util.List;
import org.bienche.texts.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted.
 *
 * @param words each of which begins a word of the name, the code or the field, with or without marks
 */
public record CatalogueFilter(
        String words,
        @Nullable PositionGroup group,
        @Nullable Period period) {

    public List<CatalogueEntry> of(List<CatalogueEntry> entries) {
        List<String> wanted = List.of(Folding.fold(words).split(" "));
        return entries.stream()
                .filter(each -> group == null || each.facts().group() == group)
                .filter(each -> period == null || period.equals(each.facts().period()))
                .filter(each -> matches(each, wanted))
                .toList();
    }

    private static boolean matches(CatalogueEntry entry, List<String> wanted) {
        PositionFacts facts = entry.facts();
        String text = " " + Folding.fold(facts.name() + " " + entry.code() + " " + facts.field());
        return wanted.stream().allMatch(word -> text.contains(" " + word));
    }
}

package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The texts of the current language for pages: {@code #{t['people.title']}}, {@code #{t.of('people.count', n)}}. */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject
    private CurrentLanguage language;

    @Override
    public String get(Object key) {
        return Texts.get(language.get(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** The text of a key that ends in the name of a constant or property: {@code t.named('people.sex', person.sex)}. */
    public String named(@Nullable String prefix, @Nullable Object value) {
        String name = value instanceof Enum<?> one ? one.name() : String.valueOf(value);
        return value == null
                ? ""
                : Texts.get(language.get(), prefix == null || prefix.isEmpty() ? name : prefix + "." + name);
    }

    public String of(String key, @Nullable Object first) {
        return Texts.get(language.get(), key, first);
    }

    public String of(String key, @Nullable Object first, @Nullable Object second) {
        return Texts.get(language.get(), key, first, second);
    }

    public String of(String key, @Nullable Object first, @Nullable Object second, @Nullable Object third) {
        return Texts.get(language.get(), key, first, second, third);
    }

    public String of(
            String key,
            @Nullable Object first,
            @Nullable Object second,
            @Nullable Object third,
            @Nullable Object fourth) {
        return Texts.get(language.get(), key, first, second, third, fourth);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}

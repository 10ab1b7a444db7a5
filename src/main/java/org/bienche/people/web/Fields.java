package org.bienche.people.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of a form as texts; the platform leaves null where nothing was typed, and numbers where it converted. */
final class Fields {

    private Fields() {}

    static Map<String, String> typed(Map<String, ? extends @Nullable Object> fields) {
        Map<String, String> typed = new HashMap<>();
        fields.forEach((name, text) -> {
            if (text != null) {
                typed.put(name, String.valueOf(text));
            }
        });
        return typed;
    }
}

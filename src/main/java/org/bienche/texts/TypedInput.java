package org.bienche.texts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form whose inputs stay in the address, made into the fields that {@link Input} reads: numbers may be written
 * as in Vietnamese documents, a field that is left empty is left out. What is no number stays as it is, for the reading to refuse.
 */
public final class TypedInput {

    private final Map<String, String> typed;

    public TypedInput(Map<String, String> typed) {
        this.typed = typed;
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** A whole number: points and spaces between thousands are passed over. */
    public Object whole(String name) {
        String text = text(name).replace(".", "").replace(" ", "");
        return text.matches("\\d{1,15}") ? (Object) Long.valueOf(text) : text(name);
    }

    /** A number with a comma or a point before its decimals. */
    public Object decimal(String name) {
        return text(name).replace(',', '.');
    }

    /** The choice between {@code true} and {@code false}. */
    public Object yesOrNo(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> text(name);
        };
    }

    /** The fields that are not empty. */
    public static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int place = 0; place + 1 < namesAndValues.length; place += 2) {
            Object value = namesAndValues[place + 1];
            boolean empty = value == null || value.equals("") || value.equals(Map.of());
            if (!empty) {
                fields.put(String.valueOf(namesAndValues[place]), value);
            }
        }
        return fields;
    }
}

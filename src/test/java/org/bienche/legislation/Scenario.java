package org.bienche.legislation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A case of the folder {@code cases}, named with a sentence. */
public record Scenario(String name, Map<String, Object> fields) {

    /** The cases of some files, in their order. */
    public static Stream<Scenario> of(String... files) {
        return Stream.of(files).flatMap(Scenario::read);
    }

    private static Stream<Scenario> read(String file) {
        try (InputStream source = Scenario.class.getResourceAsStream("/cases/" + file)) {
            if (source == null) {
                throw new IllegalArgumentException("There is no file " + file);
            }
            Object cases = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(source);
            return ((List<?>) cases)
                    .stream().map(each -> map(each)).map(each -> new Scenario(String.valueOf(each.get("name")), each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the case; empty where it has none. */
    public Map<String, Object> part(String field) {
        Object part = fields.get(field);
        return part == null ? Map.of() : map(part);
    }

    public String text(String field) {
        return String.valueOf(fields.get(field));
    }

    /** A list of the case; a case without it is an error. */
    public List<Object> list(String field) {
        return listOf(fields.get(field));
    }

    /** A whole number of the case; a case without it is an error. */
    public int whole(String field) {
        return wholeOf(fields.get(field));
    }

    public static List<Object> listOf(@Nullable Object node) {
        if (node instanceof List<?> list) {
            return List.copyOf(list);
        }
        throw new IllegalArgumentException("Not a list: " + node);
    }

    public static int wholeOf(@Nullable Object node) {
        if (node instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException("Not a whole number: " + node);
    }

    private static Map<String, Object> map(Object node) {
        Map<String, Object> named = new LinkedHashMap<>();
        ((Map<?, ?>) node).forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.bienche.legislation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads the files of the law.
 *
 * <p>{@code index.yaml} lists them, since the folders of a packaged application cannot be listed. Every scalar is read as text, so that no
 * number becomes a binary fraction. A file that says something unknown is refused.
 */
final class LawFiles {

    private static final String FOLDER = "/legislation/";
    private static final Set<String> PARAMETER_FIELDS = Set.of("unit", "values");
    private static final Set<String> VALUE_FIELDS =
            Set.of("from", "to", "published", "document", "article", "verified", "value", "note");

    private LawFiles() {}

    static LawBook read() {
        return new LawBook(list().stream().flatMap(LawFiles::read).toList());
    }

    /** The files that the index lists. */
    static List<String> list() {
        return list(load("index.yaml")).stream().map(Object::toString).toList();
    }

    /** The parameters of one file. */
    static Stream<Parameter> read(String file) {
        try {
            List<Parameter> parameters = new ArrayList<>();
            map(load(file)).forEach((key, body) -> parameters.add(parameter(key, map(body))));
            return parameters.stream();
        } catch (RuntimeException e) {
            throw new IllegalStateException("The law cannot be read from " + file + ": " + e.getMessage(), e);
        }
    }

    private static Parameter parameter(String key, Map<String, Object> body) {
        only(key, body, PARAMETER_FIELDS);
        Measure unit = Measure.valueOf(text(body, "unit").toUpperCase(Locale.ROOT));
        List<Provision> provisions = list(field(body, "values")).stream()
                .map(each -> provision(key, unit, map(each)))
                .toList();
        return new Parameter(key, unit, provisions);
    }

    private static Provision provision(String key, Measure unit, Map<String, Object> body) {
        only(key, body, VALUE_FIELDS);
        return new Provision(
                key,
                unit,
                validity(body),
                LocalDate.parse(text(body, "published")),
                new Citation(
                        text(body, "document"), body.getOrDefault("article", "").toString()),
                verified(text(body, "verified")),
                value(field(body, "value")));
    }

    private static Validity validity(Map<String, Object> body) {
        LocalDate from = LocalDate.parse(text(body, "from"));
        return Optional.ofNullable(body.get("to"))
                .map(last -> Validity.inclusive(from, LocalDate.parse(last.toString())))
                .orElseGet(() -> Validity.from(from));
    }

    private static boolean verified(String text) {
        Measure.YES_OR_NO.check(text);
        return text.equals("true");
    }

    private static Value value(Object node) {
        return switch (node) {
            case List<?> list ->
                new Value.Sequence(list.stream().map(LawFiles::value).toList());
            case Map<?, ?> map -> table(map);
            default -> new Value.Single(node.toString());
        };
    }

    private static Value table(Map<?, ?> map) {
        Map<String, Value> entries = new LinkedHashMap<>();
        map.forEach((name, value) -> entries.put(name.toString(), value(value)));
        return new Value.Table(entries);
    }

    private static void only(String key, Map<String, Object> body, Set<String> allowed) {
        for (String field : body.keySet()) {
            if (!allowed.contains(field)) {
                throw new IllegalArgumentException(key + " has an unknown field " + field);
            }
        }
    }

    private static String text(Map<String, Object> body, String name) {
        return field(body, name).toString();
    }

    private static Object field(Map<String, Object> body, String name) {
        Object value = body.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name + " in " + body);
        }
        return value;
    }

    private static Map<String, Object> map(@Nullable Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not a table: " + node);
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        map.forEach((name, value) -> entries.put(name.toString(), value));
        return entries;
    }

    private static List<Object> list(@Nullable Object node) {
        if (!(node instanceof List<?> list)) {
            throw new IllegalArgumentException("not a list: " + node);
        }
        return List.copyOf(list);
    }

    private static Object load(String file) {
        try (InputStream source = LawFiles.class.getResourceAsStream(FOLDER + file)) {
            if (source == null) {
                throw new IllegalArgumentException("there is no file " + file);
            }
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setSchema(new FailsafeSchema())
                    .build();
            return new Load(settings).loadFromInputStream(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

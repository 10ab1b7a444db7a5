package org.bienche.texts;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object that somebody sent, read field by field.
 *
 * <p>Each mistake is noted with its JSON pointer, and reading goes on, so that all are told at once by {@link #finish}: a field of the
 * wrong kind, one that is missing, one that nobody asked for. A field that is null counts as left out.
 */
public final class Input {

    private final Map<String, ?> fields;
    private final String pointer;
    private final List<Problem.Error> errors;
    private final Set<String> read = new HashSet<>();
    private final List<Input> parts = new ArrayList<>();

    private Input(Map<String, ?> fields, String pointer, List<Problem.Error> errors) {
        this.fields = fields;
        this.pointer = pointer;
        this.errors = errors;
    }

    /** An object of maps, lists, texts, numbers and truth values. */
    public static Input of(Map<String, ?> fields) {
        return new Input(fields, "", new ArrayList<>());
    }

    /** The body of a request. */
    public static Input of(JsonObject body) {
        return of(JsonBody.plain(body));
    }

    public boolean has(String name) {
        return fields.get(name) != null;
    }

    public boolean hasObject(String name) {
        return fields.get(name) instanceof Map<?, ?>;
    }

    public Optional<String> text(String name) {
        return read(
                name,
                "texts.input.text",
                value -> value instanceof String text && !text.isBlank() ? Folding.kept(text) : null);
    }

    /** One of the names of an enumeration. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        return read(
                name,
                "texts.input.choice",
                value -> Arrays.stream(kind.getEnumConstants())
                        .filter(each -> each.name().equals(value))
                        .findFirst()
                        .orElse(null),
                String.join(
                        ", ",
                        Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList()));
    }

    /** A whole number between two, both included. */
    public Optional<Long> whole(String name, long least, long most) {
        return read(
                name,
                "texts.input.whole",
                value -> {
                    Long number = whole(value);
                    return number != null && number >= least && number <= most ? number : null;
                },
                least,
                most);
    }

    /** A year; its bounds are said without a mark between thousands. */
    public Optional<Long> year(String name, int first, int last) {
        return read(
                name,
                "texts.input.whole",
                value -> {
                    Long year = whole(value);
                    return year != null && year >= first && year <= last ? year : null;
                },
                String.valueOf(first),
                String.valueOf(last));
    }

    /** A number of at most so many places that is not negative, given as text with a point or as a number. */
    public Optional<BigDecimal> decimal(String name, int places) {
        return read(name, "texts.input.decimal", value -> decimal(value, places), places);
    }

    public Optional<Boolean> yesOrNo(String name) {
        return read(name, "texts.input.yes.or.no", value -> value instanceof Boolean yes ? yes : null);
    }

    public Optional<LocalDate> date(String name) {
        return read(name, "texts.input.date", value -> {
            LocalDate day = parsed(value, LocalDate::parse);
            return day != null && Asked.isKept(day) ? day : null;
        });
    }

    public Optional<YearMonth> month(String name) {
        return read(name, "texts.input.month", value -> {
            YearMonth month = parsed(value, YearMonth::parse);
            return month != null && Asked.isKept(month.atDay(1)) ? month : null;
        });
    }

    /** An object in this one; an empty one where it is left out. */
    public Input object(String name) {
        return part(read(name, "texts.input.object", Input::object).orElse(Map.of()), name);
    }

    /** The objects of a list in this one. */
    public List<Input> objects(String name) {
        List<Input> items = new ArrayList<>();
        List<?> list = read(name, "texts.input.list", value -> value instanceof List<?> found ? found : null)
                .orElse(List.of());
        for (int place = 0; place < list.size(); place++) {
            Map<String, Object> item = object(list.get(place));
            if (item == null) {
                reject(name + "/" + place, "texts.input.object");
            } else {
                items.add(part(item, name + "/" + place));
            }
        }
        return items;
    }

    /** A field that may not be left out; null where it is, or where it was wrong, which then is noted. */
    public <T> @Nullable T required(String name, Optional<T> value) {
        if (value.isEmpty() && !has(name)) {
            reject(name, "texts.input.required");
        }
        return value.orElse(null);
    }

    /** Lets a field pass unread, where another one's mistake leaves it without meaning. */
    public void ignore(String name) {
        read.add(name);
    }

    /** Notes that a field is wrong. */
    public void reject(String name, String key, Object... args) {
        errors.add(new Problem.Error(pointer + "/" + name, key, args));
    }

    /**
     * Notes every field that was not asked for.
     *
     * @throws Problem with everything that was noted in this object and its parts, if anything was
     */
    public void finish() {
        refuseUnknown();
        if (!errors.isEmpty()) {
            throw new Problem("texts.input.wrong", errors.size()).with(errors);
        }
    }

    private void refuseUnknown() {
        fields.keySet().stream()
                .filter(name -> !read.contains(name))
                .sorted()
                .forEach(name -> reject(name, "texts.input.unknown", name));
        parts.forEach(Input::refuseUnknown);
    }

    private Input part(Map<String, ?> values, String name) {
        Input part = new Input(values, pointer + "/" + name, errors);
        parts.add(part);
        return part;
    }

    private <T> Optional<T> read(String name, String key, Function<Object, @Nullable T> reader, Object... args) {
        read.add(name);
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        T result = reader.apply(value);
        if (result == null) {
            reject(name, key, args);
        }
        return Optional.ofNullable(result);
    }

    private static @Nullable Long whole(Object value) {
        try {
            return value instanceof Number number ? new BigDecimal(number.toString()).longValueExact() : null;
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal decimal(Object value, int places) {
        if (!(value instanceof String) && !(value instanceof Number)) {
            return null;
        }
        String text = value.toString();
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        return number.stripTrailingZeros().scale() <= places ? number : null;
    }

    private static <T> @Nullable T parsed(Object value, Function<String, T> parser) {
        try {
            return value instanceof String text ? parser.apply(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Map<String, Object> object(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, each) -> named.put(String.valueOf(name), each));
        return named;
    }
}

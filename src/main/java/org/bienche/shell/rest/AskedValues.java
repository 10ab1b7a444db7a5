package org.bienche.shell.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and truth values in an address. The platform would say that there is nothing at an address whose {@code limit} is no number,
 * and would take {@code ?dryRun} and {@code ?dryRun=1} for no: then what was only to be looked at would be done.
 */
@Provider
public class AskedValues implements ParamConverterProvider {

    private static final Map<Class<?>, Reading> READINGS = Map.of(
            boolean.class,
            new Reading(AskedValues::truth, false),
            int.class,
            new Reading(Integer::valueOf, 0),
            Integer.class,
            new Reading(Integer::valueOf, null),
            Long.class,
            new Reading(Long::valueOf, null));

    /** How a text is read, and what stands for none. */
    private record Reading(
            Function<String, Object> reader, @Nullable Object none) {}

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> kind, Type type, Annotation[] annotations) {
        Reading reading = READINGS.get(kind);
        String name =
                annotated(annotations, QueryParam.class).map(QueryParam::value).orElse(null);
        if (reading == null || name == null) {
            return null;
        }
        String left = annotated(annotations, DefaultValue.class)
                .map(DefaultValue::value)
                .orElse("");
        return new Converter<>(name, left, reading);
    }

    private static <A extends Annotation> Optional<A> annotated(Annotation[] annotations, Class<A> kind) {
        return Arrays.stream(annotations)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Converter<T>(String name, String left, Reading reading) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            boolean isTruth = reading.none() instanceof Boolean;
            String asked = text == null || !text.isBlank() ? text : isTruth ? "true" : left;
            return asked == null || asked.isBlank() ? read(reading.none()) : read(value(asked.strip(), isTruth));
        }

        private Object value(String asked, boolean isTruth) {
            try {
                return reading.reader().apply(asked);
            } catch (IllegalArgumentException notOne) {
                String key = isTruth ? "texts.input.yes.or.no" : "texts.asked.whole";
                throw new BadRequestException(new Problem(key).with(new Problem.Error("/" + name, key)));
            }
        }

        @SuppressWarnings("unchecked") // each reading is of the kind that it stands beside
        private @Nullable T read(@Nullable Object value) {
            return (T) value;
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}

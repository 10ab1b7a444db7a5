package org.bienche.restructuring.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.bienche.restructuring.DecisionDraft;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A JSON body, field by field; what is missing or of another form is refused by its pointer. */
record Body(JsonObject json) {

    /** A body that may be left out. */
    static Body of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Body(JsonValue.EMPTY_JSON_OBJECT);
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            return new Body(reader.readObject());
        } catch (RuntimeException notAnObject) {
            throw new BadRequestException("Not a JSON object", notAnObject);
        }
    }

    boolean has(String name) {
        return json.containsKey(name) && !json.isNull(name);
    }

    /** Empty where it is left out. */
    String text(String name) {
        return json.get(name) instanceof JsonString text ? text.getString().strip() : "";
    }

    String requiredText(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw refused(name);
        }
        return text;
    }

    long number(String name) {
        return whole(json.get(name), name);
    }

    /** At least one. */
    List<Long> numbers(String name) {
        return array(name).stream().map(value -> whole(value, name)).toList();
    }

    private long whole(@Nullable JsonValue value, String name) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException tooLarge) {
                throw refused(name);
            }
        }
        throw refused(name);
    }

    Body object(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new Body(object);
        }
        throw refused(name);
    }

    List<Body> objects(String name) {
        return array(name).stream()
                .map(value -> {
                    if (value instanceof JsonObject object) {
                        return new Body(object);
                    }
                    throw refused(name);
                })
                .toList();
    }

    private JsonArray array(String name) {
        if (json.get(name) instanceof JsonArray array && !array.isEmpty()) {
            return array;
        }
        throw refused(name);
    }

    @Nullable
    LocalDate day(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (Asked.isKept(day)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw refused(name);
        }
        throw refused(name);
    }

    LocalDate requiredDay(String name) {
        LocalDate day = day(name);
        if (day == null) {
            throw refused(name);
        }
        return day;
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(name));
    }

    DecisionDraft decision() {
        return new DecisionDraft(orNull("number"), orNull("issuer"), orNull("signer"), day("signedOn"));
    }

    private @Nullable String orNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    Problem refused(String name) {
        return new Problem("restructuring.request.refused")
                .with(new Problem.Error("/" + name, "restructuring.request.missing", name));
    }
}

package org.bienche.texts;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a request as maps, lists, texts, numbers and truth values; null stays null. */
final class JsonBody {

    private JsonBody() {}

    static Map<String, Object> plain(JsonObject body) {
        Map<String, Object> fields = new LinkedHashMap<>();
        body.forEach((name, value) -> fields.put(name, plain(value)));
        return fields;
    }

    private static @Nullable Object plain(JsonValue value) {
        return switch (value) {
            case JsonObject object -> plain(object);
            case JsonArray array -> array.stream().map(JsonBody::plain).toList();
            case JsonString text -> text.getString();
            case JsonNumber number -> number.bigDecimalValue();
            default ->
                value.getValueType() == JsonValue.ValueType.NULL
                        ? null
                        : (Object) (value.getValueType() == JsonValue.ValueType.TRUE);
        };
    }
}

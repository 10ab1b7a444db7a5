package org.bienche.legislation.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bienche.legislation.Value;

/** A value of the law as it is stored: JSON whose leaves are all texts, so that no number loses a place. */
final class ValueText {

    private ValueText() {}

    static String write(Value value) {
        return json(value).toString();
    }

    static Value read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return value(reader.readValue());
        }
    }

    private static JsonValue json(Value value) {
        return switch (value) {
            case Value.Single single -> Json.createValue(single.text());
            case Value.Sequence list -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                list.items().forEach(each -> array.add(json(each)));
                yield array.build();
            }
            case Value.Table table -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                table.entries().forEach((head, each) -> object.add(head, json(each)));
                yield object.build();
            }
        };
    }

    private static Value value(JsonValue json) {
        return switch (json) {
            case JsonObject object -> {
                Map<String, Value> entries = new LinkedHashMap<>();
                object.forEach((head, each) -> entries.put(head, value(each)));
                yield new Value.Table(entries);
            }
            case JsonArray array ->
                new Value.Sequence(array.stream().map(ValueText::value).toList());
            case JsonString text -> new Value.Single(text.getString());
            default -> throw new IllegalStateException("Not a stored value: " + json);
        };
    }
}

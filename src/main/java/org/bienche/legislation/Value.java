package org.bienche.legislation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a parameter says on a day: a single value, a list, or a table of named values, in the order of the source.
 *
 * <p>Numbers are exact: nothing passes through binary fractions. Asking for a kind that it is not is a programming error.
 */
public sealed interface Value {

    /** The value of each single one in it. */
    Stream<String> leaves();

    record Single(String text) implements Value {

        @Override
        public Stream<String> leaves() {
            return Stream.of(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record Sequence(List<Value> items) implements Value {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Stream<String> leaves() {
            return items.stream().flatMap(Value::leaves);
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    record Table(Map<String, Value> entries) implements Value {

        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public Stream<String> leaves() {
            return entries.values().stream().flatMap(Value::leaves);
        }

        @Override
        public String toString() {
            return entries.toString();
        }
    }

    /** A single value as it is written. */
    default String text() {
        if (this instanceof Single single) {
            return single.text();
        }
        throw new IllegalStateException("Not a single value: " + this);
    }

    default BigDecimal decimal() {
        return new BigDecimal(text());
    }

    /** A whole number: đồng, months, days. */
    default long whole() {
        return decimal().longValueExact();
    }

    /** In hundredths: {@code 2.34} is 234, and {@code 1.5} percent is 150 basis points. */
    default int hundredths() {
        return decimal().movePointRight(2).intValueExact();
    }

    default boolean yes() {
        return text().equals("true");
    }

    /** An age in months. */
    default int months() {
        return Ages.months(text());
    }

    default List<Value> items() {
        return switch (this) {
            case Sequence sequence -> sequence.items();
            case Single single -> List.of(single);
            case Table table -> throw new IllegalStateException("Not a list: " + table);
        };
    }

    default List<String> names() {
        return items().stream().map(Value::text).toList();
    }

    default Map<String, Value> entries() {
        if (this instanceof Table table) {
            return table.entries();
        }
        throw new IllegalStateException("Not a table: " + this);
    }
}

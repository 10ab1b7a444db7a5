package org.bienche.restructuring.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a table by column name, with every fault on the way.
 *
 * <p>A faulty field reads as empty or null, so that the other fields and rows can still be looked at and all faults be told at once.
 */
final class Fields {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,8}(\\.\\d{1,4})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final int LONGEST_NAME = 255;

    private final ImportTable table;
    private final Map<String, Integer> positions;
    private final List<TableRow> rows;
    private final List<Fault> faults;

    private Fields(ImportTable table, Map<String, Integer> positions, List<TableRow> rows, List<Fault> faults) {
        this.table = table;
        this.positions = positions;
        this.rows = rows;
        this.faults = faults;
    }

    /**
     * Reads the heading and counts the fields of each row.
     *
     * <p>Where a column is missing no row can be judged: then there are no rows, only faults of row 1.
     */
    static Fields of(ImportTable table, List<TableRow> all, List<Fault> faults) {
        if (all.size() < 2) {
            faults.add(Fault.at(table, 0, null, "table.empty", table.part()));
            return new Fields(table, Map.of(), List.of(), faults);
        }
        Map<String, Integer> positions = new HashMap<>();
        boolean sound = checkHeading(table, all.getFirst(), positions, faults);
        Fields fields = new Fields(table, positions, sound ? all.subList(1, all.size()) : List.of(), faults);
        fields.rows.forEach(
                row -> fields.checkWidth(row, all.getFirst().fields().size()));
        return fields;
    }

    private static boolean checkHeading(
            ImportTable table, TableRow heading, Map<String, Integer> positions, List<Fault> faults) {
        int before = faults.size();
        for (int i = 0; i < heading.fields().size(); i++) {
            positions.putIfAbsent(heading.field(i), i);
        }
        for (String column : table.columns()) {
            if (!positions.containsKey(column)) {
                faults.add(Fault.at(table, heading.number(), column, "column.missing", column));
            }
        }
        return faults.size() == before;
    }

    /** The rows below the heading. */
    List<TableRow> rows() {
        return rows;
    }

    private void checkWidth(TableRow row, int width) {
        int found = row.fields().size();
        if (found < width) {
            faults.add(Fault.at(table, row.number(), null, "row.short", found, width));
        }
    }

    String text(TableRow row, String column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.field(position);
    }

    String required(TableRow row, String column) {
        String value = text(row, column);
        if (value.isEmpty() && isThere(row, column)) {
            fault(row, column, "empty");
        }
        return value;
    }

    /** A name of at most 255 characters. */
    String name(TableRow row, String column) {
        String value = required(row, column);
        if (value.length() > LONGEST_NAME) {
            fault(row, column, "too.long", LONGEST_NAME);
        }
        return value;
    }

    /** A code of exactly so many digits: one that lost its leading zeros is not taken for another. */
    String digits(TableRow row, String column, int length) {
        String value = required(row, column);
        return digitsOrEmpty(row, column, length, value);
    }

    String digitsOrEmpty(TableRow row, String column, int length, String value) {
        if (value.isEmpty() || (value.length() == length && WHOLE.matcher(value).matches())) {
            return value;
        }
        fault(row, column, "code.digits", length, value);
        return "";
    }

    @Nullable
    Boolean flag(TableRow row, String column) {
        return switch (required(row, column)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "" -> null;
            default -> {
                fault(row, column, "flag", text(row, column));
                yield null;
            }
        };
    }

    @Nullable
    BigDecimal decimal(TableRow row, String column) {
        return matching(row, column, DECIMAL, "number") ? new BigDecimal(text(row, column)) : null;
    }

    @Nullable
    Integer whole(TableRow row, String column) {
        return matching(row, column, WHOLE, "whole") ? Integer.valueOf(text(row, column)) : null;
    }

    @Nullable
    LocalDate date(TableRow row, String column) {
        String value = text(row, column);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            fault(row, column, "date", value);
            return null;
        }
    }

    /** The constant that a field names; null, with a fault, where it names none. */
    <E extends Enum<E>> @Nullable E oneOf(TableRow row, String column, Class<E> type, Predicate<E> allowed) {
        String value = required(row, column);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(value) && allowed.test(one)) {
                return one;
            }
        }
        if (!value.isEmpty()) {
            fault(row, column, "not.one.of", value, names(type, allowed));
        }
        return null;
    }

    void fault(TableRow row, String column, String key, Object... args) {
        faults.add(Fault.at(table, row.number(), column, key, args));
    }

    /** An absent column is told once, at the heading; a short row once, for the row. */
    private boolean isThere(TableRow row, String column) {
        Integer position = positions.get(column);
        return position != null && position < row.fields().size();
    }

    private boolean matching(TableRow row, String column, Pattern pattern, String key) {
        String value = text(row, column);
        boolean matches = pattern.matcher(value).matches();
        if (!value.isEmpty() && !matches) {
            fault(row, column, key, value);
        }
        return matches;
    }

    private static <E extends Enum<E>> String names(Class<E> type, Predicate<E> allowed) {
        List<String> names = new ArrayList<>();
        for (E one : type.getEnumConstants()) {
            if (allowed.test(one)) {
                names.add(one.name());
            }
        }
        return String.join(", ", names);
    }
}

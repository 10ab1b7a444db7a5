package org.bienche.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line below the heading. Fields are asked for by the name of their column; text comes stripped and in NFC.
 *
 * <p>What cannot be read as asked is noted with the {@link Sheet} and given as null, so that the caller goes on to the next field.
 */
public final class Row {

    private static final DateTimeFormatter VIETNAMESE_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}([.,]\\d{1,10})?");

    private final Sheet sheet;
    private final int number;
    private final List<String> fields;

    Row(Sheet sheet, Source.Line line) {
        this.sheet = sheet;
        this.number = line.number();
        this.fields = line.fields();
    }

    /** The line's number as a person sees it in an editor or spreadsheet, the heading being 1. */
    public int number() {
        return number;
    }

    /** How many fields the line has; a line that ends early has fewer than the heading. */
    public int width() {
        return fields.size();
    }

    /** Too many fields make the row faulty, since nobody can tell which belongs where. */
    void checkWidth() {
        int width = sheet.header().size();
        if (fields.size() > width) {
            refuse(null, "exchange.row.fields", fields.size(), width);
        }
    }

    /** The field as text; empty where it is blank, missing at the end of the line, or the sheet has no such column. */
    public String text(String column) {
        Integer position = sheet.position(column);
        if (position == null || position >= fields.size()) {
            return "";
        }
        String text = Sheet.clean(fields.get(position)).strip();
        if (text.length() > sheet.limits().cellLength()) {
            refuse(column, "exchange.cell.long", sheet.limits().cellLength());
            return "";
        }
        if (hasControl(text)) {
            refuse(column, "exchange.cell.control");
            return "";
        }
        return text;
    }

    /** The field as text; noted as a fault and given as null where it is blank. */
    public @Nullable String required(String column) {
        String text = text(column);
        return text.isEmpty() ? this.<String>fault(column, "exchange.cell.required") : text;
    }

    /** A whole number without grouping; null where it is blank or faulty. */
    public @Nullable Long whole(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return WHOLE.matcher(text).matches()
                ? Long.valueOf(text)
                : this.<Long>fault(column, "exchange.cell.whole", shown(text));
    }

    /** A number with a point or a comma before its decimals and no grouping; null where it is blank or faulty. */
    public @Nullable BigDecimal decimal(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return DECIMAL.matcher(text).matches()
                ? new BigDecimal(text.replace(',', '.'))
                : this.<BigDecimal>fault(column, "exchange.cell.decimal", shown(text));
    }

    /** A day written 2025-07-01 or 1/7/2025; null where it is blank or faulty. */
    public @Nullable LocalDate day(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, VIETNAMESE_DAY);
        } catch (DateTimeException e) {
            return fault(column, "exchange.cell.day", shown(text));
        }
    }

    /** A month written 2025-07; null where it is blank or faulty. */
    public @Nullable YearMonth month(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return fault(column, "exchange.cell.month", shown(text));
        }
    }

    /** One of the names of an enumeration; null where it is blank or faulty. */
    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> kind) {
        String text = text(column);
        List<E> all = List.of(kind.getEnumConstants());
        E found = all.stream()
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElse(null);
        if (found == null && !text.isEmpty()) {
            refuse(column, "texts.input.choice", all.stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** The same; noted as a fault where it is blank. */
    public <E extends Enum<E>> @Nullable E requiredChoice(String column, Class<E> kind) {
        return required(column) == null ? null : choice(column, kind);
    }

    /** Notes that something is wrong with this row, or with one column of it. */
    public void refuse(@Nullable String column, String key, Object... args) {
        sheet.refuse(number, column, key, args);
    }

    private <T> @Nullable T fault(String column, String key, Object... args) {
        refuse(column, key, args);
        return null;
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t');
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}

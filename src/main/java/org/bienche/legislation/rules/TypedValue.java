package org.bienche.legislation.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Measure;
import org.bienche.legislation.Parameter;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.texts.Problem;

/**
 * A value as an administrator types it: a single one as documents write it, a list with semicolons between, a table with a line
 * {@code head: value} for each entry. It must be of the shape and measure of the parameter's last value.
 */
public final class TypedValue {

    private static final String MONTH = "\\d{4}-\\d{2}";
    private static final String NUMBER = "\\d{1,12}";
    private static final String ABOVE = "above";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Set<String> YES = Set.of("true", "có", "yes", "ya");
    private static final Set<String> NO = Set.of("false", "không", "no", "tidak");

    private final Measure unit;
    private final Set<String> names;

    private TypedValue(Measure unit, Set<String> names) {
        this.unit = unit;
        this.names = names;
    }

    /** A value as it is typed. */
    public static String write(Value value) {
        return switch (value) {
            case Value.Single single -> single.text();
            case Value.Sequence list ->
                list.items().stream().map(TypedValue::write).collect(Collectors.joining("; "));
            case Value.Table table ->
                table.entries().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + write(entry.getValue()))
                        .collect(Collectors.joining("\n"));
        };
    }

    /**
     * Reads a value of a parameter.
     *
     * @throws Problem that says what is wrong with it
     */
    public static Value read(LawBook book, Parameter parameter, String text) {
        return new TypedValue(parameter.unit(), names(book))
                .read(parameter.last().value(), text.strip());
    }

    /** Every name that the law uses anywhere: rules know no others. */
    private static Set<String> names(LawBook book) {
        return book.parameters().stream()
                .filter(each -> each.unit() == Measure.NAMES)
                .flatMap(each -> each.provisions().stream())
                .map(Provision::value)
                .flatMap(Value::leaves)
                .collect(Collectors.toSet());
    }

    private Value read(Value like, String text) {
        return switch (like) {
            case Value.Single single -> new Value.Single(leaf(text));
            case Value.Sequence list -> list(text);
            case Value.Table table -> table(table, text);
        };
    }

    private Value list(String text) {
        List<Value> items = Arrays.stream(text.split("[;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .<Value>map(each -> new Value.Single(leaf(each)))
                .toList();
        return new Value.Sequence(items);
    }

    private Value table(Value.Table like, String text) {
        Value first = like.entries().values().iterator().next();
        Map<String, Value> entries = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            int colon = line.indexOf(':');
            if (!line.isEmpty() && colon < 1) {
                throw wrong("legislation.typed.line", line);
            }
            if (colon > 0) {
                String head = line.substring(0, colon).strip();
                Value of = like.entries().getOrDefault(head, first);
                if (entries.put(head, entry(head, of, line.substring(colon + 1).strip())) != null) {
                    throw wrong("legislation.typed.twice", head);
                }
            }
        }
        List<String> heads = List.copyOf(like.entries().keySet());
        if (unit == Measure.HOURS) {
            checkFirst(heads.getFirst(), entries);
        } else {
            checkHeads(heads, List.copyOf(entries.keySet()));
        }
        return new Value.Table(entries);
    }

    /** What a rank is called is anybody's word; everything else is a value of the parameter's measure. */
    private Value entry(String head, Value like, String text) {
        return head.equals("name") && !text.isEmpty() ? new Value.Single(text) : read(like, text);
    }

    /** The fields of work are anybody's to name; what holds for all others stays. */
    private static void checkFirst(String first, Map<String, Value> entries) {
        if (!entries.containsKey(first)) {
            throw wrong("legislation.typed.heads", first);
        }
    }

    private static void checkHeads(List<String> like, List<String> typed) {
        String form = form(like);
        if (form.isEmpty()) {
            if (!typed.equals(like)) {
                throw wrong("legislation.typed.heads", String.join(", ", like));
            }
            return;
        }
        boolean above = like.getLast().equals(ABOVE);
        List<String> steps = above && !typed.isEmpty() ? typed.subList(0, typed.size() - 1) : typed;
        boolean ascending = steps.stream().allMatch(head -> head.matches(form)) && isAscending(steps);
        if (typed.isEmpty() || !ascending || (above && !typed.getLast().equals(ABOVE))) {
            throw wrong("legislation.typed.ladder", like.getFirst());
        }
    }

    /** What the heads of a ladder look like; empty for a table of names, such as the wage zones 1 to 4. */
    private static String form(List<String> heads) {
        List<String> steps = heads.stream().filter(head -> !head.equals(ABOVE)).toList();
        if (steps.stream().allMatch(head -> head.matches(MONTH))) {
            return MONTH;
        }
        boolean numbers = steps.stream().allMatch(head -> head.matches(NUMBER));
        List<String> counted = new ArrayList<>();
        for (int place = 1; place <= steps.size(); place++) {
            counted.add(Integer.toString(place));
        }
        return numbers && !steps.equals(counted) ? NUMBER : "";
    }

    private static boolean isAscending(List<String> heads) {
        for (int place = 1; place < heads.size(); place++) {
            String one = heads.get(place - 1).replace("-", "");
            String next = heads.get(place).replace("-", "");
            if (Long.parseLong(one) >= Long.parseLong(next)) {
                return false;
            }
        }
        return true;
    }

    private String leaf(String text) {
        return switch (unit) {
            case DONG, DONG_PER_MONTH -> matching(text.replace(".", "").replace(" ", ""), NUMBER);
            case COUNT, MONTHS, WORKING_DAYS, DAYS -> matching(text, "\\d{1,6}");
            case PERCENT ->
                percent(matching(text.replace(',', '.').replace("%", "").strip(), "\\d{1,3}(\\.\\d{1,2})?"));
            case COEFFICIENT, TIMES, YEARS, HOURS -> matching(text.replace(',', '.'), "\\d{1,6}(\\.\\d{1,2})?");
            case AGE -> matching(text, "\\d{1,3}y(\\d|10|11)m");
            case YES_OR_NO -> yesOrNo(text.toLowerCase(Locale.ROOT));
            case NAMES -> name(text);
            case DAY -> day(text);
        };
    }

    private String matching(String text, String form) {
        if (!text.matches(form)) {
            throw wrong("legislation.typed." + unit, text);
        }
        return text;
    }

    private String percent(String text) {
        if (new BigDecimal(text).compareTo(WHOLE) > 0) {
            throw wrong("legislation.typed." + unit, text);
        }
        return text;
    }

    private String yesOrNo(String text) {
        if (!YES.contains(text) && !NO.contains(text)) {
            throw wrong("legislation.typed." + unit, text);
        }
        return Boolean.toString(YES.contains(text));
    }

    private String name(String text) {
        if (!names.contains(text)) {
            throw wrong("legislation.typed." + unit, text);
        }
        return text;
    }

    private String day(String text) {
        try {
            return (text.contains("/")
                            ? LocalDate.parse(text, DateTimeFormatter.ofPattern("dd/MM/yyyy"))
                            : LocalDate.parse(text))
                    .toString();
        } catch (DateTimeException notADay) {
            throw wrong("legislation.typed." + unit, text);
        }
    }

    private static Problem wrong(String key, String what) {
        return new Problem(key, what).with(new Problem.Error("/value", key, what));
    }
}

package org.bienche.legislation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.legislation.Measure;
import org.bienche.legislation.Parameter;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** Says parameters and values of the law in the language of the screen. */
final class LawWords {

    private static final String NAME = "legislation.name.";
    private static final String ASPECT = "legislation.aspect.";
    private static final String RANK = "rank.";
    private static final int MONTHS_PER_YEAR = 12;

    /** Keys that are put together of a subject and what is said of it, and where the words of both stand. */
    private record Family(Pattern form, List<String> subjects, List<String> aspects) {

        static Family of(String form, List<String> subjects, List<String> aspects) {
            return new Family(Pattern.compile(form), subjects, aspects);
        }
    }

    private static final List<Family> FAMILIES = List.of(
            Family.of(
                    "pay\\.allowance\\.([A-Z_]+)\\.(\\w+)", List.of("pay.line.", "people.allowance."), List.of(ASPECT)),
            Family.of("pay\\.state\\.([A-Z_]+)\\.(\\w+)", List.of("people.working."), List.of(ASPECT)),
            Family.of("tax\\.(taxable)\\.([A-Z_]+)", List.of(ASPECT), List.of("pay.line.")),
            Family.of("salary\\.(scale)\\.(.+)", List.of(ASPECT), List.of("legislation.scale.")),
            Family.of("leadership\\.(\\w+)\\.(\\w+)", List.of("legislation.level."), List.of("legislation.post.")),
            Family.of(
                    "streamlining\\.(ND\\w+)\\.(.+)", List.of("legislation.policy."), List.of("legislation.benefit.")));

    private static final List<String> CODES =
            List.of("legislation.code.", "legislation.scale.", "pay.line.", "people.kind.");

    private final Language language;

    LawWords(Language language) {
        this.language = language;
    }

    /** The topic of a parameter: the first part of its key. */
    static String topic(Parameter parameter) {
        return parameter.key().substring(0, parameter.key().indexOf('.'));
    }

    /** What a parameter is called; its key where there is no word for it. */
    String name(Parameter parameter) {
        String key = parameter.key();
        if (key.startsWith(RANK)) {
            Value last = parameter.provisions().getLast().value();
            return last.entries().getOrDefault("name", last).text() + " (" + key.substring(RANK.length()) + ")";
        }
        if (Texts.has(language, NAME + key)) {
            return Texts.get(language, NAME + key);
        }
        return FAMILIES.stream()
                .flatMap(family -> composed(family, key))
                .findFirst()
                .orElse(key);
    }

    private Stream<String> composed(Family family, String key) {
        Matcher parts = family.form().matcher(key);
        return parts.matches()
                ? Stream.of(first(family.subjects(), parts.group(1)) + ": " + first(family.aspects(), parts.group(2)))
                : Stream.empty();
    }

    /** What a value says, a line for each entry of a table. */
    List<String> lines(Provision provision) {
        if (provision.value() instanceof Value.Table table) {
            return table.entries().entrySet().stream()
                    .map(entry -> entry(provision, entry.getKey()) + ": " + words(provision.unit(), entry.getValue()))
                    .toList();
        }
        return List.of(words(provision.unit(), provision.value()));
    }

    /** A value in one line. */
    String line(Provision provision) {
        return String.join("; ", lines(provision));
    }

    private String words(Measure unit, Value value) {
        return switch (value) {
            case Value.Single single -> leaf(unit, single.text());
            case Value.Sequence list ->
                list.items().isEmpty()
                        ? Texts.get(language, "legislation.nothing")
                        : list.items().stream().map(each -> words(unit, each)).collect(Collectors.joining(" · "));
            case Value.Table table ->
                table.entries().entrySet().stream()
                        .map(entry -> code(entry.getKey()) + " " + words(unit, entry.getValue()))
                        .collect(Collectors.joining(" · "));
        };
    }

    private String leaf(Measure unit, String text) {
        return switch (unit) {
            case NAMES -> code(text);
            case YES_OR_NO -> Texts.get(language, "legislation.is." + text);
            case DAY -> Texts.get(language, "legislation.unit.DAY", LocalDate.parse(text));
            case AGE -> {
                int months = new Value.Single(text).months();
                yield Texts.get(language, "legislation.unit.AGE", months / MONTHS_PER_YEAR, months % MONTHS_PER_YEAR);
            }
            default -> Texts.get(language, "legislation.unit." + unit, new BigDecimal(text));
        };
    }

    /** The head of an entry: a month of birth, the upper or lower end of a part, or a name. */
    private String entry(Provision provision, String head) {
        if (head.matches("\\d{4}-\\d{2}")) {
            return Texts.get(language, "legislation.entry.month", YearMonth.parse(head));
        }
        String own = "legislation.entry." + provision.parameter();
        return head.matches("\\d+") && Texts.has(language, own)
                ? Texts.get(language, own, Long.parseLong(head))
                : code(head);
    }

    private String code(String code) {
        return first(CODES, code);
    }

    private String first(List<String> prefixes, String part) {
        return prefixes.stream()
                .map(prefix -> prefix + part)
                .filter(key -> Texts.has(language, key))
                .map(key -> Texts.get(language, key))
                .findFirst()
                .orElse(part);
    }
}

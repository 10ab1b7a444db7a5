package org.bienche.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the program says, in each {@link Language}.
 *
 * <p>Texts may hold {@link MessageFormat} places ({@code {0}}, {@code {0,choice,…}}); an apostrophe is an apostrophe. Numbers and dates
 * in them are written as in Vietnamese documents, in every language: {@code 1.234.567}, {@code 01/07/2025}, {@code 07/2025}; a moment
 * is given in UTC and written in the time of the country.
 * A year is given as a string or as {@code {0,number,#}}. A missing text shows its key.
 */
public final class Texts {

    /** The features that bring texts; folders of a WAR cannot be listed portably. */
    static final List<String> FEATURES = List.of(
            "texts",
            "audit",
            "access",
            "decisions",
            "legislation",
            "organization",
            "positions",
            "people",
            "pay",
            "staffing",
            "duties",
            "workload",
            "norms",
            "placement",
            "transfers",
            "streamlining",
            "restructuring",
            "payroll",
            "planning",
            "approvals",
            "attachments",
            "operations",
            "exchange",
            "printing",
            "shell");

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final Map<Language, Map<String, String>> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, load(language));
        }
    }

    private Texts() {}

    /** The text of a key, its places filled; the key itself where there is no such text. */
    public static String get(Language language, String key, @Nullable Object... args) {
        String pattern = of(language).get(key);
        if (pattern == null) {
            return key;
        }
        return args.length == 0 ? pattern : fill(pattern, args);
    }

    public static boolean has(Language language, String key) {
        return of(language).containsKey(key);
    }

    /** Every key of a language. */
    public static Set<String> keys(Language language) {
        return of(language).keySet();
    }

    private static Map<String, String> of(Language language) {
        return ALL.getOrDefault(language, Map.of());
    }

    static String fill(String pattern, @Nullable Object... args) {
        Object[] written = Arrays.stream(args).map(Texts::written).toArray();
        return new MessageFormat(pattern.replace("'", "''"), Language.VI.locale()).format(written);
    }

    private static @Nullable Object written(@Nullable Object arg) {
        return switch (arg) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case LocalDateTime utc -> MINUTE.format(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(HERE));
            case YearMonth month -> MONTH.format(month);
            default -> arg;
        };
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (String feature : FEATURES) {
            file(feature, language).forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        return Map.copyOf(texts);
    }

    static Properties file(String feature, Language language) {
        Properties properties = new Properties();
        try (InputStream file =
                Texts.class.getResourceAsStream("/texts/" + feature + "_" + language.tag() + ".properties")) {
            if (file != null) {
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of " + feature + " cannot be read", e);
        }
        return properties;
    }
}

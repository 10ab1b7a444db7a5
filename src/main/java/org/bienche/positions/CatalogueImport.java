package org.bienche.positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.DecisionText;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.legislation.Legislation;
import org.bienche.positions.rules.CatalogueRules;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The front door for a list of positions: checked as a whole, then taken over as a whole or not at all, under one decision. The columns
 * and sheets are those that the catalogue's own XLSX has; what a column or sheet that is left out would say stays as it is.
 */
@ApplicationScoped
@Transactional
public class CatalogueImport {

    /** Enough for every list of the Government with its lines of work. */
    public static final Limits LIMITS = new Limits(8L << 20, 20_000, 40, 32_767, 64L << 20);

    /** So many positions are little enough to be done at once. */
    private static final int MOST = 2_000;

    /** The columns that a list must have. */
    private static final String[] NEEDED = {"code", "name", "group", "period"};

    @Inject
    private Catalogue catalogue;

    @Inject
    private JobPositions positions;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentCaller current;

    /** A row that can be taken over. */
    public record Ready(String code, PositionFacts facts, boolean isNew) {}

    /**
     * What a list holds, and what is wrong with it.
     *
     * @param unchanged the codes of which it says nothing new
     * @param unnamed the codes that a list names on the day and this one does not
     */
    public record Report(
            int rows, List<Ready> ready, List<String> unchanged, List<String> unnamed, List<Problem.Error> errors) {

        public Report {
            ready = List.copyOf(ready);
            unchanged = List.copyOf(unchanged);
            unnamed = List.copyOf(unnamed);
            errors = List.copyOf(errors);
        }

        Report without(List<String> codes) {
            return new Report(rows, ready, unchanged, codes, errors);
        }

        /** How many positions the list adds. */
        public long added() {
            return ready.stream().filter(Ready::isNew).count();
        }

        public boolean isAcceptable() {
            return errors.isEmpty() && !ready.isEmpty();
        }
    }

    /** Looks at a list as it would hold from a day on, and stores nothing. */
    public Report check(InputStream file, LocalDate from) {
        current.require(Role.OFFICER, Role.ADMINISTRATOR);
        try (Sheet sheet = Sheets.read(file, LIMITS)) {
            sheet.require(NEEDED);
            Map<String, CatalogueEntry> known = catalogue.known(from);
            Ranks ranks = positions.ranks(from);
            Grades grades = Grades.of(legislation.on(from));
            List<CatalogueEntry> listed = catalogue.on(from);
            Report report = read(sheet, known, listed, facts -> CatalogueRules.check(facts, from, ranks, grades));
            Set<String> named = Stream.concat(report.ready().stream().map(Ready::code), report.unchanged().stream())
                    .collect(Collectors.toSet());
            return report.without(listed.stream()
                    .filter(each -> each.version() != null && !named.contains(each.code()))
                    .map(CatalogueEntry::code)
                    .toList());
        }
    }

    /** Reads a whole list with the rules that its facts keep; what a row says that is {@code listed} already is nothing new. */
    static Report read(
            Sheet sheet,
            Map<String, CatalogueEntry> known,
            List<CatalogueEntry> listed,
            Function<PositionFacts, List<Problem.Error>> rules) {
        Map<String, PositionFacts> now =
                listed.stream().collect(Collectors.toMap(CatalogueEntry::code, CatalogueEntry::facts));
        Set<String> codes = new HashSet<>();
        sheet.forEach(row -> codes.add(row.text("code")));
        if (codes.size() > MOST) {
            throw new Problem("exchange.file.rows", MOST);
        }
        List<Problem.Error> beside = new ArrayList<>();
        CatalogueSheets sheets = CatalogueSheets.beside(sheet, codes, beside);
        List<Ready> ready = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int rows = 0;
        for (Row row : sheet) {
            rows++;
            Ready read = read(sheet, row, known, sheets);
            if (read != null && !seen.add(read.code())) {
                row.refuse("code", "positions.import.twice", read.code());
            } else if (read != null && read.facts().equals(now.get(read.code()))) {
                unchanged.add(read.code());
            } else if (read != null) {
                rules.apply(read.facts())
                        .forEach(error -> row.refuse(
                                column(error), error.key(), error.args().toArray()));
                ready.add(read);
            }
        }
        beside.addAll(sheet.faults());
        return new Report(
                rows, ready, unchanged, List.of(), beside.stream().distinct().toList());
    }

    private static String column(Problem.Error error) {
        return String.valueOf(error.pointer())
                .replace("/", "")
                .replaceAll("(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable Ready read(
            Sheet sheet, Row row, Map<String, CatalogueEntry> known, CatalogueSheets sheets) {
        String code = row.required("code");
        String name = row.required("name");
        PositionGroup group = row.requiredChoice("group", PositionGroup.class);
        String years = row.text("period");
        if (code == null || name == null || group == null) {
            return null;
        }
        CatalogueEntry entry = known.get(code);
        if (entry == null && !JobPositions.isCode(code)) {
            row.refuse("code", "positions.code.malformed");
            return null;
        }
        PositionFacts before = entry == null
                ? PositionFacts.of(new JobPosition(0, code, name, group, Leadership.NONE))
                : entry.facts();
        Leadership leads = row.choice("leadership", Leadership.class);
        PositionFacts facts = new PositionFacts(
                name,
                group,
                leads == null ? before.leadership() : leads,
                years.isEmpty() ? before.period() : Period.parse(years).orElse(null),
                sheet.has("field") ? row.text("field") : before.field(),
                sheet.has("ranks") ? codes(row.text("ranks")) : before.ranks(),
                sheet.has("lowest_grade") ? whole(row.whole("lowest_grade")) : before.lowestGrade(),
                sheet.has("highest_grade") ? whole(row.whole("highest_grade")) : before.highestGrade(),
                sheets.description(sheet, row, code, before.description()));
        return new Ready(code, facts, entry == null);
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split("[,;\\s]+"))
                .filter(each -> !each.isBlank())
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable Integer whole(@Nullable Long number) {
        return number == null ? null : Math.toIntExact(Math.clamp(number, -1, 99));
    }

    /**
     * Takes over a list from the decision's day on.
     *
     * @throws Problem with every error of every row, where there is any: then nothing is stored
     */
    public Report load(InputStream file, DecisionText decision) {
        decision.check();
        Report report = check(file, decision.effectiveOn());
        if (!report.errors().isEmpty()) {
            throw new Problem("exchange.rows.refused", report.errors().size()).with(report.errors());
        }
        for (Ready each : report.ready()) {
            if (each.isNew()) {
                catalogue.add(each.code(), each.facts(), decision);
            } else {
                catalogue.decide(each.code(), catalogue.mark(each.code()), each.facts(), decision);
            }
        }
        return report;
    }
}

package org.bienche.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.Asked;
import org.bienche.texts.Folding;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.bienche.workload.rules.WorkCheck;
import org.jspecify.annotations.Nullable;

/**
 * The front door for a list of work: checked as a whole, then taken over as a whole or not at all, under one decision or report. What is
 * known of a unit, field and period is said anew by the list; what it says nothing new of stays as it is.
 */
@ApplicationScoped
@Transactional
public class WorkImport {

    /** Enough for 5,000 units with ten fields each. */
    public static final Limits LIMITS = new Limits(16L << 20, 50_000, 40, 1_000, 128L << 20);

    /** The columns of a list, as its download has them. */
    public static final List<String> COLUMNS = List.of("unit", "field", "from", "to", "received", "done", "late");

    @Inject
    private WorkStore store;

    @Inject
    private WorkFields fields;

    @Inject
    private Visibility visibility;

    @Inject
    private Decisions decisions;

    /** What a list holds, and what is wrong with it: rows that are new, that change something, and that say nothing new. */
    public record Report(int rows, int added, int changed, int same, List<Problem.Error> errors) {

        public Report {
            errors = List.copyOf(errors);
        }

        public boolean isAcceptable() {
            return errors.isEmpty() && added + changed > 0;
        }
    }

    /** What a fact is about. */
    record Key(long unit, String field, Validity period) {

        static Key of(WorkFacts facts) {
            return new Key(facts.unitId(), facts.field(), facts.period());
        }
    }

    /** Looks at a list, and stores nothing. */
    public Report check(InputStream file) {
        store.requireReporter();
        return compare(read(file)).report();
    }

    /**
     * Takes over a list.
     *
     * @throws Problem with every error of every row, where there is any: then nothing is stored
     */
    public Report load(InputStream file, DecisionText text) {
        store.requireReporter();
        text.check();
        Read read = read(file);
        if (!read.errors().isEmpty()) {
            throw new Problem("exchange.rows.refused", read.errors().size()).with(read.errors());
        }
        long decision = decisions.decide(text).id();
        Compared compared = compare(read);
        Report report = compared.report();
        if (report.added() + report.changed() > 0) {
            long recording = decisions.record(decision);
            store.over(rows -> {
                rows.supersede(compared.superseded(), recording);
                rows.insert(compared.recorded(), decision, recording);
                return report.rows();
            });
            store.note(
                    "workload.imported", "workload", null, report.added() + " added, " + report.changed() + " changed");
        }
        return report;
    }

    /** The rows of a file that can be taken, and what is wrong with the others. */
    private record Read(int rows, Map<Key, WorkFacts> wanted, List<Problem.Error> errors) {}

    /** A list beside what is known. */
    private record Compared(Report report, List<WorkFacts> recorded, List<WorkFact> superseded) {}

    private Read read(InputStream file) {
        try (Sheet sheet = Sheets.read(file, LIMITS)) {
            sheet.require(COLUMNS.subList(0, COLUMNS.size() - 1).toArray(String[]::new));
            Map<Key, WorkFacts> wanted = new LinkedHashMap<>();
            Map<LocalDate, Map<String, String>> names = new HashMap<>();
            int rows = 0;
            for (Row row : sheet) {
                rows++;
                WorkFacts facts = facts(row, names);
                if (facts != null && wanted.put(Key.of(facts), facts) != null) {
                    row.refuse("field", "workload.import.twice", facts.field());
                }
            }
            return new Read(rows, wanted, sheet.faults());
        }
    }

    private Compared compare(Read read) {
        List<WorkFacts> recorded = new ArrayList<>();
        List<WorkFact> superseded = new ArrayList<>();
        Map<Key, WorkFact> known = known(read.wanted());
        read.wanted().forEach((key, facts) -> {
            WorkFact before = known.get(key);
            if (before == null || !before.facts().equals(facts)) {
                recorded.add(facts);
            }
            if (before != null && !before.facts().equals(facts)) {
                superseded.add(before);
            }
        });
        int same = read.wanted().size() - recorded.size();
        Report report =
                new Report(read.rows(), recorded.size() - superseded.size(), superseded.size(), same, read.errors());
        return new Compared(report, recorded, superseded);
    }

    private Map<Key, WorkFact> known(Map<Key, WorkFacts> wanted) {
        Map<Key, WorkFact> known = new HashMap<>();
        List<Long> units = wanted.keySet().stream().map(Key::unit).distinct().toList();
        wanted.keySet().stream()
                .map(key -> key.period().from())
                .min(LocalDate::compareTo)
                .ifPresent(since -> store.over(rows -> {
                    rows.hold(units);
                    rows.held(units, since).forEach(fact -> known.put(Key.of(fact.facts()), fact));
                    return known;
                }));
        return known;
    }

    /** Null where anything is wrong with the row: then each of its mistakes is noted. */
    private @Nullable WorkFacts facts(Row row, Map<LocalDate, Map<String, String>> names) {
        String code = row.required("unit");
        String field = row.required("field");
        Validity period = period(row);
        Long received = number(row, "received");
        Long done = number(row, "done");
        Long late = row.whole("late");
        LocalDate last = period == null ? store.today() : period.until().minusDays(1);
        UnitOn unit = code == null ? null : unit(row, code, last);
        String name = field == null ? null : field(row, field, names.computeIfAbsent(last, fields::byFolded));
        List<Problem.Error> errors = new ArrayList<>(WorkCheck.numbers(received, done, late));
        if (period != null) {
            errors.addAll(WorkCheck.period(period, store.today()));
        }
        errors.forEach(error -> row.refuse(
                String.valueOf(error.pointer()).substring(1),
                error.key(),
                error.args().toArray()));
        if (unit == null || name == null || period == null || received == null || done == null || !errors.isEmpty()) {
            return null;
        }
        return new WorkFacts(unit.id(), name, period, received, done, late);
    }

    private static @Nullable String field(Row row, String field, Map<String, String> known) {
        String name = known.get(Folding.fold(field));
        if (name == null) {
            row.refuse("field", "workload.field.unknown", field);
        }
        return name;
    }

    private static @Nullable Long number(Row row, String column) {
        return row.required(column) == null ? null : row.whole(column);
    }

    private static @Nullable Validity period(Row row) {
        LocalDate from = row.required("from") == null ? null : row.day("from");
        LocalDate to = row.required("to") == null ? null : row.day("to");
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from) || !Asked.isKept(from) || !Asked.isKept(to)) {
            row.refuse("to", "workload.period.backward");
            return null;
        }
        return Validity.inclusive(from, to);
    }

    /** The one unit of a code that the caller reports for. */
    private @Nullable UnitOn unit(Row row, String code, LocalDate on) {
        Scope scope = visibility.on(on);
        UnitOn found = scope.tree().byCode(code).stream()
                .filter(unit -> scope.sees(unit.id()) && store.reports(unit.id(), on))
                .findFirst()
                .orElse(null);
        if (found == null) {
            row.refuse("unit", "workload.unit.unknown", code, on);
        }
        return found;
    }
}

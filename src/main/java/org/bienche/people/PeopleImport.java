package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.exchange.Download;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.people.rules.ImportColumn;
import org.bienche.people.rules.ImportRow;
import org.bienche.people.rules.ImportRules;
import org.bienche.people.rules.ImportSurroundings;
import org.bienche.positions.JobPositions;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The front door for lists of people: checked as a whole, then taken over as a whole or not at all.
 *
 * <p>The columns are those of {@link #columns()}; headings in Vietnamese and Indonesian are understood too. A unit's code names the unit
 * of the first day of the appointment, which must lie in the scope of the officer.
 */
@ApplicationScoped
@Transactional
public class PeopleImport {

    /** Enough for a province's list. */
    public static final Limits LIMITS = new Limits(32L << 20, 100_000, 60, 1_000, 192L << 20);

    private static final int SAMPLE = 20;

    @Inject
    private PersonnelChanges changes;

    @Inject
    private JobPositions positions;

    @Inject
    private ImportGround ground;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The names of the columns, as the program writes them. */
    public static List<String> columns() {
        return List.of(ImportColumn.values()).stream()
                .map(ImportColumn::heading)
                .toList();
    }

    /** Checks a file and stores nothing. */
    public ImportReport check(InputStream file) {
        return report(outcome(file), false);
    }

    /**
     * Takes over a file.
     *
     * @param decision under which the list enters; null for an entry of its own, named after the day and the account
     * @throws Problem with the first errors and their number, where there is any: then nothing is stored
     */
    public ImportReport load(InputStream file, @Nullable DecisionText decision) {
        Read read = outcome(file);
        ImportReport report = report(read, true);
        report.refuseIfFaulty();
        hire(read.outcome().ready(), decision, null);
        return report;
    }

    /**
     * Takes over one person whose facts are given as in a row of such a file, by the names of fields ({@code fullName}).
     *
     * @param unit the unit, whatever other units have its code
     * @param surplusUntil by when it is settled that the unit gets more people than granted; null where it must not
     * @throws Problem with the errors by field
     */
    public long hire(Map<String, String> fields, long unit, DecisionText decision, @Nullable LocalDate surplusUntil) {
        decision.check();
        ImportRow row = row(fields);
        ImportSurroundings around = ground.around(List.of(row)).only(unit);
        ImportRules.Outcome outcome = new ImportRules(around).check(List.of(row));
        refuse(outcome.errors());
        return hire(outcome.ready(), decision, surplusUntil);
    }

    /** Who a person is, given by the names of fields; the person's own identity number counts as free. */
    Identity identity(Map<String, String> fields, LocalDate from, @Nullable String ownNationalId) {
        ImportRow row = row(fields);
        ImportSurroundings around = ground.around(List.of(row)).without(ownNationalId);
        ImportRules.Checked<Identity> checked = new ImportRules(around).identity(row, from);
        refuse(checked.errors());
        return checked.value().orElseThrow();
    }

    /** What a person is paid by, given by the names of fields, by the ranks of a day. */
    Salary salary(Map<String, String> fields, StaffKind kind, LocalDate from) {
        ImportRules.Checked<Salary> checked = ImportRules.salary(row(fields), kind, positions.ranks(from));
        refuse(checked.errors());
        return checked.value().orElseThrow();
    }

    private static ImportRow row(Map<String, String> fields) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        for (ImportColumn column : ImportColumn.values()) {
            String text = fields.getOrDefault(column.field(), "").strip();
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        return new ImportRow(1, cells);
    }

    /** Each error beside the field of its column. */
    private static void refuse(List<Problem.Error> errors) {
        if (!errors.isEmpty()) {
            throw new Problem("people.fields.refused", errors.size())
                    .with(errors.stream().map(PeopleImport::byField).toList());
        }
    }

    private static Problem.Error byField(Problem.Error error) {
        String column = String.valueOf(error.column());
        String field = ImportColumn.of(column).map(ImportColumn::field).orElse(column);
        return new Problem.Error("/" + field, error.key(), error.args().toArray());
    }

    private long hire(List<Newcomer> newcomers, @Nullable DecisionText decision, @Nullable LocalDate surplusUntil) {
        Decision entered = decisions.decide(decision == null ? ownEntry(newcomers.size()) : decision);
        try {
            return changes.hire(decisions.record(entered.id()), newcomers, surplusUntil);
        } catch (PersonnelChanges.NumberTaken meanwhile) {
            throw new Problem("people.import.number.meanwhile");
        }
    }

    private DecisionText ownEntry(int count) {
        LocalDate today = LocalDate.now(clock);
        String number = "NHAP-" + today + "-" + UUID.randomUUID().toString().substring(0, 8);
        String title = Texts.get(Language.VI, "people.import.decision.title", count);
        String who = current.caller().displayName();
        return new DecisionText(number, title, who, who, today, today);
    }

    private record Read(int rows, ImportRules.Outcome outcome) {}

    private static ImportReport report(Read read, boolean stored) {
        ImportRules.Outcome outcome = read.outcome();
        List<Newcomer> ready = outcome.ready();
        List<Newcomer> sample = ready.subList(0, Math.min(SAMPLE, ready.size()));
        return new ImportReport(read.rows(), ready.size(), sample, outcome.errors(), outcome.faults(), stored);
    }

    private Read outcome(InputStream file) {
        current.require(Role.OFFICER);
        try (Sheet sheet = Sheets.read(file, LIMITS)) {
            List<ImportRow> rows = new ImportSheet(sheet).rows();
            ImportRules.Outcome found = new ImportRules(ground.around(rows)).check(rows);
            List<Problem.Error> errors = Stream.concat(sheet.faults().stream(), found.errors().stream())
                    .limit(ImportRules.MOST_TOLD)
                    .toList();
            return new Read(
                    rows.size(), new ImportRules.Outcome(found.ready(), errors, sheet.faultCount() + found.faults()));
        }
    }

    /** The rows that were refused, with the reasons beside them, to be mended and sent again. */
    public Download failedRows(InputStream file, Language language) {
        current.require(Role.OFFICER);
        try (Sheet sheet = Sheets.read(file, LIMITS)) {
            ImportSheet list = new ImportSheet(sheet);
            List<ImportRow> rows = list.rows();
            FailedRows failed = new FailedRows(new ImportRules(ground.around(rows)), rows, list.faults(), language);
            return failed.download(list.columns());
        }
    }
}

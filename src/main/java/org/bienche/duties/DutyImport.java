package org.bienche.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Identities;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.duties.entity.DutyRows;
import org.bienche.duties.rules.Timeline;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/**
 * The front door for a list of duties: checked as a whole, then taken over as a whole or not at all, under one decision. A function that
 * is known within its territory is changed; one that the list says nothing new of stays as it is.
 */
@ApplicationScoped
@Transactional
public class DutyImport {

    /** Enough for the duties of a province with all its communes. */
    public static final Limits LIMITS = new Limits(16L << 20, 50_000, 40, 4_000, 128L << 20);

    /** The columns of a list, as its download has them. */
    public static final List<String> COLUMNS =
            List.of("code", "name", "field", "legal_basis", "kind", "territory", "holder");

    @Inject
    private DutyStore store;

    @Inject
    private Visibility visibility;

    @Inject
    private Decisions decisions;

    @Inject
    private Identities identities;

    @Inject
    private CurrentCaller current;

    /** What a list holds, and what is wrong with it: rows that are new, that change something, and that say nothing new. */
    public record Report(int rows, int added, int changed, int same, List<Problem.Error> errors) {

        public Report {
            errors = List.copyOf(errors);
        }

        public boolean isAcceptable() {
            return errors.isEmpty() && added + changed > 0;
        }
    }

    /** A function within a territory. */
    private record Place(String code, long territory) {}

    /** A list as it was read: what it wants, and what is known of it. */
    private record Reading(Report report, List<DutyFacts> added, List<Timeline.Change> changes) {}

    /** Looks at a list as it would hold from a day on, and stores nothing. */
    public Report check(InputStream file, LocalDate from) {
        return read(file, from, 0).report();
    }

    /**
     * Takes over a list from the decision's day on.
     *
     * @throws Problem with every error of every row, where there is any: then nothing is stored
     */
    public Report load(InputStream file, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        long decision = decisions.decide(text).id();
        Reading reading = read(file, text.effectiveOn(), decision);
        Report report = reading.report();
        if (!report.errors().isEmpty()) {
            throw new Problem("exchange.rows.refused", report.errors().size()).with(report.errors());
        }
        long recording = decisions.record(decision);
        long first = identities.reserve("duty", Math.max(1, reading.added().size()));
        store.over(
                connection -> write(new DutyRows(connection), reading, first, text.effectiveOn(), decision, recording));
        store.note("duties.imported", "duties", null, report.added() + " added, " + report.changed() + " changed");
        return report;
    }

    private static int write(DutyRows rows, Reading reading, long first, LocalDate from, long decision, long recording)
            throws SQLException {
        List<DutyFact> recorded = new ArrayList<>();
        List<DutyFact> superseded = new ArrayList<>();
        long next = first;
        for (DutyFacts facts : reading.added()) {
            recorded.add(new DutyFact(0, next++, facts, Validity.from(from), decision));
        }
        for (Timeline.Change change : reading.changes()) {
            superseded.addAll(change.superseded());
            recorded.addAll(change.recorded());
        }
        rows.supersede(superseded, recording);
        rows.insert(recorded, recording);
        return recorded.size();
    }

    private Reading read(InputStream file, LocalDate from, long decision) {
        current.require(Role.OFFICER);
        Scope scope = visibility.on(from, Role.OFFICER);
        try (Sheet sheet = Sheets.read(file, LIMITS)) {
            sheet.require(COLUMNS.toArray(String[]::new));
            Map<Row, DutyFacts> wanted = new LinkedHashMap<>();
            Set<Place> seen = new HashSet<>();
            int rows = 0;
            for (Row row : sheet) {
                rows++;
                DutyFacts facts = new ListedDuty(row, scope).facts();
                if (facts != null && !seen.add(new Place(facts.code(), facts.territoryId()))) {
                    row.refuse("code", "duties.import.twice", facts.code());
                } else if (facts != null) {
                    wanted.put(row, facts);
                }
            }
            return compare(sheet, wanted, rows, from, decision);
        }
    }

    private Reading compare(Sheet sheet, Map<Row, DutyFacts> wanted, int rows, LocalDate from, long decision) {
        Map<Place, List<DutyFact>> known = known(wanted, from);
        List<DutyFacts> added = new ArrayList<>();
        List<Timeline.Change> changes = new ArrayList<>();
        int same = 0;
        for (Map.Entry<Row, DutyFacts> each : wanted.entrySet()) {
            DutyFacts facts = each.getValue();
            List<DutyFact> there = known.getOrDefault(new Place(facts.code(), facts.territoryId()), List.of());
            DutyFact now = there.stream()
                    .filter(fact -> fact.validity().holdsOn(from))
                    .findFirst()
                    .orElse(null);
            if (there.stream().map(DutyFact::dutyId).distinct().count() > 1) {
                each.getKey().refuse("code", "duties.import.unsettled", facts.code());
            } else if (now == null && !there.isEmpty()) {
                each.getKey().refuse("code", "duties.taken", facts.code());
            } else if (now == null) {
                added.add(facts);
            } else if (now.facts().equals(facts)) {
                same++;
            } else {
                changes.add(new Timeline(there).from(from, now.dutyId(), facts, decision));
            }
        }
        Report report = new Report(rows, added.size(), changes.size(), same, sheet.faults());
        return new Reading(report, added, changes);
    }

    private Map<Place, List<DutyFact>> known(Map<Row, DutyFacts> wanted, LocalDate from) {
        Set<String> codes = wanted.values().stream().map(DutyFacts::code).collect(Collectors.toSet());
        Map<Place, List<DutyFact>> known = new HashMap<>();
        store.over(connection -> new DutyRows(connection).ofCodes(codes, from))
                .forEach(fact -> known.computeIfAbsent(
                                new Place(fact.code(), fact.territory()), none -> new ArrayList<>())
                        .add(fact));
        return known;
    }
}

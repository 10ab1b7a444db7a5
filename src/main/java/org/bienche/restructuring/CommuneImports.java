package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.legislation.Legislation;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.SuccessionKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.Visibility;
import org.bienche.restructuring.entity.LineRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.restructuring.rules.CommuneLists;
import org.bienche.restructuring.rules.Draft;
import org.bienche.restructuring.rules.DraftUnit;
import org.bienche.restructuring.rules.ImportTable;
import org.bienche.restructuring.rules.Matching;
import org.bienche.restructuring.rules.TwoTierDraft;
import org.bienche.restructuring.rules.TwoTierPlan;
import org.bienche.texts.Forbidden;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;

/**
 * The lists of merged communes made into a draft plan.
 *
 * <p>The former units enter the organization under an opening decision, unless they are there already; those of today are lines of the plan
 * until it is carried out. With any fault in the lists nothing is stored, and all faults are told.
 */
@ApplicationScoped
@Transactional
public class CommuneImports {

    /** The text in which decisions are written. */
    private static final Language OFFICIAL = Language.VI;

    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Decisions decisions;

    @Inject
    private Legislation legislation;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Only looks: what an import would bring. */
    public ImportedPlan check(CommuneImport request, InputStream mapping, InputStream communes) {
        current.require(Role.OFFICER);
        return prepare(request, mapping, communes).counts(null);
    }

    /**
     * Stores the draft plan and the former units.
     *
     * @throws Problem with every fault of the lists by table, row and column
     * @throws Forbidden where the provinces lie beyond the caller's scope
     */
    public ImportedPlan load(CommuneImport request, InputStream mapping, InputStream communes) {
        current.require(Role.OFFICER);
        organization.hold();
        Prepared prepared = prepare(request, mapping, communes);
        TwoTierPlan.Days days = TwoTierPlan.Days.of(request.effectiveFrom());
        TwoTierPlan plan = TwoTierPlan.of(
                prepared.draft(),
                prepared.matched(),
                days,
                organization.reserve(Math.max(1, Matching.fresh(prepared.draft(), prepared.matched()))),
                new NormsInForce(legislation.on(request.effectiveFrom())).bigCities());
        open(plan, days);
        long unit = plan.lines().roots().size() == 1
                ? plan.lines().roots().iterator().next()
                : Organization.ROOT;
        long id = store(request, prepared, unit, plan);
        ImportedPlan counts = prepared.counts(id);
        trail.append(
                current.caller().username(),
                "restructuring.imported",
                "restructuring:" + id,
                unit,
                counts.legacyCommunes() + " communes into " + counts.communes() + ", " + counts.entered()
                        + " former units entered, digest " + plan.lines().digest());
        return counts;
    }

    /** Sound lists, matched with the organization. */
    private record Prepared(Draft draft, Matching.Result matched, Map<String, String> provinces) {

        ImportedPlan counts(@org.jspecify.annotations.Nullable Long planId) {
            return new ImportedPlan(
                    planId,
                    count(draft.before(), Level.PROVINCE),
                    count(draft.before(), Level.DISTRICT),
                    fates(Level.DISTRICT, SuccessionKind.MERGED),
                    count(draft.before(), Level.COMMUNE),
                    count(draft.after(), Level.PROVINCE),
                    count(draft.after(), Level.COMMUNE),
                    fates(Level.COMMUNE, SuccessionKind.CONTINUED),
                    fates(Level.COMMUNE, SuccessionKind.MERGED),
                    fates(Level.COMMUNE, SuccessionKind.DIVIDED),
                    fates(Level.COMMUNE, SuccessionKind.ESTABLISHED),
                    matched.missing().size(),
                    matched.known().size());
        }

        private static int count(List<DraftUnit> units, Level level) {
            return (int)
                    units.stream().filter(unit -> unit.key().level() == level).count();
        }

        private int fates(Level level, SuccessionKind kind) {
            return (int) draft.lines().stream()
                    .filter(line -> line.kind() == kind)
                    .map(line -> line.from() == null ? Objects.requireNonNull(line.to()) : line.from())
                    .filter(key -> key.level() == level)
                    .distinct()
                    .count();
        }
    }

    private Prepared prepare(CommuneImport request, InputStream mapping, InputStream communes) {
        Tables tables = new Tables();
        CommuneLists.Reading reading = CommuneLists.read(
                tables.read(ImportTable.MAPPING, mapping), tables.read(ImportTable.COMMUNES, communes));
        tables.refuse(reading.faults());
        CommuneLists lists = wanted(reading.lists(), request.provinces());
        Draft draft = TwoTierDraft.of(lists);
        LocalDate day = request.effectiveFrom();
        checkScope(draft, day);
        Matching.Result matched = Matching.of(draft, organization.tree(day.minusDays(1)), organization.tree(day));
        tables.refuse(matched.faults());
        return new Prepared(draft, matched, lists.provinces());
    }

    private static CommuneLists wanted(CommuneLists lists, Set<String> provinces) {
        List<Problem.Error> unknown = provinces.stream()
                .filter(code -> !lists.provinces().containsKey(code))
                .sorted()
                .map(code -> new Problem.Error("/provinces", "restructuring.import.province.unknown", code))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Problem("restructuring.import.refused", unknown.size(), unknown.size()).with(unknown);
        }
        return provinces.isEmpty() ? lists : lists.of(provinces);
    }

    /** An officer of the country may import any province, one of a province that province alone, once it exists. */
    private void checkScope(Draft draft, LocalDate day) {
        Scope scope = visibility.on(day.minusDays(1), Role.OFFICER);
        boolean all = scope.sees(Organization.ROOT)
                || draft.before().stream()
                        .filter(unit -> unit.key().level() == Level.PROVINCE)
                        .allMatch(unit -> scope.tree().byCode(unit.code()).stream()
                                .anyMatch(known -> known.kind().level() == Level.PROVINCE && scope.sees(known.id())));
        if (!all) {
            throw new Forbidden("restructuring.import.scope");
        }
    }

    private void open(TwoTierPlan plan, TwoTierPlan.Days days) {
        if (plan.openings().isEmpty()) {
            return;
        }
        Decision opening = decisions.decide(new DecisionText(
                Texts.get(
                        OFFICIAL,
                        "restructuring.opening.number",
                        days.effective().toString()),
                Texts.get(OFFICIAL, "restructuring.opening.title", days.effective()),
                Texts.get(OFFICIAL, "restructuring.opening.issuer"),
                Texts.get(OFFICIAL, "restructuring.opening.signer"),
                days.opened(),
                days.opened()));
        long recording = decisions.record(opening.id());
        plan.openings().forEach((day, changes) -> organization.change(recording, day, changes));
    }

    private long store(CommuneImport request, Prepared prepared, long unit, TwoTierPlan plan) {
        String title = request.title() == null || request.title().isBlank()
                ? title(prepared)
                : request.title().strip();
        PlanRow row = new PlanRow(
                title,
                unit,
                request.effectiveFrom(),
                current.caller().username(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        row.write(title, request.decision());
        long id = plans.add(row).id();
        desk.database(connection -> {
            new LineRows(connection).replace(id, plan.lines());
            return id;
        });
        return id;
    }

    private static String title(Prepared prepared) {
        return prepared.provinces().size() > 3
                ? Texts.get(
                        OFFICIAL,
                        "restructuring.title.many",
                        prepared.provinces().size())
                : Texts.get(
                        OFFICIAL,
                        "restructuring.title.some",
                        prepared.provinces().values().stream().collect(Collectors.joining(", ")));
    }
}

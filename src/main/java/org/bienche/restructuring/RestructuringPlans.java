package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.restructuring.entity.LineRows;
import org.bienche.restructuring.entity.PersonRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.restructuring.rules.Drafting;
import org.bienche.restructuring.rules.ImportTable;
import org.bienche.restructuring.rules.LineList;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.Placement;
import org.bienche.restructuring.rules.PlacementList;
import org.bienche.restructuring.rules.PlanLines;
import org.bienche.restructuring.rules.PlanUnit;
import org.bienche.restructuring.rules.TableRow;
import org.bienche.texts.Problem;

/**
 * Plans and their lines: listing, drafting, settling, placing.
 *
 * <p>Reading shows the plans of units in the caller's scope. Writing needs an officer of the plan's unit and a plan that is still open.
 */
@ApplicationScoped
@Transactional
public class RestructuringPlans {

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
    private Trail trail;

    @Inject
    private Clock clock;

    public PlanView get(long id) {
        return desk.see(id).view();
    }

    /** The newest plans that the caller sees, older than {@code before}. */
    public PlanPage list(long before, int limit) {
        List<PlanView> seen = new ArrayList<>();
        long from = before;
        while (seen.size() <= limit) {
            List<PlanRow> some = plans.newest(from, 200);
            some.stream().map(PlanRow::view).filter(desk::sees).forEach(seen::add);
            if (some.size() < 200) {
                break;
            }
            from = some.getLast().id();
        }
        boolean more = seen.size() > limit;
        List<PlanView> items = more ? seen.subList(0, limit) : seen;
        return new PlanPage(items, more ? items.getLast().id() : null);
    }

    /** How a plan would change the organization: units, successors, what is not settled yet. */
    public PlanOutline outline(long id) {
        PlanView plan = get(id);
        Passage passage = desk.passage(plan);
        return new PlanOutline(passage);
    }

    /** Begins a plan by hand. */
    public long create(NewPlan wanted) {
        current.require(Role.OFFICER);
        if (wanted.title().isBlank() || wanted.title().length() > 500) {
            throw new Problem("restructuring.plan.title.missing")
                    .with(new Problem.Error("/title", "restructuring.plan.title.missing"));
        }
        visibility.on(wanted.effectiveOn().minusDays(1), Role.OFFICER).require(wanted.unitId());
        PlanRow row = plans.add(new PlanRow(
                wanted.title().strip(),
                wanted.unitId(),
                wanted.effectiveOn(),
                current.caller().username(),
                now()));
        PlanLines empty = new PlanLines(
                wanted.effectiveOn(), Set.of(wanted.unitId()), List.of(), List.of(), java.util.Map.of(), List.of());
        store(row, empty);
        note(row, "restructuring.created", wanted.title().strip());
        return row.id();
    }

    /** Writes the plan's title and what is known of its decision. */
    public void write(long id, String title, DecisionDraft decision) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        if (title.isBlank() || title.length() > 500) {
            throw new Problem("restructuring.plan.title.missing")
                    .with(new Problem.Error("/title", "restructuring.plan.title.missing"));
        }
        row.write(title.strip(), decision);
        note(row, "restructuring.written", title.strip());
    }

    /** Several units pass as a whole into one. */
    public void merge(long id, Collection<Long> units, UnitWish successor) {
        change(id, "restructuring.merged", plan -> {
            requireChosen(units);
            Chosen chosen = choose(plan, successor);
            return Drafting.merge(chosen.plan(), units, chosen.unit());
        });
    }

    /** One unit is divided over several. */
    public void divide(long id, long unit, List<UnitWish> successors) {
        change(id, "restructuring.divided", plan -> {
            List<Long> parts = new ArrayList<>();
            PlanLines with = plan;
            for (UnitWish successor : successors) {
                Chosen chosen = choose(with, successor);
                with = chosen.plan();
                parts.add(chosen.unit());
            }
            return Drafting.divide(with, unit, parts);
        });
    }

    /** Units close without a successor. */
    public void dissolve(long id, Collection<Long> units) {
        change(id, "restructuring.dissolved", plan -> {
            requireChosen(units);
            return Drafting.dissolve(plan, units);
        });
    }

    /** Takes back what the plan says of units. */
    public void forget(long id, Collection<Long> units) {
        change(id, "restructuring.forgotten", plan -> {
            requireChosen(units);
            return Drafting.forget(plan, units);
        });
    }

    private static void requireChosen(Collection<Long> units) {
        if (units.isEmpty()) {
            throw new Problem("restructuring.units.none");
        }
    }

    private record Chosen(PlanLines plan, long unit) {}

    private Chosen choose(PlanLines plan, UnitWish wish) {
        Long existing = wish.existing();
        if (existing != null) {
            return new Chosen(plan, existing);
        }
        if (wish.code() == null || wish.name() == null || wish.kind() == null || wish.parentId() == null) {
            throw new Problem("restructuring.successor.incomplete");
        }
        UnitFacts facts = facts(wish, plan);
        long id = organization.reserve(1);
        return new Chosen(Drafting.establish(plan, new PlanUnit(id, true, facts)), id);
    }

    /** A new unit has the pay area and wage zone of its parent. */
    private UnitFacts facts(UnitWish wish, PlanLines plan) {
        try {
            UnitFacts facts = UnitFacts.of(
                    Objects.requireNonNull(wish.code()).strip(),
                    Objects.requireNonNull(wish.name()),
                    Objects.requireNonNull(wish.kind()),
                    wish.parentId());
            return organization
                    .tree(plan.on())
                    .find(Objects.requireNonNull(wish.parentId()))
                    .map(parent -> facts.in(parent.payArea(), parent.wageZone()))
                    .orElse(facts);
        } catch (IllegalArgumentException malformed) {
            throw new Problem("restructuring.successor.malformed");
        }
    }

    /** Reads lines from a list and adds them; with any fault nothing is changed. */
    public int importLines(long id, InputStream file, boolean dryRun) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        Tables tables = new Tables();
        List<TableRow> table = tables.read(ImportTable.LINES, file);
        PlanLines before = desk.lines(row.view());
        LineList.Reading reading = LineList.read(
                table,
                organization.tree(row.view().effectiveOn()),
                row.view().unitId(),
                before,
                organization.reserve(table.size()));
        tables.refuse(reading.faults());
        int added = reading.lines().successions().size() - before.successions().size();
        if (!dryRun) {
            store(row, reading.lines());
            note(row, "restructuring.lines.imported", (table.size() - 1) + " rows");
        }
        return added;
    }

    /** Gives bodies whose parent closes a new one. */
    public void settle(long id, Collection<Long> units, long parent) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        requireChosen(units);
        Passage passage = desk.passage(row.view());
        Tree after = passage.after();
        Set<Long> orphans =
                Set.copyOf(passage.orphans().stream().map(UnitOn::id).toList());
        if (!orphans.containsAll(units)) {
            throw new Problem("restructuring.settle.not.open");
        }
        if (!passage.scopeAfter().contains(parent) || !after.has(parent) || isBelow(after, parent, units)) {
            throw new Problem("restructuring.settle.parent");
        }
        desk.database(connection -> {
            new LineRows(connection).settle(id, units, parent);
            return id;
        });
        note(row, "restructuring.settled", units.size() + " units under unit " + parent);
    }

    private static boolean isBelow(Tree after, long unit, Collection<Long> tops) {
        return tops.contains(unit) || after.ancestors(unit).stream().anyMatch(above -> tops.contains(above.id()));
    }

    /** Decides for people of the plan; {@code null} as outcome lets them follow their unit again. */
    public void place(long id, Collection<Long> people, PlacementWish wish) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        Passage passage = desk.passage(row.view());
        if (wish.unitId() != null
                && (!passage.scopeAfter().contains(wish.unitId())
                        || !passage.after().has(wish.unitId()))) {
            throw new Problem("restructuring.place.unit");
        }
        List<Placement> placements = people.stream().map(wish::of).toList();
        desk.database(connection -> {
            if (!new PersonRows(connection)
                    .areIn(people, pathsOf(passage), row.view().effectiveOn())) {
                throw new Problem("restructuring.place.strangers");
            }
            new LineRows(connection).place(id, placements);
            return id;
        });
        note(row, "restructuring.placed", people.size() + " people " + wish.outcome());
    }

    /** Lets people follow their unit again. */
    public void unplace(long id, Collection<Long> people) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        desk.database(connection -> {
            new LineRows(connection).unplace(id, people);
            return id;
        });
        note(row, "restructuring.unplaced", people.size() + " people");
    }

    /** Reads placements from a list; with any fault nothing is changed. */
    public int importPlacements(long id, InputStream file, boolean dryRun) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        Tables tables = new Tables();
        List<TableRow> table = tables.read(ImportTable.PLACEMENTS, file);
        Passage passage = desk.passage(row.view());
        PlacementList.Reading reading = desk.database(connection -> {
            PersonRows people = new PersonRows(connection);
            return PlacementList.read(
                    table,
                    new PlacementList.Surroundings(
                            people.byNumber(
                                    PlacementList.numbers(table),
                                    pathsOf(passage),
                                    row.view().effectiveOn()),
                            passage.after(),
                            passage.scopeAfter(),
                            people.positions()));
        });
        tables.refuse(reading.faults());
        if (!dryRun) {
            desk.database(connection -> {
                new LineRows(connection).place(id, reading.placements());
                return id;
            });
            note(row, "restructuring.placements.imported", reading.placements().size() + " people");
        }
        return reading.placements().size();
    }

    /** The people of one unit as it stands without the plan, with what the plan decides for each. */
    public List<PlanPerson> people(long id, long unitId) {
        PlanView plan = get(id);
        Passage passage = desk.passage(plan);
        if (passage.scope().stream().noneMatch(unit -> unit.id() == unitId)) {
            throw new org.bienche.texts.NotFound("organization.unit.unknown");
        }
        return desk.database(connection -> new PersonRows(connection).ofUnit(id, unitId, plan.effectiveOn()));
    }

    /** The job positions that a person may be placed in: id and name. */
    public List<PositionChoice> positions() {
        return desk.database(connection -> new PersonRows(connection).choices());
    }

    static List<String> pathsOf(Passage passage) {
        return passage.plan().roots().stream()
                .filter(passage.before()::has)
                .sorted()
                .map(passage.before()::path)
                .toList();
    }

    private void change(long id, String action, UnaryOperator<PlanLines> change) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        PlanLines changed = change.apply(desk.lines(row.view()));
        checkWithin(row.view(), changed);
        store(row, changed);
        note(row, action, changed.successions().size() + " lines");
    }

    /** Nothing outside the plan's unit may be touched. */
    private void checkWithin(PlanView plan, PlanLines lines) {
        Tree tree = organization.tree(plan.effectiveOn());
        Set<Long> top = Set.of(plan.unitId());
        boolean inside = lines.successions().stream()
                .flatMap(line -> java.util.stream.Stream.of(line.from(), line.to()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(tree::has)
                .allMatch(unit -> tree.isUnder(unit, top));
        if (!inside) {
            throw new Problem("restructuring.units.outside");
        }
    }

    private void store(PlanRow row, PlanLines lines) {
        desk.database(connection -> {
            new LineRows(connection).replace(row.id(), lines);
            return row.id();
        });
    }

    private void note(PlanRow row, String action, String detail) {
        trail.append(
                current.caller().username(),
                action,
                "restructuring:" + row.id(),
                row.view().unitId(),
                detail);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

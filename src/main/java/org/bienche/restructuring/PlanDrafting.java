package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bienche.access.Role;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.entity.LineRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.rules.Drafting;
import org.bienche.restructuring.rules.ImportTable;
import org.bienche.restructuring.rules.LineList;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.PlanLines;
import org.bienche.restructuring.rules.PlanUnit;
import org.bienche.restructuring.rules.TableRow;
import org.bienche.texts.Problem;

/**
 * What becomes of the units of a plan: merging, dividing, dissolving, by hand or by list, and settling what lies under them.
 *
 * <p>Needs an officer of the plan's unit and a plan that is still open.
 */
@ApplicationScoped
@Transactional
public class PlanDrafting {

    @Inject
    private PlanDesk desk;

    @Inject
    private Organization organization;

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
            desk.store(row, reading.lines());
            desk.note(row, "restructuring.lines.imported", (table.size() - 1) + " rows");
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
        desk.note(row, "restructuring.settled", units.size() + " units under unit " + parent);
    }

    private static boolean isBelow(Tree after, long unit, Collection<Long> tops) {
        return tops.contains(unit) || after.ancestors(unit).stream().anyMatch(above -> tops.contains(above.id()));
    }

    private void change(long id, String action, UnaryOperator<PlanLines> change) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        PlanLines before = desk.lines(row.view());
        PlanLines changed = change.apply(before);
        checkWithin(row.view(), before, changed);
        desk.store(row, changed);
        desk.note(row, action, changed.successions().size() + " lines");
    }

    /** Nothing outside the plan's unit may be touched, nor anything be put under it; a unit that is not there lies outside too. */
    private void checkWithin(PlanView plan, PlanLines before, PlanLines changed) {
        Tree tree = organization.tree(plan.effectiveOn());
        Set<Long> top = Set.of(plan.unitId());
        Set<Long> mentioned = changed.mentioned();
        mentioned.removeAll(before.mentioned());
        changed.units().stream().filter(PlanUnit::isNew).map(PlanUnit::unitId).forEach(mentioned::remove);
        if (!mentioned.stream().allMatch(unit -> tree.has(unit) && tree.isUnder(unit, top))) {
            throw new Problem("restructuring.units.outside");
        }
    }
}

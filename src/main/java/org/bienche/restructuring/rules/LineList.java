package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.jspecify.annotations.Nullable;

/**
 * A list of what happens to units, one row each, read into a plan: MERGE and DIVIDE (a row for each part) name the successor, DISSOLVE names
 * none, ESTABLISH and CHANGE say what a unit is to be.
 *
 * <p>A successor whose code exists within the plan's unit is that unit; any other is new, and the first row that names it says its name, kind
 * and parent.
 */
public final class LineList {

    private final Tree before;
    private final Set<Long> scope = new LinkedHashSet<>();
    private final Map<String, Long> added = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> parts = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final long firstFresh;
    private final Fields fields;
    private final List<PlanLines> state = new ArrayList<>();

    private LineList(List<TableRow> table, Tree before, long unit, PlanLines plan, long firstFresh) {
        this.before = before;
        this.firstFresh = firstFresh;
        this.fields = Fields.of(ImportTable.LINES, table, faults);
        before.subtree(unit).forEach(one -> scope.add(one.id()));
        state.add(plan);
    }

    /** What a row may do. */
    private enum Action {
        MERGE,
        DIVIDE,
        DISSOLVE,
        ESTABLISH,
        CHANGE
    }

    public record Reading(PlanLines lines, List<Fault> faults) {}

    /**
     * @param unit within whose subtree everything must lie
     * @param firstFresh the first of as many reserved identities as the table has rows
     */
    public static Reading read(List<TableRow> table, Tree before, long unit, PlanLines plan, long firstFresh) {
        LineList list = new LineList(table, before, unit, plan, firstFresh);
        list.fields.rows().forEach(list::read);
        return new Reading(list.plan(), List.copyOf(list.faults));
    }

    private PlanLines plan() {
        return state.getLast();
    }

    private void read(TableRow row) {
        Action action = fields.oneOf(row, "action", Action.class, any -> true);
        if (action == null) {
            return;
        }
        switch (action) {
            case MERGE ->
                former(row)
                        .ifPresent(from ->
                                successor(row).ifPresent(to -> now(Drafting.merge(plan(), Set.of(from), to))));
            case DIVIDE -> former(row).ifPresent(from -> successor(row).ifPresent(to -> divide(from, to)));
            case DISSOLVE -> former(row).ifPresent(unit -> now(Drafting.dissolve(plan(), Set.of(unit))));
            case ESTABLISH -> establish(row);
            case CHANGE -> former(row).ifPresent(unit -> change(row, unit));
        }
    }

    private void now(PlanLines changed) {
        state.clear();
        state.add(changed);
    }

    private void divide(long from, long to) {
        Set<Long> all = parts.computeIfAbsent(from, none -> new LinkedHashSet<>());
        all.add(to);
        now(Drafting.divide(plan(), from, all));
    }

    private void establish(TableRow row) {
        String code = fields.required(row, "successor_code");
        if (!code.isEmpty() && existing(code).isPresent()) {
            fields.fault(row, "successor_code", "unit.exists", code);
        } else if (!code.isEmpty()) {
            fresh(row, code);
        }
    }

    private void change(TableRow row, long unit) {
        UnitFacts was = before.node(unit).facts();
        String code = fields.text(row, "successor_code");
        facts(row, code.isEmpty() ? was.code() : code, was)
                .ifPresent(facts -> now(Drafting.change(plan(), new PlanUnit(unit, false, facts))));
    }

    private Optional<Long> former(TableRow row) {
        String code = fields.required(row, "unit_code");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        List<UnitOn> found = before.byCode(code).stream()
                .filter(unit -> scope.contains(unit.id()))
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst().id());
        }
        fields.fault(row, "unit_code", found.isEmpty() ? "unit.unknown" : "unit.ambiguous", code);
        return Optional.empty();
    }

    private Optional<Long> successor(TableRow row) {
        String code = fields.required(row, "successor_code");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return existing(code).or(() -> fresh(row, code));
    }

    private Optional<Long> existing(String code) {
        Long known = added.get(code);
        return known != null
                ? Optional.of(known)
                : plan().units().stream()
                        .filter(unit -> unit.facts().code().equals(code))
                        .map(PlanUnit::unitId)
                        .findFirst()
                        .or(() -> before.byCode(code).stream()
                                .map(UnitOn::id)
                                .filter(scope::contains)
                                .findFirst());
    }

    private Optional<Long> fresh(TableRow row, String code) {
        Optional<UnitFacts> facts = facts(row, code, null);
        facts.ifPresent(known -> {
            long id = firstFresh + added.size();
            added.put(code, id);
            now(Drafting.establish(plan(), new PlanUnit(id, true, known)));
        });
        return facts.map(known -> added.getOrDefault(code, 0L));
    }

    /** What the row says of a unit; what it leaves open stays as it was. */
    private Optional<UnitFacts> facts(TableRow row, String code, @Nullable UnitFacts was) {
        String name = was == null ? fields.name(row, "successor_name") : fields.text(row, "successor_name");
        UnitKind kind = was != null && fields.text(row, "successor_kind").isEmpty()
                ? was.kind()
                : fields.oneOf(row, "successor_kind", UnitKind.class, any -> any != UnitKind.COUNTRY);
        Optional<Long> parent = parent(row, was);
        if (!code.matches("[\\x21-\\x7E]{1,40}")) {
            fields.fault(row, "successor_code", "code.form", code);
            return Optional.empty();
        }
        if ((was == null && name.isEmpty()) || name.length() > 255 || kind == null || parent.isEmpty()) {
            return Optional.empty();
        }
        UnitFacts base = was == null ? like(parent.get(), code, name, kind) : was;
        return Optional.of(new UnitFacts(
                code,
                name.isEmpty() ? base.name() : name,
                kind,
                parent.get(),
                base.fundingGroup(),
                base.payArea(),
                base.wageZone(),
                base.areaKm2(),
                base.population()));
    }

    /** A new unit lies where its parent lies: it has its pay area and wage zone. */
    private UnitFacts like(long parent, String code, String name, UnitKind kind) {
        UnitFacts fresh = UnitFacts.of(code, name, kind, parent);
        return facts(parent)
                .map(above -> fresh.in(above.payArea(), above.wageZone()))
                .orElse(fresh);
    }

    private Optional<UnitFacts> facts(long unit) {
        return plan().units().stream()
                .filter(one -> one.unitId() == unit)
                .map(PlanUnit::facts)
                .findFirst()
                .or(() -> before.find(unit).map(UnitOn::facts));
    }

    private Optional<Long> parent(TableRow row, @Nullable UnitFacts was) {
        String code = fields.text(row, "successor_parent_code");
        if (code.isEmpty() && was != null) {
            return Optional.ofNullable(was.parentId());
        }
        Optional<Long> found = code.isEmpty() ? Optional.empty() : existing(code);
        if (found.isEmpty()) {
            fields.fault(row, "successor_parent_code", code.isEmpty() ? "empty" : "unit.unknown", code);
        }
        return found;
    }
}

package org.bienche.restructuring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.restructuring.rules.QuotaRow.Sides;
import org.bienche.staffing.Nature;
import org.bienche.time.Validity;

/**
 * How quotas pass: nothing is lost and nothing won, as the law wants it at the start.
 *
 * <p>A unit's quota holds what it hands down. So each unit's own part (its quota less those right below it) goes where its people go, to the
 * successor or to the place where they would wait, and each quota afterwards is the parts that came together there plus the quotas right below.
 * The sum over the country stays, and what a unit hands down stays within what it has. What revenue pays passes beside what the state
 * pays: it draws on nobody above a unit that decides itself, and on the whole of a quota above that nobody divided.
 */
public final class QuotaPassage {

    private final Passage passage;
    private final Tree after;

    public QuotaPassage(Passage passage) {
        this.passage = passage;
        this.after = passage.after();
    }

    /** The quotas of the plan's day that differ from those before, and the rows that they take the place of. */
    public record Change(List<QuotaRow> ended, List<QuotaRow> begun) {}

    /**
     * @param rows every quota of units that the plan is about which still holds on the plan's day, or begins later
     * @param staff the people of the plan's day, to find out where there are more of them than the quota
     * @param surplusUntil by when a surplus must be gone
     */
    public Change change(Collection<QuotaRow> rows, Staff staff, LocalDate surplusUntil) {
        List<QuotaRow> ended = new ArrayList<>();
        List<QuotaRow> begun = new ArrayList<>();
        Map<StaffKind, Map<Long, Integer>> present = new HashMap<>();
        byGrant(rows).forEach((grant, granted) -> {
            Map<Long, Integer> people = present.computeIfAbsent(grant.staffKind(), kind -> staff.below(after, kind));
            Map<Long, QuotaRow> before = byUnit(granted);
            Map<Long, Sides> numbers = new After(before).numbers();
            Set<Long> divided = divided(granted);
            Validity days = days(granted);
            before.values().stream()
                    .filter(row -> !row.sides().equals(numbers.get(row.unitId())))
                    .forEach(ended::add);
            numbers.forEach((unit, sides) -> {
                QuotaRow was = before.get(unit);
                if (was == null || !was.sides().equals(sides)) {
                    LocalDate surplus = people.getOrDefault(unit, 0) > sides.sum() ? surplusUntil : null;
                    Validity on = was == null ? days : from(was.validity());
                    begun.add(new QuotaRow(
                            0,
                            unit,
                            grant.year(),
                            grant.staffKind(),
                            sides.sum(),
                            divided.contains(unit) ? Integer.valueOf(sides.revenue()) : null,
                            was == null ? nature(granted) : was.nature(),
                            surplus,
                            on));
                }
            });
        });
        return new Change(ended, begun);
    }

    /** For the time being, where everything that passes was granted so. */
    private static Nature nature(List<QuotaRow> granted) {
        return granted.stream().allMatch(row -> row.nature() == Nature.PROVISIONAL)
                ? Nature.PROVISIONAL
                : Nature.GRANTED;
    }

    /** Units whose quota afterwards says who pays: where anything that came together there did. */
    private Set<Long> divided(List<QuotaRow> granted) {
        return granted.stream()
                .filter(QuotaRow::isDivided)
                .map(row -> destination(row.unitId()))
                .collect(Collectors.toSet());
    }

    /** Quotas in all, each person's place counted once down the tree. */
    public static Map<StaffKind, Integer> total(Tree tree, Collection<QuotaRow> rows, int year) {
        Map<StaffKind, Integer> total = new HashMap<>();
        List<QuotaRow> ofYear = rows.stream().filter(row -> row.year() == year).toList();
        byGrant(ofYear).forEach((grant, granted) -> {
            Map<Long, QuotaRow> byUnit = byUnit(granted);
            own(tree, byUnit).values().forEach(part -> total.merge(grant.staffKind(), part.sum(), Integer::sum));
        });
        return total;
    }

    private static Map<QuotaRow.Grant, List<QuotaRow>> byGrant(Collection<QuotaRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(QuotaRow::grant, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<Long, QuotaRow> byUnit(Collection<QuotaRow> rows) {
        Map<Long, QuotaRow> byUnit = new LinkedHashMap<>();
        rows.forEach(row -> byUnit.put(row.unitId(), row));
        return byUnit;
    }

    /** Each unit's quota less the quotas right below it. */
    private static Map<Long, Sides> own(Tree tree, Map<Long, QuotaRow> rows) {
        Map<Long, Sides> own = new LinkedHashMap<>();
        rows.values().forEach(row -> own.merge(row.unitId(), row.sides(), Sides::plus));
        for (QuotaRow row : rows.values()) {
            tree.ancestors(row.unitId()).stream()
                    .map(UnitOn::id)
                    .filter(rows::containsKey)
                    .findFirst()
                    .map(rows::get)
                    .ifPresent(above -> own.computeIfPresent(
                            above.unitId(),
                            (unit, part) -> part.minus(drawn(row.sides(), decides(tree, row), above.isDivided()))));
        }
        return own;
    }

    private static boolean decides(Tree tree, QuotaRow row) {
        return row.isDivided() && decidesItself(tree, row.unitId());
    }

    private static boolean decidesItself(Tree tree, long unit) {
        return tree.find(unit).filter(one -> one.fundingGroup().decidesItself()).isPresent();
    }

    /** What a part takes of a quota above. */
    private static Sides drawn(Sides part, boolean decidesItself, boolean divides) {
        int revenue = decidesItself ? 0 : part.revenue();
        return divides ? new Sides(part.state(), revenue) : new Sides(part.state() + revenue, 0);
    }

    /** The quotas of one grant after the plan. */
    private final class After {

        private final Map<Long, Sides> parts = new HashMap<>();
        private final Set<Long> divided;

        After(Map<Long, QuotaRow> before) {
            own(passage.before(), before).forEach((unit, part) -> parts.merge(destination(unit), part, Sides::plus));
            divided = divided(List.copyOf(before.values()));
        }

        Map<Long, Sides> numbers() {
            Map<Long, Sides> numbers = new TreeMap<>(parts);
            parts.forEach((unit, part) -> add(numbers, unit, part));
            numbers.replaceAll((unit, sides) -> sides.notNegative());
            return numbers;
        }

        private void add(Map<Long, Sides> numbers, long unit, Sides part) {
            Sides rising = part;
            boolean free = decides(unit);
            for (UnitOn above : after.ancestors(unit)) {
                if (parts.containsKey(above.id())) {
                    rising = drawn(rising, free, divided.contains(above.id()));
                    numbers.merge(above.id(), rising, Sides::plus);
                    free = decides(above.id());
                }
            }
        }

        private boolean decides(long unit) {
            return divided.contains(unit) && decidesItself(after, unit);
        }
    }

    private long destination(long unit) {
        return passage.closes(unit) ? passage.move(unit).map(Passage.Move::to).orElse(unit) : unit;
    }

    private Validity days(List<QuotaRow> granted) {
        LocalDate first = granted.stream()
                .map(row -> row.validity().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = granted.stream()
                .map(row -> row.validity().until())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return from(new Validity(first, last));
    }

    private Validity from(Validity days) {
        LocalDate on = passage.plan().on();
        return days.from().isBefore(on) ? new Validity(on, days.until()) : days;
    }
}

package org.bienche.restructuring.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * How quotas pass: nothing is lost and nothing won, as the law wants it at the start.
 *
 * <p>A unit's quota holds what it hands down. So each unit's own part (its quota less those right below it) goes where its people go, to the
 * successor or to the place where they would wait, and each quota afterwards is the parts that came together there plus the quotas right below.
 * The sum over the country stays, and what a unit hands down stays within what it has.
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
            Map<Long, Integer> numbers = numbersAfter(before);
            Validity days = days(granted);
            before.values().stream()
                    .filter(row -> !Integer.valueOf(row.number()).equals(numbers.get(row.unitId())))
                    .forEach(ended::add);
            numbers.forEach((unit, number) -> {
                QuotaRow was = before.get(unit);
                if (was == null || was.number() != number) {
                    LocalDate surplus = people.getOrDefault(unit, 0) > number ? surplusUntil : null;
                    begun.add(row(unit, grant, number, surplus, was == null ? days : from(was.validity())));
                }
            });
        });
        return new Change(ended, begun);
    }

    private static QuotaRow row(
            long unit, QuotaRow.Grant grant, int number, @Nullable LocalDate surplusUntil, Validity days) {
        return new QuotaRow(0, unit, grant.year(), grant.staffKind(), number, surplusUntil, days);
    }

    /** Quotas in all, each person's place counted once down the tree. */
    public static Map<StaffKind, Integer> total(Tree tree, Collection<QuotaRow> rows, int year) {
        Map<StaffKind, Integer> total = new HashMap<>();
        List<QuotaRow> ofYear = rows.stream().filter(row -> row.year() == year).toList();
        byGrant(ofYear).forEach((grant, granted) -> {
            Map<Long, QuotaRow> byUnit = byUnit(granted);
            own(tree, byUnit).values().forEach(part -> total.merge(grant.staffKind(), part, Integer::sum));
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
    private static Map<Long, Integer> own(Tree tree, Map<Long, QuotaRow> rows) {
        Map<Long, Integer> own = new LinkedHashMap<>();
        rows.values().forEach(row -> own.merge(row.unitId(), row.number(), Integer::sum));
        for (QuotaRow row : rows.values()) {
            tree.ancestors(row.unitId()).stream()
                    .map(UnitOn::id)
                    .filter(rows::containsKey)
                    .findFirst()
                    .ifPresent(above -> own.merge(above, -row.number(), Integer::sum));
        }
        return own;
    }

    private Map<Long, Integer> numbersAfter(Map<Long, QuotaRow> before) {
        Map<Long, Integer> parts = new HashMap<>();
        own(passage.before(), before).forEach((unit, part) -> parts.merge(destination(unit), part, Integer::sum));
        Map<Long, Integer> numbers = new TreeMap<>(parts);
        parts.forEach((unit, part) -> after.ancestors(unit).stream()
                .map(UnitOn::id)
                .filter(parts::containsKey)
                .forEach(above -> numbers.merge(above, part, Integer::sum)));
        numbers.replaceAll((unit, number) -> Math.max(0, number));
        return numbers;
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

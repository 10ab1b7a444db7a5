package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Cascade;
import org.bienche.texts.Problem;

/** The quotas above some units, and how many people are under each of them. */
@ApplicationScoped
class Headcounts {

    @Inject
    private Cascades cascades;

    @Inject
    private Organization organization;

    /** People of a kind in a unit on a day. */
    record Seat(LocalDate on, long unitId, StaffKind staffKind) {}

    /** A part of a quota and who is there on a day. */
    record Counted(LocalDate on, Quota quota, QuotaPart part, int present) {

        int granted() {
            return quota.of(part);
        }
    }

    /** The quotas at and above the seats, with who is there, whoever pays. */
    List<Counted> of(Set<Seat> seats) {
        return cascades.read(rows -> of(seats, rows, false));
    }

    /** The same, part by part, as it is after every transaction that has ended, held until this one ends. */
    List<Counted> held(Set<Seat> seats) {
        return cascades.read(rows -> of(seats, rows.held(), true));
    }

    private List<Counted> of(Set<Seat> seats, QuotaRows rows, boolean byPart) throws SQLException {
        Map<LocalDate, List<Seat>> byDay = seats.stream().collect(Collectors.groupingBy(Seat::on));
        List<Counted> counted = new ArrayList<>();
        for (Map.Entry<LocalDate, List<Seat>> day : byDay.entrySet()) {
            Tree tree = organization.tree(day.getKey());
            Set<Quota> holders = holders(tree, day.getValue(), rows);
            counted.addAll(
                    byPart && holders.stream().anyMatch(Quota::isDivided)
                            ? byPart(tree, holders, rows)
                            : whole(tree, holders, rows));
        }
        return counted;
    }

    private static Set<Quota> holders(Tree tree, List<Seat> seats, QuotaRows rows) throws SQLException {
        Map<StaffKind, Map<Long, Quota>> quotas = rows.quotas(tree.day(), ways(tree, seats));
        Set<Quota> holders = new LinkedHashSet<>();
        for (Seat seat : seats) {
            Map<Long, Quota> ofKind = quotas.getOrDefault(seat.staffKind(), Map.of());
            way(tree, seat.unitId())
                    .map(ofKind::get)
                    .filter(quota -> quota != null)
                    .forEach(holders::add);
        }
        return holders;
    }

    private static List<Counted> whole(Tree tree, Set<Quota> holders, QuotaRows rows) throws SQLException {
        Map<StaffKind, Map<Long, Integer>> present = present(tree, holders, rows);
        return holders.stream()
                .map(quota -> new Counted(tree.day(), quota, QuotaPart.ALL, sum(tree, quota, present)))
                .toList();
    }

    /** Who pays is asked of public employees only; all their quotas are needed to tell on which one somebody counts. */
    private static List<Counted> byPart(Tree tree, Set<Quota> holders, QuotaRows rows) throws SQLException {
        Map<StaffKind, Map<Long, Integer>> present = present(tree, holders, rows);
        Map<Long, Integer> employees = present.getOrDefault(StaffKind.PUBLIC_EMPLOYEE, Map.of());
        Map<Long, Integer> revenue = new Counting(rows.headcounts(), tree).fromRevenue(tree.path(top(tree)), employees);
        Cascade cascade = new Cascade(
                tree,
                StaffKind.PUBLIC_EMPLOYEE,
                rows.quotas(tree.day()).getOrDefault(StaffKind.PUBLIC_EMPLOYEE, Map.of()),
                Map.of(),
                employees,
                Map.of(),
                revenue);
        List<Counted> counted = new ArrayList<>();
        for (Quota quota : holders) {
            for (QuotaPart part : QuotaPart.of(quota)) {
                int people = quota.staffKind() == StaffKind.PUBLIC_EMPLOYEE
                        ? cascade.people(quota.unitId(), part)
                        : sum(tree, quota, present);
                counted.add(new Counted(tree.day(), quota, part, people));
            }
        }
        return counted;
    }

    private static long top(Tree tree) {
        return tree.roots().getFirst().id();
    }

    private static Set<Long> ways(Tree tree, List<Seat> seats) {
        return seats.stream().flatMap(seat -> way(tree, seat.unitId())).collect(Collectors.toSet());
    }

    private static Stream<Long> way(Tree tree, long unit) {
        return tree.has(unit)
                ? Stream.concat(Stream.of(unit), tree.ancestors(unit).stream().map(UnitOn::id))
                : Stream.empty();
    }

    /** Counted once under the highest of the units. */
    private static Map<StaffKind, Map<Long, Integer>> present(Tree tree, Set<Quota> holders, QuotaRows rows)
            throws SQLException {
        Set<Long> units = holders.stream().map(Quota::unitId).collect(Collectors.toSet());
        Map<StaffKind, Map<Long, Integer>> present = new HashMap<>();
        for (long unit : units) {
            if (tree.ancestors(unit).stream().noneMatch(above -> units.contains(above.id()))) {
                rows.headcounts()
                        .present(tree.day(), tree.path(unit))
                        .forEach((kind, counts) -> present.computeIfAbsent(kind, each -> new HashMap<>())
                                .putAll(counts));
            }
        }
        return present;
    }

    private static int sum(Tree tree, Quota quota, Map<StaffKind, Map<Long, Integer>> present) {
        Map<Long, Integer> counts = present.getOrDefault(quota.staffKind(), Map.of());
        return tree.subtree(quota.unitId()).stream()
                .mapToInt(unit -> counts.getOrDefault(unit.id(), 0))
                .sum();
    }

    /** A day in each year with quotas, from a day on, and each later one on which a quota at or above the unit changes. */
    Set<Seat> seats(LocalDate from, long unit, StaffKind kind) {
        NavigableSet<LocalDate> days = cascades.daysFrom(from);
        if (!days.isEmpty()) {
            LocalDate first = days.first();
            Set<Long> way = way(organization.tree(first), unit).collect(Collectors.toSet());
            days.addAll(cascades.read(rows -> rows.changesAfter(first, kind, way)));
        }
        return days.stream().map(day -> new Seat(day, unit, kind)).collect(Collectors.toSet());
    }

    private record Side(Quota quota, QuotaPart part) {

        static Side of(Counted counted) {
            return new Side(counted.quota(), counted.part());
        }
    }

    /**
     * The quotas that are exceeded by more than before, without a deadline on record; one that is exceeded on several days stands once,
     * with the day on which most people are there, the first of such days.
     */
    static List<Counted> newSurplus(List<Counted> before, List<Counted> after) {
        Map<Side, Integer> known = new HashMap<>();
        before.forEach(each -> known.merge(Side.of(each), each.present(), Math::min));
        Map<Side, Counted> fullest = new LinkedHashMap<>();
        after.stream()
                .sorted(Comparator.comparing(Counted::on))
                .filter(each -> each.present() > known.getOrDefault(Side.of(each), 0))
                .filter(each -> each.present() > each.granted() && each.quota().surplusUntil() == null)
                .forEach(each -> fullest.merge(
                        Side.of(each), each, (one, later) -> later.present() > one.present() ? later : one));
        return List.copyOf(fullest.values());
    }

    /** Says of a quota that more people than granted would be there. */
    Problem.Error beyond(String pointer, Counted over) {
        return new Problem.Error(
                pointer,
                over.part().of("staffing.over.quota." + over.quota().staffKind()),
                nameOf(over),
                over.granted(),
                String.valueOf(over.quota().year()),
                over.present());
    }

    String nameOf(Counted counted) {
        return organization
                .tree(counted.on())
                .find(counted.quota().unitId())
                .map(UnitOn::name)
                .orElse("");
    }
}

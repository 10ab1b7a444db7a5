package org.bienche.norms.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.organization.UnitOn;
import org.bienche.positions.Leadership;
import org.bienche.workload.Demand;
import org.jspecify.annotations.Nullable;

/**
 * A unit on a day as the norms look at it, with the units below it.
 *
 * @param parent null for the root alone
 * @param population of the commune that the unit is or stands in; null where it stands in none, or nobody knows
 * @param staff who has a main post in the unit itself, or waits for one
 * @param overdue how many of those who wait should have had a place by now
 * @param restructured the last day on which the unit, or one above it within its province, took in others; null where that was never
 * @param merged the last day on which the unit itself did
 * @param places how its people sit in their places
 * @param work what the work that it told last takes, all below it included; null where it told none
 */
public record UnitSnapshot(
        UnitOn unit,
        @Nullable UnitOn parent,
        @Nullable Integer population,
        List<StaffGroup> staff,
        List<Graded> graded,
        List<Holding> holdings,
        int overdue,
        @Nullable LocalDate restructured,
        @Nullable LocalDate merged,
        Places places,
        @Nullable Demand work,
        List<UnitSnapshot> below) {

    public UnitSnapshot {
        staff = List.copyOf(staff);
        graded = List.copyOf(graded);
        holdings = List.copyOf(holdings);
        below = List.copyOf(below);
    }

    boolean isService() {
        return isService(unit);
    }

    static boolean isService(@Nullable UnitOn unit) {
        return unit != null && unit.kind().isService();
    }

    boolean is(UnitKind kind) {
        return unit.kind() == kind;
    }

    boolean isCommune() {
        return unit.kind().level() == Level.COMMUNE;
    }

    boolean isAgency() {
        return unit.kind().isAgency();
    }

    boolean isDepartment() {
        return unit.kind().isDepartment();
    }

    /** A department of a public service unit. */
    boolean isDivision() {
        return isDepartment() && isService(parent);
    }

    Stream<UnitSnapshot> below(Predicate<UnitSnapshot> which) {
        return below.stream().filter(which);
    }

    /** The departments and the like of a commune, its centre among them; those of the bodies right below it are counted too. */
    int departments() {
        return Math.toIntExact(
                Stream.concat(below.stream(), below(UnitSnapshot::isAgency).flatMap(one -> one.below().stream()))
                        .filter(one -> one.isDepartment() || one.is(UnitKind.SERVICE_CENTRE))
                        .count());
    }

    /** Those in a main post of the unit itself. */
    int seated(Predicate<StaffGroup> which) {
        return staff.stream()
                .filter(group -> !group.waiting())
                .filter(which)
                .mapToInt(StaffGroup::people)
                .sum();
    }

    int led(Leadership leadership) {
        return seated(group -> group.position().leadership() == leadership);
    }

    /** All in a main post of the unit or of any below it. */
    int everybody() {
        return everybody(group -> true);
    }

    /** Those of them whom a condition names. */
    int everybody(Predicate<StaffGroup> which) {
        return seated(which)
                + below.stream().mapToInt(one -> one.everybody(which)).sum();
    }
}

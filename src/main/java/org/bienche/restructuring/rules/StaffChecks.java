package org.bienche.restructuring.rules;

import static org.bienche.restructuring.Severity.MUST_FIX;
import static org.bienche.restructuring.Severity.NOTE;
import static org.bienche.restructuring.Severity.SHOULD_LOOK;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.Finding;
import org.bienche.restructuring.PlacementOutcome;

/** Whether everybody of a plan has somewhere to go, within the norms of the law. */
final class StaffChecks {

    private StaffChecks() {}

    static List<Finding> everybodyHasSomewhereToGo(Outlook outlook) {
        return Found.units(
                MUST_FIX,
                "nowhere",
                outlook.staffBefore().byUnit().keySet().stream()
                        .filter(unit -> outlook.passage().closes(unit)
                                && outlook.passage()
                                        .move(unit)
                                        .filter(move -> outlook.after().has(move.to()))
                                        .isEmpty())
                        .toList());
    }

    static List<Finding> peopleArePlacedInUnitsThatStand(Outlook outlook) {
        return Found.units(
                MUST_FIX,
                "placed.nowhere",
                outlook.placed().stream()
                        .map(person -> person.placement().unitId())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .filter(unit -> !outlook.after().has(unit))
                        .collect(Collectors.toSet()));
    }

    /** Someone who has moved away or left since the placement was written down. */
    static List<Finding> placedPeopleBelongToThePlan(Outlook outlook) {
        int strangers =
                outlook.passage().plan().placements().size() - outlook.placed().size();
        return strangers == 0 ? List.of() : List.of(Found.one(MUST_FIX, "placed.strangers", List.of(), strangers));
    }

    static List<Finding> peopleWaitForAPlace(Outlook outlook) {
        int waiting = outlook.people().outcomes(outlook.staffBefore()).getOrDefault(PlacementOutcome.WAITING, 0);
        if (waiting == 0) {
            return List.of();
        }
        Norms.Rule<Integer> months = outlook.norms().complyMonths();
        return List.of(new Finding(
                SHOULD_LOOK,
                "restructuring.finding.waiting",
                List.of(waiting),
                months.article(),
                months.verified(),
                outlook.norms().deadline(outlook.passage().plan().on()),
                List.of()));
    }

    static List<Finding> leadersAreWithinTheNorms(Outlook outlook) {
        return Leaders.overNorm(outlook.norms(), outlook.after(), outlook.staffAfter()).stream()
                .map(excess -> new Finding(
                        SHOULD_LOOK,
                        "restructuring.finding.leaders." + excess.norm(),
                        List.of(excess.people(), excess.units().size()),
                        excess.article(),
                        excess.verified(),
                        excess.article() == null
                                ? null
                                : outlook.norms()
                                        .deadline(outlook.passage().plan().on()),
                        excess.units()))
                .toList();
    }

    static List<Finding> newServiceUnitsHaveTheLeastStaff(Outlook outlook) {
        Norms.Rule<Integer> least = outlook.norms().smallestServiceUnit();
        Map<Long, List<Group>> staff = outlook.staffAfter().byUnit();
        List<Long> small = outlook.passage().plan().units().stream()
                .filter(PlanUnit::isNew)
                .flatMap(unit -> outlook.after().find(unit.unitId()).stream())
                .filter(Leaders::isService)
                .map(UnitOn::id)
                .filter(unit -> Staff.sum(staff.getOrDefault(unit, List.of())) < least.value())
                .toList();
        return small.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        SHOULD_LOOK,
                        "restructuring.finding.small.service.unit",
                        List.of(small.size(), least.value()),
                        least.article(),
                        least.verified(),
                        null,
                        small));
    }

    static List<Finding> leadersLoseTheirPost(Outlook outlook) {
        int losing = outlook.people().losingPost(outlook.staffBefore());
        Norms.Rule<Integer> months = outlook.norms().retentionMonths();
        return losing == 0
                ? List.of()
                : List.of(new Finding(
                        NOTE,
                        "restructuring.finding.losing.post",
                        List.of(losing, months.value()),
                        months.article(),
                        months.verified(),
                        null,
                        List.of()));
    }
}

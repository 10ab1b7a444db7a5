package org.bienche.restructuring.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.bienche.restructuring.Finding;

/** What is looked at before a plan is signed. {@link #ALL} is the table of contents. */
public final class PlanChecks {

    private static final List<Function<Outlook, List<Finding>>> ALL = List.of(
            UnitChecks::thePlanSaysSomething,
            UnitChecks::everyFormerUnitStands,
            UnitChecks::aUnitHasOneFate,
            UnitChecks::aDividedUnitHasSeveralHeirs,
            UnitChecks::heirsStandAfterwards,
            UnitChecks::nothingHangsInTheAir,
            UnitChecks::everyBodyHasANewParent,
            UnitChecks::noCodeNamesTwoUnits,
            StaffChecks::everybodyHasSomewhereToGo,
            StaffChecks::peopleArePlacedInUnitsThatStand,
            StaffChecks::placedPeopleBelongToThePlan,
            StaffChecks::peopleWaitForAPlace,
            StaffChecks::leadersAreWithinTheNorms,
            StaffChecks::newServiceUnitsHaveTheLeastStaff,
            UnitChecks::noTwoBodiesOfOneName,
            StaffChecks::leadersLoseTheirPost,
            UnitChecks::areaAndPopulationAreKnown,
            UnitChecks::nameAndKindAgree);

    private PlanChecks() {}

    /** Every finding, the heaviest first. */
    public static List<Finding> all(Outlook outlook) {
        return ALL.stream()
                .flatMap(check -> check.apply(outlook).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}

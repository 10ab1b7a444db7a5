package org.bienche.norms.rules;

import static org.bienche.norms.Norm.AGENCIES;
import static org.bienche.norms.Norm.AGENCY_DEPUTIES;
import static org.bienche.norms.Norm.BRANCH_DEPUTIES;
import static org.bienche.norms.Norm.CENTRE_STAFF;
import static org.bienche.norms.Norm.COMMUNE_DEPARTMENTS;
import static org.bienche.norms.Norm.COMMUNE_DEPUTIES;
import static org.bienche.norms.Norm.CONTRACTS;
import static org.bienche.norms.Norm.DEPARTMENT_DEPUTIES;
import static org.bienche.norms.Norm.DEPUTIES_WHO_HEAD;
import static org.bienche.norms.Norm.DIVISION_DEPUTIES;
import static org.bienche.norms.Norm.DIVISION_STAFF;
import static org.bienche.norms.Norm.GRADES;
import static org.bienche.norms.Norm.POSTS;
import static org.bienche.norms.Norm.PROFESSIONAL_SHARE;
import static org.bienche.norms.Norm.QUOTA_BASIS;
import static org.bienche.norms.Norm.RANKS;
import static org.bienche.norms.Norm.SCHOOL_DEPUTIES;
import static org.bienche.norms.Norm.SCHOOL_HEADS;
import static org.bienche.norms.Norm.SCHOOL_SHARED;
import static org.bienche.norms.Norm.SERVICE_UNIT_DEPUTIES;
import static org.bienche.norms.Norm.SERVICE_UNIT_STAFF;
import static org.bienche.norms.Norm.SUB_UNITS;
import static org.bienche.norms.Norm.SURPLUS;
import static org.bienche.norms.Norm.UNUSED;
import static org.bienche.norms.Norm.WORKLOAD;

import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;

/** The norms of organization and staffing, each with its rule. */
public final class NormRules {

    /** A norm and how a unit is measured by it. */
    public record Named(Norm norm, Rule rule) {}

    public static final List<Named> ALL = List.of(
            new Named(SERVICE_UNIT_STAFF, Sizes::serviceUnitsHaveTheLeastStaff),
            new Named(CENTRE_STAFF, Sizes::centresHaveStaffForTheirCommune),
            new Named(DIVISION_STAFF, Sizes::divisionsHaveTheLeastStaff),
            new Named(AGENCIES, Sizes::provincesHaveNoMoreAgencies),
            new Named(COMMUNE_DEPARTMENTS, Sizes::communesHaveNoMoreDepartments),
            new Named(SUB_UNITS, Sizes::serviceUnitsHaveFewSubUnits),
            new Named(DEPARTMENT_DEPUTIES, Leaders::departmentsHaveNoMoreDeputies),
            new Named(BRANCH_DEPUTIES, Leaders::branchesHaveNoMoreDeputies),
            new Named(AGENCY_DEPUTIES, Leaders::agenciesHaveNoMoreDeputies),
            new Named(DEPUTIES_WHO_HEAD, Leaders::agencyDeputiesHeadNoUnit),
            new Named(COMMUNE_DEPUTIES, Leaders::communesHaveNoMoreDeputies),
            new Named(SERVICE_UNIT_DEPUTIES, Leaders::serviceUnitsHaveNoMoreDeputies),
            new Named(DIVISION_DEPUTIES, Leaders::divisionsHaveNoMoreDeputies),
            new Named(SCHOOL_HEADS, SchoolNorms::mergedSchoolsHaveOneHead),
            new Named(SCHOOL_DEPUTIES, SchoolNorms::mergedSchoolsHaveADeputyForEachSite),
            new Named(SCHOOL_SHARED, SchoolNorms::mergedSchoolsShareTheirClerks),
            new Named(GRADES, StaffNorms::upperGradesKeepTheirShare),
            new Named(RANKS, StaffNorms::everybodyHasARankOfThePosition),
            new Named(PROFESSIONAL_SHARE, StaffNorms::professionalsAreMostOfAServiceUnit),
            new Named(SURPLUS, StaffNorms::surplusIsSettledInTime),
            new Named(POSTS, StaffNorms::postsHoldNoMoreThanApproved),
            new Named(QUOTA_BASIS, StaffNorms::quotasHaveTheirBasis),
            new Named(CONTRACTS, StaffNorms::administrationWorksWithoutContracts),
            new Named(UNUSED, StaffNorms::nobodyWaitsLongerThanDecided),
            new Named(WORKLOAD, WorkNorms::workFitsThePeople));

    private NormRules() {}

    /** What of one unit is against any norm. */
    public static List<NormFinding> findings(UnitSnapshot unit, Law law) {
        return ALL.stream().flatMap(named -> named.rule().look(unit, law)).toList();
    }

    /** The same of the unit and every unit below it, in the order of the tree. */
    public static List<NormFinding> findingsUnder(UnitSnapshot unit, Law law) {
        return Stream.concat(
                        findings(unit, law).stream(),
                        unit.below().stream().flatMap(below -> findingsUnder(below, law).stream()))
                .toList();
    }
}

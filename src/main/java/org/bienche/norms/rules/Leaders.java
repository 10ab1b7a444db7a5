package org.bienche.norms.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.Severity;
import org.bienche.organization.PayArea;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;
import org.bienche.positions.Leadership;

/** How many deputies lead beside the head. */
final class Leaders {

    private Leaders() {}

    /** By the civil servants that the department was granted, or else by those who are there. */
    static Stream<NormFinding> departmentsHaveNoMoreDeputies(UnitSnapshot unit, Law law) {
        if (!unit.isDepartment() || unit.isDivision() || unit.led(Leadership.DEPUTY) == 0) {
            return Stream.empty();
        }
        int civilServants = unit.holdings().stream()
                .filter(quota -> quota.kind() == StaffKind.CIVIL_SERVANT)
                .map(Holding::granted)
                .findFirst()
                .orElseGet(() -> unit.everybody(group -> group.kind() == StaffKind.CIVIL_SERVANT));
        return Deputies.ofDepartment(law, civilServants).stream()
                .flatMap(most -> deputies(unit, law, Norm.DEPARTMENT_DEPUTIES, most, civilServants));
    }

    /** A branch is an agency of an agency of the province. */
    static Stream<NormFinding> branchesHaveNoMoreDeputies(UnitSnapshot unit, Law law) {
        if (!isBranch(unit)) {
            return Stream.empty();
        }
        int divisions = Math.toIntExact(unit.below(UnitSnapshot::isDepartment).count());
        return Deputies.ofBranch(law, divisions).stream()
                .flatMap(most -> deputies(unit, law, Norm.BRANCH_DEPUTIES, most, divisions));
    }

    private static boolean isBranch(UnitSnapshot unit) {
        return unit.isAgency() && unit.parent() != null && unit.parent().kind().isAgency();
    }

    /** The agencies right below a province share the norm: so many on average. */
    static Stream<NormFinding> agenciesHaveNoMoreDeputies(UnitSnapshot unit, Law law) {
        List<UnitSnapshot> agencies =
                unit.is(UnitKind.PROVINCE) ? unit.below(UnitSnapshot::isAgency).toList() : List.of();
        if (agencies.isEmpty() || law.find("staffing.deputies.agency").isEmpty()) {
            return Stream.empty();
        }
        int there =
                agencies.stream().mapToInt(one -> one.led(Leadership.DEPUTY)).sum();
        boolean bigCity = unit.unit().payArea() == PayArea.HANOI_HCMC;
        Deputies most = Deputies.ofAgencies(law, agencies.size(), bigCity);
        return Measured.by(most.provision(), unit, Norm.AGENCY_DEPUTIES, there, most.most(), agencies.size())
                .atMost(law);
    }

    /** A deputy of a province's agency heads no unit of it beside that. */
    static Stream<NormFinding> agencyDeputiesHeadNoUnit(UnitSnapshot unit, Law law) {
        UnitOn parent = unit.parent();
        if (!unit.isAgency() || parent == null || parent.kind() != UnitKind.PROVINCE) {
            return Stream.empty();
        }
        return law.find("staffing.agency_deputy_may_head_a_unit").stream()
                .filter(may -> !may.value().yes() && unit.places().deputiesWhoHead() > 0)
                .map(may -> Measured.by(
                        may, unit, Norm.DEPUTIES_WHO_HEAD, unit.places().deputiesWhoHead(), 0))
                .map(measured -> measured.as(
                        measured.certain() ? Severity.MUST_FIX : Severity.SHOULD_LOOK, measured.key(), null, law));
    }

    /** So many of each leading post, in the commune itself and in the body right below it. */
    static Stream<NormFinding> communesHaveNoMoreDeputies(UnitSnapshot unit, Law law) {
        if (!unit.isCommune()) {
            return Stream.empty();
        }
        return law.find("staffing.deputies.commune").stream()
                .map(Deputies::fixed)
                .flatMap(most -> Stream.concat(Stream.of(unit), unit.below(UnitSnapshot::isAgency))
                        .flatMap(body -> body.staff().stream())
                        .filter(group -> group.position().leadership() == Leadership.DEPUTY && !group.waiting())
                        .collect(Collectors.groupingBy(StaffGroup::position, Collectors.summingInt(StaffGroup::people)))
                        .entrySet()
                        .stream()
                        .sorted(Comparator.comparing(post -> post.getKey().code()))
                        .flatMap(post -> Measured.by(
                                        most.provision(),
                                        unit,
                                        Norm.COMMUNE_DEPUTIES,
                                        post.getValue(),
                                        most.most(),
                                        post.getKey().name())
                                .atMost(law)));
    }

    static Stream<NormFinding> serviceUnitsHaveNoMoreDeputies(UnitSnapshot unit, Law law) {
        if (!unit.isService() || SchoolNorms.areMeasured(unit, law)) {
            return Stream.empty();
        }
        int staff = unit.everybody(group -> true);
        return Deputies.ofServiceUnit(law, unit.unit().fundingGroup(), staff).stream()
                .flatMap(most -> deputies(unit, law, Norm.SERVICE_UNIT_DEPUTIES, most, staff));
    }

    static Stream<NormFinding> divisionsHaveNoMoreDeputies(UnitSnapshot unit, Law law) {
        int staff = unit.everybody(group -> true);
        Optional<Deputies> most = unit.isDivision() && unit.parent() != null
                ? Deputies.ofDivision(law, unit.parent().fundingGroup(), staff)
                : Optional.empty();
        return most.stream().flatMap(found -> deputies(unit, law, Norm.DIVISION_DEPUTIES, found, staff));
    }

    private static Stream<NormFinding> deputies(UnitSnapshot unit, Law law, Norm norm, Deputies most, int measuredBy) {
        return Measured.by(most.provision(), unit, norm, unit.led(Leadership.DEPUTY), most.most(), measuredBy)
                .atMost(law);
    }
}

package org.bienche.norms.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.Severity;
import org.bienche.norms.StaffSize;
import org.bienche.norms.Waste;
import org.bienche.organization.PayArea;
import org.bienche.organization.UnitKind;

/** How large units must be, and how many there may be. A unit without anybody on record is not measured. */
final class Sizes {

    private Sizes() {}

    static Stream<NormFinding> serviceUnitsHaveTheLeastStaff(UnitSnapshot unit, Law law) {
        return unit.isService() && centre(unit, law).isEmpty()
                ? least(unit, law, StaffSizes.ofServiceUnit(law), Norm.SERVICE_UNIT_STAFF)
                : Stream.empty();
    }

    /** The centre of a commune needs people by how many it serves, instead of the number that any other service unit needs. */
    static Stream<NormFinding> centresHaveStaffForTheirCommune(UnitSnapshot unit, Law law) {
        Integer population = unit.population();
        return population == null ? Stream.empty() : least(unit, law, centre(unit, law), Norm.CENTRE_STAFF, population);
    }

    private static Optional<StaffSize> centre(UnitSnapshot unit, Law law) {
        return StaffSizes.ofCentre(unit.unit(), unit.population(), law);
    }

    static Stream<NormFinding> divisionsHaveTheLeastStaff(UnitSnapshot unit, Law law) {
        return unit.isDivision() ? least(unit, law, StaffSizes.ofDivision(law), Norm.DIVISION_STAFF) : Stream.empty();
    }

    /**
     * The criterion is one for setting units up: those that a merge made are to be looked at, for others it is worth a note. It is waste
     * to set one up against it since the law calls that so.
     */
    private static Stream<NormFinding> least(
            UnitSnapshot unit, Law law, Optional<StaffSize> size, Norm norm, Object... more) {
        Severity severity = unit.merged() == null ? Severity.NOTE : Severity.SHOULD_LOOK;
        return size.stream()
                .map(least -> Measured.by(least.provision(), unit, norm, unit.everybody(), least.number(), more))
                .filter(measured -> measured.actual() > 0 && measured.actual() < measured.allowed())
                .map(measured -> measured.as(severity, measured.key(), null, law, setUp(unit, measured, law)));
    }

    private static Waste setUp(UnitSnapshot unit, Measured measured, Law law) {
        LocalDate merged = unit.merged();
        boolean since = merged != null
                && Measured.waste(measured.norm(), law)
                        .filter(list -> list.validity().holdsOn(merged))
                        .isPresent();
        return !since ? Waste.NONE : measured.certain() ? Waste.COUNTS : Waste.UNCERTAIN;
    }

    static Stream<NormFinding> provincesHaveNoMoreAgencies(UnitSnapshot unit, Law law) {
        if (!unit.is(UnitKind.PROVINCE)) {
            return Stream.empty();
        }
        String which = unit.unit().payArea() == PayArea.HANOI_HCMC ? "HANOI_HCMC" : "OTHER";
        int agencies = Math.toIntExact(unit.below(UnitSnapshot::isAgency).count());
        return law.find("staffing.province.agencies").stream()
                .flatMap(most -> Measured.by(most, unit, Norm.AGENCIES, agencies, entry(most, which))
                        .atMost(law));
    }

    static Stream<NormFinding> communesHaveNoMoreDepartments(UnitSnapshot unit, Law law) {
        return unit.isCommune()
                ? law.find("staffing.commune.departments").stream()
                        .flatMap(most -> Measured.by(
                                        most,
                                        unit,
                                        Norm.COMMUNE_DEPARTMENTS,
                                        unit.departments(),
                                        Math.toIntExact(most.value().whole()))
                                .atMost(law))
                : Stream.empty();
    }

    /** Whether a unit is one of the large ones is not on record: what only those may have is worth a note. */
    static Stream<NormFinding> serviceUnitsHaveFewSubUnits(UnitSnapshot unit, Law law) {
        if (!unit.isService() || unit.is(UnitKind.SCHOOL)) {
            return Stream.empty();
        }
        int units = Math.toIntExact(unit.below(UnitSnapshot::isService).count());
        return law.find("staffing.service_unit.sub_units").stream().flatMap(most -> {
            Measured ordinary = Measured.by(most, unit, Norm.SUB_UNITS, units, entry(most, "ORDINARY"));
            return units <= entry(most, "LARGE")
                    ? ordinary.atMost(law).map(found -> ordinary.as(Severity.NOTE, ordinary.key(), null, law))
                    : ordinary.atMost(law);
        });
    }

    private static int entry(Provision found, String name) {
        return found.value().entries().entrySet().stream()
                .filter(entry -> entry.getKey().equals(name))
                .mapToInt(entry -> Math.toIntExact(entry.getValue().whole()))
                .findFirst()
                .orElse(0);
    }
}

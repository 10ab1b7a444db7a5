package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Provision;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.StaffKind;

/** The number that the law names for a unit of its kind, where it names one. */
@ApplicationScoped
public class PlanNorms {

    @Inject
    private Legislation legislation;

    @Inject
    private Organization organization;

    /**
     * A number to measure a plan by.
     *
     * @param least whether it is the fewest; else an average for orientation
     */
    public record Norm(StaffKind kind, long number, boolean least, String citation, boolean verified) {}

    /** The norm of a plan's unit on the day of its figures. */
    public Optional<Norm> of(StaffingPlan plan) {
        LocalDate on = plan.figuresOn();
        return organization.tree(on).find(plan.unitId()).flatMap(unit -> norm(unit, legislation.on(on)));
    }

    private static Optional<Norm> norm(UnitOn unit, Law law) {
        if (unit.kind().level() == UnitKind.Level.COMMUNE) {
            return law.find("staffing.commune.positions_on_average")
                    .map(found -> norm(StaffKind.CIVIL_SERVANT, found, false));
        }
        return unit.kind() == UnitKind.PUBLIC_SERVICE_UNIT
                ? law.find("staffing.service_unit.least_staff")
                        .map(found -> norm(StaffKind.PUBLIC_EMPLOYEE, found, true))
                : Optional.empty();
    }

    private static Norm norm(StaffKind kind, Provision found, boolean least) {
        return new Norm(kind, found.value().whole(), least, found.citation().toString(), found.verified());
    }
}

package org.bienche.norms.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bienche.norms.Network;
import org.bienche.norms.Networks;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.Asked;
import org.jspecify.annotations.Nullable;

/** {@code /api/units/{code}/networks}: the bodies of each network in a unit, then in its provinces or communes, with the norms beside them. */
@Path("/units/{code}/networks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NetworksResource {

    @Inject
    private Networks networks;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    /** One kind of body; the norm is null on a day without one. */
    public record Count(int number, @Nullable Integer norm) {}

    /** One place. */
    public record Place(
            String unit,
            String name,
            int provinces,
            int communes,
            Count specialisedAgencies,
            Count communeDepartments,
            int communesOver,
            Count serviceCentres,
            Count serviceCentreStaff,
            int serviceCentresShort,
            Count oneLevelCentres,
            int branches) {

        static Place of(Network one) {
            return new Place(
                    one.unit().code(),
                    one.unit().name(),
                    one.provinces(),
                    one.communes(),
                    new Count(one.agencies(), one.agencyNorm()),
                    new Count(one.departments(), one.departmentNorm()),
                    one.departmentsOver(),
                    new Count(one.centres(), one.centreNorm()),
                    new Count(one.centreStaff(), one.centreStaffNorm()),
                    one.centresShort(),
                    new Count(one.oneLevel(), one.oneLevelNorm()),
                    one.branches());
        }
    }

    /** All of them. */
    public record Answer(LocalDate asOf, List<Place> items) {}

    @GET
    public Answer get(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        UnitOn unit = visibility.on(on).require(code);
        return new Answer(
                on, networks.under(unit.id(), on).stream().map(Place::of).toList());
    }
}

package org.bienche.staffing.rest;

import static org.bienche.staffing.rest.QuotaRequestBody.MANY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.bienche.staffing.Staffing;
import org.bienche.staffing.Standing;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/units/{code}/quotas}: what a unit was granted for a year, by staff kind, with the {@code mark} that a change names; a POST
 * grants, for good or ({@code "nature": "PROVISIONAL"}) for the time being.
 */
@Path("/units/{code}/quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuotasResource {

    @Inject
    private Staffing staffing;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    /** One staff kind; numbers are null where nothing was granted. */
    public record Answer(
            String staffKind,
            int year,
            @Nullable Integer number,
            @Nullable Integer fromRevenue,
            @Nullable String nature,
            @Nullable LocalDate surplusUntil,
            int handedDown,
            @Nullable Integer leftAbove,
            String mark) {

        static Answer of(StaffKind kind, int year, Standing standing) {
            Quota own = standing.own();
            return new Answer(
                    kind.name(),
                    year,
                    own == null ? null : own.number(),
                    own == null ? null : own.fromRevenue(),
                    own == null ? null : own.nature().name(),
                    own == null ? null : own.surplusUntil(),
                    standing.handedDown(),
                    standing.giver() == null ? null : standing.left(),
                    standing.mark());
        }
    }

    /** The quotas of a unit. */
    public record Answers(String unit, List<Answer> items) {}

    @GET
    public Answers get(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        UnitOn unit = visibility.on(on).require(code);
        return new Answers(
                unit.code(),
                Staffing.kinds().stream()
                        .map(kind -> Answer.of(kind, on.getYear(), staffing.standing(unit.id(), on.getYear(), kind)))
                        .toList());
    }

    /** With a {@code mark}, 409 where somebody changed the quota, or what is left above it, since. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(@PathParam("code") String code, JsonObject body) {
        UnitOn unit = visibility.on(LocalDate.now(clock)).require(code);
        Input input = Input.of(body);
        StaffKind kind = Objects.requireNonNullElse(
                input.required("staffKind", input.choice("staffKind", StaffKind.class)), StaffKind.CADRE);
        int year = QuotaRequestBody.whole(input, "year", 2000, 2199);
        int number = QuotaRequestBody.whole(input, "number", 0, MANY);
        Integer revenue =
                input.whole("fromRevenue", 0, MANY).map(Math::toIntExact).orElse(null);
        Nature nature = input.choice("nature", Nature.class).orElse(Nature.GRANTED);
        LocalDate until = input.date("surplusUntil").orElse(null);
        String mark = input.text("mark").orElse(null);
        DecisionText decision = QuotaRequestBody.decision(input);
        input.finish();
        staffing.grant(decision, Staffing.quota(unit.id(), year, kind, number, revenue, nature, until), mark);
        return Response.status(Response.Status.CREATED)
                .entity(Answer.of(kind, year, staffing.standing(unit.id(), year, kind)))
                .build();
    }
}

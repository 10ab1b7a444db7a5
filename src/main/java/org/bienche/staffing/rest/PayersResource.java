package org.bienche.staffing.rest;

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
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Payers;
import org.bienche.staffing.Payers.Stated;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** {@code /api/units/{code}/payers}: who pays public employees of a unit otherwise than its group of autonomy says. */
@Path("/units/{code}/payers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayersResource {

    @Inject
    private Payers payers;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    /** The statements of a unit. */
    public record Answer(String unit, List<Stated> items) {}

    @GET
    public Answer get(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        UnitOn unit = visibility.on(on).require(code);
        return new Answer(unit.code(), payers.of(unit.id(), on));
    }

    /** {@code {"person": "M0000001", "paidBy": "REVENUE", "decision": {…}}} from the decision's day of effect on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("code") String code, JsonObject body) {
        Input input = Input.of(body);
        String person = QuotaRequestBody.word(input, "person");
        PaidBy payer = Objects.requireNonNullElse(
                input.required("paidBy", input.choice("paidBy", PaidBy.class)), PaidBy.STATE);
        DecisionText decision = QuotaRequestBody.decision(input);
        input.finish();
        payers.state(visibility.on(decision.effectiveOn()).require(code).id(), person, payer, decision);
        return Response.status(Response.Status.CREATED).entity(get(code, null)).build();
    }
}

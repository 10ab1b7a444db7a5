package org.bienche.staffing.rest;

import static org.bienche.staffing.rest.QuotaRequestBody.MANY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.FundingGroup;
import org.bienche.organization.Visibility;
import org.bienche.staffing.Autonomies;
import org.bienche.staffing.AutonomyChange;
import org.bienche.staffing.AutonomyChange.Preview;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** {@code /api/autonomy-changes}: a unit of another group of autonomy, its quota with it; {@code ?dryRun=true} only works it out. */
@Path("/autonomy-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AutonomyResource {

    @Inject
    private Autonomies autonomies;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    /** Public employees of a unit by who pays; null where there is no quota. */
    public record Sides(
            String group,
            String decidedBy,
            @Nullable Integer quota,
            @Nullable Integer fromRevenue,
            int presentFromRevenue,
            @Nullable Integer leftAbove) {}

    /** What a change does. */
    public record Answer(
            @Nullable Long id,
            Sides before,
            Sides after,
            int present,
            String mark,
            @Nullable String objection) {}

    @POST
    public Response change(JsonObject body, @QueryParam("dryRun") boolean dryRun) {
        Input input = Input.of(body);
        LocalDate on = QuotaRequestBody.day(input, "on");
        String unit = QuotaRequestBody.word(input, "unit");
        FundingGroup group = Objects.requireNonNullElse(
                input.required("group", input.choice("group", FundingGroup.class)), FundingGroup.STATE);
        Integer number = input.whole("number", 0, MANY).map(Math::toIntExact).orElse(null);
        Integer revenue =
                input.whole("fromRevenue", 0, MANY).map(Math::toIntExact).orElse(null);
        LocalDate until = input.date("surplusUntil").orElse(null);
        String mark = input.text("mark").orElse(null);
        DecisionText decision = dryRun && !input.hasObject("decision") ? null : QuotaRequestBody.decision(input);
        input.finish();
        long unitId = visibility.on(on).require(unit).id();
        AutonomyChange change = new AutonomyChange(unitId, group, on, number, revenue, until);
        Preview preview = autonomies.preview(change);
        if (dryRun || decision == null) {
            return Response.ok(answer(null, preview)).build();
        }
        long id = autonomies.carryOut(change, decision, mark);
        return Response.status(Response.Status.CREATED)
                .entity(answer(id, preview))
                .build();
    }

    /** Takes a change back under the {@code decision} sent. */
    @POST
    @Path("/{id:\\d+}/undo")
    public Response undo(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        DecisionText decision = QuotaRequestBody.decision(input);
        input.finish();
        autonomies.undo(id, decision);
        return Response.noContent().build();
    }

    private Answer answer(@Nullable Long id, Preview preview) {
        Problem objection = preview.objection();
        return new Answer(
                id,
                new Sides(
                        preview.unit().fundingGroup().name(),
                        preview.deciderBefore().name(),
                        part(preview.before(), QuotaPart.ALL),
                        part(preview.before(), QuotaPart.REVENUE),
                        preview.fromRevenueBefore(),
                        preview.leftBefore()),
                new Sides(
                        preview.group().name(),
                        preview.deciderAfter().name(),
                        part(preview.after(), QuotaPart.ALL),
                        part(preview.after(), QuotaPart.REVENUE),
                        preview.fromRevenueAfter(),
                        preview.leftAfter()),
                preview.present(),
                preview.mark(),
                objection == null ? null : objection.message(language.get()));
    }

    private static @Nullable Integer part(@Nullable Quota quota, QuotaPart part) {
        return quota == null ? null : Integer.valueOf(quota.of(part));
    }
}

package org.bienche.restructuring.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bienche.organization.UnitKind;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.PlacementWish;
import org.bienche.restructuring.PlanDrafting;
import org.bienche.restructuring.PlanOutline;
import org.bienche.restructuring.PlanPlacements;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.restructuring.SimulationJson;
import org.bienche.restructuring.Simulations;
import org.bienche.restructuring.UnitWish;
import org.bienche.texts.CurrentLanguage;

/** One plan for other systems: its units, what is settled, its people, what it would change. */
@Path("/restructuring-plans/{id:\\d+}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RestructuringPlanResource {

    @Inject
    private RestructuringPlans plans;

    @Inject
    private PlanDrafting drafting;

    @Inject
    private PlanPlacements placements;

    @Inject
    private Simulations simulations;

    @Inject
    private CurrentLanguage language;

    @GET
    public JsonObject get(@PathParam("id") long id) {
        PlanOutline outline = plans.outline(id);
        return Json.createObjectBuilder(PlanJson.of(plans.get(id)))
                .add("unsettled", outline.unsettled())
                .build();
    }

    @GET
    @Path("/simulation")
    public JsonObject simulation(@PathParam("id") long id) {
        return SimulationJson.write(simulations.of(id), language.get());
    }

    /** Bodies whose parent closes, with their parent afterwards. */
    @GET
    @Path("/settlements")
    public JsonObject settlements(@PathParam("id") long id) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        plans.outline(id)
                .orphans()
                .forEach(one -> items.add(Json.createObjectBuilder()
                        .add("unit", one.unit().id())
                        .add("code", one.unit().code())
                        .add("name", one.unit().name())
                        .add(
                                "parent",
                                one.newParent() == null
                                        ? JsonValue.NULL
                                        : Json.createValue(one.newParent().id()))));
        return Json.createObjectBuilder().add("items", items).build();
    }

    @POST
    @Path("/settlements")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject settle(@PathParam("id") long id, JsonObject body) {
        Body wanted = new Body(body);
        drafting.settle(id, wanted.numbers("units"), wanted.number("parent"));
        return get(id);
    }

    /** Lines as a list: action, unit_code, successor_code, successor_name, successor_kind, successor_parent_code. */
    @POST
    @Path("/lines/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public JsonObject importLines(
            @PathParam("id") long id, List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) {
        int added = drafting.importLines(id, new Parts(parts).file("lines"), dryRun);
        return Json.createObjectBuilder().add("lines", added).build();
    }

    /** One line: {@code action} MERGE, DIVIDE, DISSOLVE or FORGET, {@code units}, and the successors by id or as new units. */
    @POST
    @Path("/lines")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject addLine(@PathParam("id") long id, JsonObject body) {
        Body wanted = new Body(body);
        switch (wanted.requiredText("action")) {
            case "MERGE" -> drafting.merge(id, wanted.numbers("units"), wish(wanted.object("successor")));
            case "DIVIDE" ->
                drafting.divide(
                        id,
                        wanted.numbers("units").getFirst(),
                        wanted.objects("successors").stream()
                                .map(RestructuringPlanResource::wish)
                                .toList());
            case "DISSOLVE" -> drafting.dissolve(id, wanted.numbers("units"));
            case "FORGET" -> drafting.forget(id, wanted.numbers("units"));
            default -> throw wanted.refused("action");
        }
        return get(id);
    }

    private static UnitWish wish(Body body) {
        return body.has("id")
                ? UnitWish.existing(body.number("id"))
                : new UnitWish(
                        null,
                        body.requiredText("code"),
                        body.requiredText("name"),
                        body.constant("kind", UnitKind.class),
                        body.number("parent"));
    }

    /** Placements as a list: person_number, outcome, unit_code, position_code, term_ends. */
    @POST
    @Path("/placements/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public JsonObject importPlacements(
            @PathParam("id") long id, List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) {
        int placed = placements.importPlacements(id, new Parts(parts).file("placements"), dryRun);
        return Json.createObjectBuilder().add("people", placed).build();
    }

    @POST
    @Path("/placements")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject place(@PathParam("id") long id, JsonObject body) {
        Body wanted = new Body(body);
        placements.place(
                id,
                wanted.numbers("people"),
                new PlacementWish(
                        wanted.constant("outcome", PlacementOutcome.class),
                        wanted.has("unit") ? wanted.number("unit") : null,
                        wanted.has("position") ? wanted.number("position") : null,
                        wanted.day("termEnds")));
        return get(id);
    }
}

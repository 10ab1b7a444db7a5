package org.bienche.restructuring.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.bienche.operations.Operations;
import org.bienche.organization.UnitKind;
import org.bienche.restructuring.CommuneImport;
import org.bienche.restructuring.CommuneImports;
import org.bienche.restructuring.DecisionDraft;
import org.bienche.restructuring.Execution;
import org.bienche.restructuring.ImportedPlan;
import org.bienche.restructuring.NewPlan;
import org.bienche.restructuring.PlacementOutcome;
import org.bienche.restructuring.PlacementWish;
import org.bienche.restructuring.PlanOutline;
import org.bienche.restructuring.PlanPage;
import org.bienche.restructuring.PlanReview;
import org.bienche.restructuring.PlanView;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.restructuring.SimulationJson;
import org.bienche.restructuring.Simulations;
import org.bienche.restructuring.Undoing;
import org.bienche.restructuring.UnitWish;
import org.bienche.texts.Language;
import org.jspecify.annotations.Nullable;

/** Restructuring plans for other systems. */
@Path("/restructuring-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RestructuringPlansResource {

    @Inject
    private RestructuringPlans plans;

    @Inject
    private CommuneImports imports;

    @Inject
    private Simulations simulations;

    @Inject
    private PlanReview review;

    @Inject
    private Execution execution;

    @Inject
    private Operations operations;

    @GET
    public JsonObject list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable Long cursor) {
        PlanPage page =
                plans.list(cursor == null ? Long.MAX_VALUE : cursor, limit == null ? 50 : Math.clamp(limit, 1, 200));
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(plan -> items.add(json(plan)));
        Long next = page.next();
        return Json.createObjectBuilder()
                .add("items", items)
                .add("next", next == null ? JsonValue.NULL : Json.createValue(next.toString()))
                .build();
    }

    /** The lists of merged communes as a draft plan; with {@code dryRun} they are only looked at. */
    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response load(List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) {
        Parts form = new Parts(parts);
        CommuneImport request = new CommuneImport(
                form.day("effectiveFrom"), form.codes("provinces"), form.text("title"), form.decision());
        ImportedPlan imported = dryRun
                ? imports.check(request, form.file("mapping"), form.file("communes"))
                : imports.load(request, form.file("mapping"), form.file("communes"));
        JsonObject body = json(imported);
        return imported.planId() == null
                ? Response.ok(body).build()
                : Response.created(URI.create("restructuring-plans/" + imported.planId()))
                        .entity(body)
                        .build();
    }

    /** A plan to be drafted by hand. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonObject body) {
        Body wanted = new Body(body);
        long id = plans.create(
                new NewPlan(wanted.requiredText("title"), wanted.number("unit"), wanted.requiredDay("effectiveFrom")));
        return Response.created(URI.create("restructuring-plans/" + id))
                .entity(json(plans.get(id)))
                .build();
    }

    @GET
    @Path("/{id:\\d+}")
    public JsonObject get(@PathParam("id") long id) {
        PlanOutline outline = plans.outline(id);
        return Json.createObjectBuilder(json(plans.get(id)))
                .add("unsettled", outline.unsettled())
                .build();
    }

    @GET
    @Path("/{id:\\d+}/simulation")
    public JsonObject simulation(@PathParam("id") long id) {
        return SimulationJson.write(simulations.of(id), Language.EN);
    }

    /** Bodies whose parent closes, with their parent afterwards. */
    @GET
    @Path("/{id:\\d+}/settlements")
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
    @Path("/{id:\\d+}/settlements")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject settle(@PathParam("id") long id, JsonObject body) {
        Body wanted = new Body(body);
        plans.settle(id, wanted.numbers("units"), wanted.number("parent"));
        return get(id);
    }

    /** Lines as a list: action, unit_code, successor_code, successor_name, successor_kind, successor_parent_code. */
    @POST
    @Path("/{id:\\d+}/lines/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public JsonObject importLines(
            @PathParam("id") long id, List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) {
        int added = plans.importLines(id, new Parts(parts).file("lines"), dryRun);
        return Json.createObjectBuilder().add("lines", added).build();
    }

    /** One line: {@code action} MERGE, DIVIDE, DISSOLVE or FORGET, {@code units}, and the successors by id or as new units. */
    @POST
    @Path("/{id:\\d+}/lines")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject addLine(@PathParam("id") long id, JsonObject body) {
        Body wanted = new Body(body);
        switch (wanted.requiredText("action")) {
            case "MERGE" -> plans.merge(id, wanted.numbers("units"), wish(wanted.object("successor")));
            case "DIVIDE" ->
                plans.divide(
                        id,
                        wanted.numbers("units").getFirst(),
                        wanted.objects("successors").stream()
                                .map(RestructuringPlansResource::wish)
                                .toList());
            case "DISSOLVE" -> plans.dissolve(id, wanted.numbers("units"));
            case "FORGET" -> plans.forget(id, wanted.numbers("units"));
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
    @Path("/{id:\\d+}/placements/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public JsonObject importPlacements(
            @PathParam("id") long id, List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) {
        int placed = plans.importPlacements(id, new Parts(parts).file("placements"), dryRun);
        return Json.createObjectBuilder().add("people", placed).build();
    }

    @POST
    @Path("/{id:\\d+}/placements")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject place(@PathParam("id") long id, JsonObject body) {
        Body wanted = new Body(body);
        plans.place(
                id,
                wanted.numbers("people"),
                new PlacementWish(
                        wanted.constant("outcome", PlacementOutcome.class),
                        wanted.has("unit") ? wanted.number("unit") : null,
                        wanted.has("position") ? wanted.number("position") : null,
                        wanted.day("termEnds")));
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/submit")
    @Consumes(MediaType.WILDCARD)
    public JsonObject submit(@PathParam("id") long id) {
        review.submit(id);
        return json(plans.get(id));
    }

    @POST
    @Path("/{id:\\d+}/return")
    @Consumes(MediaType.WILDCARD)
    public JsonObject sendBack(@PathParam("id") long id, @Nullable String text) {
        review.sendBack(id, Body.of(text).text("reason"));
        return json(plans.get(id));
    }

    @POST
    @Path("/{id:\\d+}/approve")
    @Consumes(MediaType.WILDCARD)
    public JsonObject approve(@PathParam("id") long id, @Nullable String text) {
        review.approve(id, Body.of(text).text("comment"));
        return json(plans.get(id));
    }

    @POST
    @Path("/{id:\\d+}/execute")
    @Consumes(MediaType.WILDCARD)
    public Response execute(@PathParam("id") long id) {
        return accepted(execution.execute(id));
    }

    /** What undoing would bring back, and what stands in its way. */
    @GET
    @Path("/{id:\\d+}/undo")
    public JsonObject undoing(@PathParam("id") long id) {
        Undoing undoing = execution.undoing(id);
        return Json.createObjectBuilder()
                .add("possible", undoing.isPossible())
                .add("back", counts(undoing.back()))
                .add("obstacles", counts(undoing.obstacles()))
                .build();
    }

    @POST
    @Path("/{id:\\d+}/undo")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@PathParam("id") long id, @Nullable String text) {
        return accepted(execution.undo(id, Body.of(text).decision()));
    }

    /** The operation as {@code /api/operations/{id}} tells it; it can be asked for there. */
    private Response accepted(long operation) {
        JsonObject json = Json.createObjectBuilder()
                .add("operation", operation)
                .add("id", operation)
                .add("state", operations.get(operation).state().name())
                .build();
        return Response.accepted(json)
                .location(URI.create("operations/" + operation))
                .build();
    }

    private static JsonObjectBuilder counts(Map<String, Long> counts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        counts.forEach(json::add);
        return json;
    }

    private static JsonObject json(PlanView plan) {
        DecisionDraft draft = plan.draft();
        return Json.createObjectBuilder()
                .add("id", plan.id())
                .add("title", plan.title())
                .add("state", plan.state().name())
                .add("unit", plan.unitId())
                .add("effectiveFrom", plan.effectiveOn().toString())
                .add("createdBy", plan.createdBy())
                .add("decision", value(plan.decisionId()))
                .add("decisionNumber", value(draft.number()))
                .add("digest", value(plan.digest()))
                .add("operation", value(plan.operationId()))
                .add("version", plan.version())
                .build();
    }

    private static JsonValue value(@Nullable Object value) {
        if (value instanceof Long number) {
            return Json.createValue(number);
        }
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private static JsonObject json(ImportedPlan plan) {
        return Json.createObjectBuilder()
                .add("id", value(plan.planId()))
                .add(
                        "counts",
                        Json.createObjectBuilder()
                                .add("legacyProvinces", plan.legacyProvinces())
                                .add("legacyDistricts", plan.legacyDistricts())
                                .add("islandDistricts", plan.islandDistricts())
                                .add("legacyCommunes", plan.legacyCommunes())
                                .add("provinces", plan.provinces())
                                .add("communes", plan.communes())
                                .add("continued", plan.continuedCommunes())
                                .add("merged", plan.mergedCommunes())
                                .add("divided", plan.dividedCommunes())
                                .add("established", plan.establishedCommunes())
                                .add("entered", plan.entered())
                                .add("found", plan.found()))
                .build();
    }
}

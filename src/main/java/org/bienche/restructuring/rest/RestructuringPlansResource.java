package org.bienche.restructuring.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.bienche.restructuring.CommuneImport;
import org.bienche.restructuring.CommuneImports;
import org.bienche.restructuring.ImportedPlan;
import org.bienche.restructuring.NewPlan;
import org.bienche.restructuring.PlanPage;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.texts.Asked;
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

    @GET
    public JsonObject list(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") @Nullable Long cursor) {
        PlanPage page = plans.list(cursor == null ? Long.MAX_VALUE : cursor, Asked.limit(limit));
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(plan -> items.add(PlanJson.of(plan)));
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
        JsonObject body = PlanJson.of(imported);
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
                .entity(PlanJson.of(plans.get(id)))
                .build();
    }
}

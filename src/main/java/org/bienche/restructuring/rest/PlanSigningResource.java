package org.bienche.restructuring.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.bienche.operations.Operations;
import org.bienche.restructuring.Execution;
import org.bienche.restructuring.PlanReview;
import org.bienche.restructuring.RestructuringPlans;
import org.bienche.restructuring.Undoing;
import org.jspecify.annotations.Nullable;

/** Submitting, deciding, carrying out and undoing a plan for other systems. */
@Path("/restructuring-plans/{id:\\d+}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanSigningResource {

    @Inject
    private RestructuringPlans plans;

    @Inject
    private PlanReview review;

    @Inject
    private Execution execution;

    @Inject
    private Operations operations;

    @POST
    @Path("/submit")
    @Consumes(MediaType.WILDCARD)
    public JsonObject submit(@PathParam("id") long id) {
        review.submit(id);
        return PlanJson.of(plans.get(id));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.WILDCARD)
    public JsonObject sendBack(@PathParam("id") long id, @Nullable String text) {
        review.sendBack(id, Body.of(text).text("reason"));
        return PlanJson.of(plans.get(id));
    }

    @POST
    @Path("/approve")
    @Consumes(MediaType.WILDCARD)
    public JsonObject approve(@PathParam("id") long id, @Nullable String text) {
        review.approve(id, Body.of(text).text("comment"));
        return PlanJson.of(plans.get(id));
    }

    @POST
    @Path("/execute")
    @Consumes(MediaType.WILDCARD)
    public Response execute(@PathParam("id") long id) {
        return accepted(execution.execute(id));
    }

    /** What undoing would bring back, and what stands in its way. */
    @GET
    @Path("/undo")
    public JsonObject undoing(@PathParam("id") long id) {
        Undoing undoing = execution.undoing(id);
        return Json.createObjectBuilder()
                .add("possible", undoing.isPossible())
                .add("back", counts(undoing.back()))
                .add("obstacles", counts(undoing.obstacles()))
                .build();
    }

    @POST
    @Path("/undo")
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
}

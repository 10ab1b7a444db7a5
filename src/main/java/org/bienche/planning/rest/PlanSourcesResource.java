package org.bienche.planning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bienche.planning.PlanSource;
import org.bienche.planning.PlanTakeOver;
import org.bienche.planning.Plans;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** What a superior's plan takes over of the plans that were filed with it, for other systems. */
@Path("/staffing-plans/{id:\\d+}/sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanSourcesResource {

    @Inject
    private PlanTakeOver takeOver;

    @Inject
    private Plans plans;

    /** One staff kind of a plan below; the unit is named by its id. */
    public record Source(
            long plan,
            int edition,
            long unit,
            String staffKind,
            int begun,
            int number,
            @Nullable Integer begunFromRevenue,
            @Nullable Integer fromRevenue) {

        static Source of(PlanSource one) {
            return new Source(
                    one.planId(),
                    one.edition(),
                    one.unitId(),
                    one.kind().name(),
                    one.begun(),
                    one.number(),
                    one.begunRevenue(),
                    one.revenue());
        }
    }

    /** What was taken over, and what could be now; with the plan's version, to be sent back with the next change. */
    public record Page(
            List<Source> items,
            List<Source> offered,
            @Nullable String next,
            long version) {}

    @GET
    public Page list(@PathParam("id") long id) {
        return new Page(
                takeOver.taken(id).stream().map(Source::of).toList(),
                takeOver.offered(id).stream().map(Source::of).toList(),
                null,
                plans.get(id).version());
    }

    /** Takes over what is offered; takes the plan's {@code version}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Page take(@PathParam("id") long id, JsonObject body) {
        Input sent = Input.of(body);
        long version = PlanRequest.version(sent);
        sent.finish();
        takeOver.take(id, version);
        return list(id);
    }
}

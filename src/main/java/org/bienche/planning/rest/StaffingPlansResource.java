package org.bienche.planning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.Appraised;
import org.bienche.planning.PlanBoard;
import org.bienche.planning.PlanEditions;
import org.bienche.planning.PlanFilter;
import org.bienche.planning.PlanPositions;
import org.bienche.planning.PlanSigning;
import org.bienche.planning.PlanState;
import org.bienche.planning.Plans;
import org.bienche.planning.StaffingPlan;
import org.bienche.planning.Wish;
import org.bienche.positions.JobPosition;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Staffing plans for other systems; every change takes the version that the caller saw. */
@Path("/staffing-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffingPlansResource {

    @Inject
    private Plans plans;

    @Inject
    private PlanSigning signing;

    @Inject
    private PlanBoard board;

    @Inject
    private PlanEditions editions;

    @Inject
    private PlanPositions positions;

    @Inject
    private Visibility visibility;

    /** A page of plans, the newest first. */
    public record Page(List<PlanAnswer> items, @Nullable String next) {}

    /** The lines that differ between two editions, and all that they say otherwise; it is little, hence never continued. */
    public record Differences(
            List<PlanAnswer.Difference> items,
            List<PlanEditionsResource.Change> changes,
            @Nullable String next) {}

    @GET
    public Page list(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Asked.limit(limit);
        Long unitId = unit == null ? null : visibility.today().require(unit).id();
        PlanFilter filter = new PlanFilter(year, Asked.choice("state", state, PlanState.class), unitId, null, null);
        List<StaffingPlan> found = board.list(filter, place(cursor), limit + 1);
        List<StaffingPlan> page = found.stream().limit(limit).toList();
        String next = found.size() > limit ? String.valueOf(page.getLast().id()) : null;
        return new Page(page.stream().map(this::answer).toList(), next);
    }

    static @Nullable Long place(@Nullable String cursor) {
        try {
            return cursor == null ? null : Long.valueOf(cursor);
        } catch (NumberFormatException malformed) {
            throw new Problem("texts.asked.whole").with(new Problem.Error("/cursor", "texts.asked.whole"));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drawUp(JsonObject body) {
        Input input = Input.of(body);
        String unit = input.required("unit", input.text("unit"));
        Long year = input.required("year", input.whole("year", 2000, 2199));
        input.finish();
        long unitId = visibility.today().require(unit == null ? "" : unit).id();
        long id = plans.drawUp(unitId, year == null ? 0 : Math.toIntExact(year));
        return Response.created(URI.create("staffing-plans/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("/{id:\\d+}")
    public PlanAnswer get(@PathParam("id") long id) {
        return answer(plans.get(id));
    }

    @GET
    @Path("/{id:\\d+}/differences")
    public Differences differences(
            @PathParam("id") long id,
            @QueryParam("from") @DefaultValue("1") int from,
            @QueryParam("to") @DefaultValue("2") int to) {
        Map<Long, JobPosition> catalogue = positions.catalogue();
        return new Differences(
                editions.differences(id, from, to).stream()
                        .map(PlanAnswer.Difference::of)
                        .toList(),
                editions.changes(id, from, to).stream()
                        .map(one -> PlanEditionsResource.Change.of(one, catalogue))
                        .toList(),
                null);
    }

    /** What the caller asks for, read from what was sent; done once all of it was read. */
    @FunctionalInterface
    private interface Deed {
        Runnable read(Input sent, long version);
    }

    private PlanAnswer change(long id, JsonObject body, Deed deed) {
        Input sent = Input.of(body);
        Runnable change = deed.read(sent, PlanRequest.version(sent));
        sent.finish();
        change.run();
        return get(id);
    }

    /** Takes {@code version}, {@code lines} and a {@code note}. */
    @PUT
    @Path("/{id:\\d+}/lines")
    @Consumes(MediaType.APPLICATION_JSON)
    public PlanAnswer ask(@PathParam("id") long id, JsonObject body) {
        return change(id, body, (sent, version) -> {
            List<Wish> wishes = PlanRequest.wishes(sent);
            String note = sent.text("note").orElse("");
            return () -> plans.ask(id, version, wishes, note);
        });
    }

    /** Takes today's quota, people and cost in. */
    @POST
    @Path("/{id:\\d+}/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    public PlanAnswer refresh(@PathParam("id") long id, JsonObject body) {
        return change(id, body, (sent, version) -> () -> plans.refresh(id, version));
    }

    @POST
    @Path("/{id:\\d+}/submit")
    @Consumes(MediaType.APPLICATION_JSON)
    public PlanAnswer submit(@PathParam("id") long id, JsonObject body) {
        return change(id, body, (sent, version) -> () -> plans.submit(id, version));
    }

    /** The {@code lines} may be left out: then what was asked for is right. */
    @POST
    @Path("/{id:\\d+}/appraise")
    @Consumes(MediaType.APPLICATION_JSON)
    public PlanAnswer appraise(@PathParam("id") long id, JsonObject body) {
        return change(id, body, (sent, version) -> {
            Map<StaffKind, Appraised> numbers = PlanRequest.appraisal(sent);
            return () -> signing.appraise(id, version, numbers);
        });
    }

    @POST
    @Path("/{id:\\d+}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public PlanAnswer sendBack(@PathParam("id") long id, JsonObject body) {
        return change(id, body, (sent, version) -> {
            String reason = Objects.requireNonNullElse(sent.required("reason", sent.text("reason")), "");
            return () -> signing.sendBack(id, version, reason);
        });
    }

    /** Takes {@code version}, the {@code decision} and a {@code comment}. */
    @POST
    @Path("/{id:\\d+}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public PlanAnswer approve(@PathParam("id") long id, JsonObject body) {
        return change(id, body, (sent, version) -> {
            DecisionText decision = DecisionText.of(sent.object("decision"));
            String comment = sent.text("comment").orElse(null);
            return () -> signing.approve(id, version, decision, comment);
        });
    }

    private PlanAnswer answer(StaffingPlan plan) {
        UnitOn unit = visibility.today().tree().find(plan.unitId()).orElse(null);
        return PlanAnswer.of(plan, unit == null ? "" : unit.code(), unit == null ? "" : unit.name());
    }
}

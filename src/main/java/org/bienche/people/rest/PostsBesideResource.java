package org.bienche.people.rest;

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
import java.util.Optional;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.Appointment;
import org.bienche.people.AppointmentKind;
import org.bienche.people.Dated;
import org.bienche.people.PostBeside;
import org.bienche.people.PostsBeside;
import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/people/{id}/posts-beside}: posts beside the main one, given and ended under decisions, each from the day on which its
 * decision takes effect.
 */
@Path("/people/{id: [0-9]+}/posts-beside")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostsBesideResource {

    @Inject
    private PostsBeside posts;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private JobPositions positions;

    @Inject
    private Clock clock;

    /**
     * One of them.
     *
     * @param unit the unit's code on the first day
     * @param until the last day; null where it is open
     */
    public record Post(
            long id,
            @Nullable String unit,
            String position,
            String manner,
            String staffKind,
            LocalDate from,
            @Nullable LocalDate until,
            long decision) {}

    /** All of a person's; they are few, hence never continued. */
    public record Posts(List<Post> items, @Nullable String next) {}

    @GET
    public Posts list(@PathParam("id") long person, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        return new Posts(posts.of(person, on).stream().map(this::post).toList(), null);
    }

    private Post post(Dated<Appointment> each) {
        Appointment fact = each.fact();
        LocalDate from = each.validity().from();
        return new Post(
                each.id(),
                organization.tree(from).find(fact.unitId()).map(UnitOn::code).orElse(null),
                positions.get(fact.jobPositionId()).code(),
                fact.kind().name(),
                fact.staffKind().name(),
                from,
                each.validity().lastDay().orElse(null),
                each.decisionId());
    }

    /** How a post can be held beside another. */
    private enum Manner {
        CONCURRENT,
        ACTING
    }

    /** {@code {"unit": …, "position": …, "manner": "CONCURRENT" or "ACTING", "staffKind": …, "until": …, "decision": {…}}} by codes. */
    @POST
    public Response give(@PathParam("id") long person, JsonObject body) {
        Input input = Input.of(body);
        String unit = input.required("unit", input.text("unit"));
        String position = input.required("position", input.text("position"));
        Manner manner = input.required("manner", input.choice("manner", Manner.class));
        Optional<StaffKind> kind = input.choice("staffKind", StaffKind.class);
        Optional<LocalDate> until = input.date("until");
        DecisionText decision = DecisionText.of(input.object("decision"));
        Long unitId = unit == null ? null : unit(input, unit, decision.effectiveOn());
        Long positionId = position == null ? null : position(input, position);
        input.finish();
        if (unitId == null || positionId == null || manner == null) {
            throw new IllegalStateException("What is required was checked");
        }
        AppointmentKind how = AppointmentKind.valueOf(manner.name());
        posts.give(person, new PostBeside(unitId, positionId, how, kind.orElse(null), until.orElse(null)), decision);
        return Response.status(Response.Status.CREATED)
                .entity(list(person, null))
                .build();
    }

    private @Nullable Long unit(Input input, String code, LocalDate on) {
        Long unit = visibility.on(on).tree().byCode(code).stream()
                .map(UnitOn::id)
                .filter(visibility.on(on)::sees)
                .findFirst()
                .orElse(null);
        if (unit == null) {
            input.reject("unit", "people.beside.unit", on);
        }
        return unit;
    }

    private @Nullable Long position(Input input, String code) {
        Long position = positions.all().stream()
                .filter(each -> each.code().equals(code))
                .map(JobPosition::id)
                .findFirst()
                .orElse(null);
        if (position == null) {
            input.reject("position", "people.beside.position", code);
        }
        return position;
    }

    /** {@code {"decision": {…}}}: the first day without the post is that on which the decision takes effect. */
    @POST
    @Path("/{post: [0-9]+}/end")
    public Posts end(@PathParam("id") long person, @PathParam("post") long post, JsonObject body) {
        Input input = Input.of(body);
        DecisionText decision = DecisionText.of(input.object("decision"));
        input.finish();
        posts.end(person, post, decision);
        return list(person, null);
    }
}

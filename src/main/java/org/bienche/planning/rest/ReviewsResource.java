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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.planning.Review;
import org.bienche.planning.ReviewAnswer;
import org.bienche.planning.ReviewBoard;
import org.bienche.planning.ReviewProgress;
import org.bienche.planning.ReviewStanding;
import org.bienche.planning.Reviews;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** Reviews for other systems. */
@Path("/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewBoard board;

    @Inject
    private Visibility visibility;

    /** A review in a list. */
    public record Line(long id, String unit, String title, LocalDate dueOn, String state) {}

    public record Page(List<Line> items, @Nullable String next) {}

    /** What units answer; {@code next} is the code of the last unit of the page. */
    public record Answers(
            List<ReviewReply.Row> items, @Nullable String next) {}

    @GET
    public Page list(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") @Nullable String cursor) {
        Asked.limit(limit);
        List<Review> found = reviews.list(StaffingPlansResource.place(cursor), limit + 1);
        List<Line> items = found.stream().limit(limit).map(this::line).toList();
        return new Page(
                items, found.size() > limit ? String.valueOf(items.getLast().id()) : null);
    }

    private Line line(Review one) {
        return new Line(
                one.id(),
                code(one.unitId()),
                one.title(),
                one.dueOn(),
                one.state().name());
    }

    private String code(long unit) {
        return visibility.today().tree().find(unit).map(UnitOn::code).orElse("");
    }

    /** Asks every unit below {@code unit}, or those of a {@code kind} among them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(JsonObject body) {
        long id = reviews.open(ReviewRequest.order(
                body, code -> visibility.today().require(code).id()));
        return Response.created(URI.create("reviews/" + id))
                .entity(get(id, null))
                .build();
    }

    /** With the counts of the caller's units, or of those under {@code unit}. */
    @GET
    @Path("/{id:\\d+}")
    public ReviewReply get(@PathParam("id") long id, @QueryParam("unit") @Nullable String unit) {
        ReviewProgress progress = board.of(id, under(unit));
        return ReviewReply.of(progress, code(progress.review().unitId()));
    }

    private @Nullable Long under(@Nullable String unit) {
        return unit == null ? null : visibility.today().require(unit).id();
    }

    @GET
    @Path("/{id:\\d+}/answers")
    public Answers answers(
            @PathParam("id") long id,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("standing") @Nullable String standing,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Asked.limit(limit);
        ReviewStanding wanted = Asked.choice("standing", standing, ReviewStanding.class);
        Map<Long, Map<Long, String>> values = board.values(id);
        List<ReviewReply.Row> rows = board.of(id, under(unit)).rows().stream()
                .filter(row -> wanted == null || row.standing() == wanted)
                .map(row -> ReviewReply.Row.of(
                        row.unit().code(),
                        row.unit().name(),
                        row.standing(),
                        row.answer().with(values.getOrDefault(row.unit().id(), Map.of()))))
                .dropWhile(row -> cursor != null && !row.unit().equals(cursor))
                .skip(cursor == null ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        List<ReviewReply.Row> page = rows.stream().limit(limit).toList();
        return new Answers(page, rows.size() > limit ? page.getLast().unit() : null);
    }

    @GET
    @Path("/{id:\\d+}/answers/{unit}")
    public ReviewReply.Row answer(@PathParam("id") long id, @PathParam("unit") String unit) {
        UnitOn asked = visibility.today().require(unit);
        Review review = reviews.get(id);
        ReviewAnswer answer = reviews.answer(id, asked.id());
        ReviewStanding standing =
                answer.standing(review.dueOn(), visibility.today().day());
        return ReviewReply.Row.of(asked.code(), asked.name(), standing, answer);
    }

    /** Takes the {@code version} of the answer and the {@code answers}, all of them at once. */
    @PUT
    @Path("/{id:\\d+}/answers/{unit}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewReply.Row answer(@PathParam("id") long id, @PathParam("unit") String unit, JsonObject body) {
        UnitOn asked = visibility.today().require(unit);
        Review review = reviews.get(id);
        Input sent = Input.of(body);
        long version = PlanRequest.version(sent);
        Map<Long, String> values = ReviewRequest.answers(sent, review);
        sent.finish();
        reviews.answer(id, asked.id(), version, values);
        return answer(id, unit);
    }

    /** Takes the {@code version} of the answer and a {@code reason}. */
    @POST
    @Path("/{id:\\d+}/answers/{unit}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewReply.Row sendBack(@PathParam("id") long id, @PathParam("unit") String unit, JsonObject body) {
        UnitOn asked = visibility.today().require(unit);
        Input sent = Input.of(body);
        long version = PlanRequest.version(sent);
        String reason = Objects.requireNonNullElse(sent.required("reason", sent.text("reason")), "");
        sent.finish();
        reviews.sendBack(id, asked.id(), version, reason);
        return answer(id, unit);
    }

    /** Takes the {@code version} of the review. */
    @POST
    @Path("/{id:\\d+}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewReply close(@PathParam("id") long id, JsonObject body) {
        Input sent = Input.of(body);
        long version = PlanRequest.version(sent);
        sent.finish();
        reviews.close(id, version);
        return get(id, null);
    }
}

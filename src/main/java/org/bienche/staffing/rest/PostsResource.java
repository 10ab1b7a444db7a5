package org.bienche.staffing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.PostCounts.Tally;
import org.bienche.staffing.Posts;
import org.bienche.staffing.SeatState;
import org.bienche.texts.Asked;
import org.jspecify.annotations.Nullable;

/** {@code /api/units/{code}/posts}: the posts of a unit and all below it, by position, and how their seats stand. */
@Path("/units/{code}/posts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PostsResource {

    @Inject
    private Posts posts;

    @Inject
    private JobPositions positions;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    @GET
    public JsonObject get(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        UnitOn unit = visibility.on(on).require(code);
        Map<Long, JobPosition> known = positions.byId();
        JsonArrayBuilder items = Json.createArrayBuilder();
        posts.totals(posts.under(unit.id(), on)).forEach((key, tally) -> {
            JobPosition position = known.get(key.jobPositionId());
            if (position != null) {
                items.add(figures(
                        Json.createObjectBuilder()
                                .add("position", position.code())
                                .add("name", position.name())
                                .add("staffKind", key.staffKind().name()),
                        tally));
            }
        });
        return Json.createObjectBuilder()
                .add("unit", unit.code())
                .add("asOf", on.toString())
                .add("items", items)
                .build();
    }

    private static JsonObjectBuilder figures(JsonObjectBuilder body, Tally tally) {
        Integer approved = tally.approved();
        body.add("approved", approved == null ? JsonValue.NULL : Json.createValue(approved));
        return body.add("filled", tally.of(SeatState.FILLED))
                .add("acting", tally.of(SeatState.ACTING))
                .add("concurrent", tally.of(SeatState.CONCURRENT))
                .add("temporarilyVacant", tally.of(SeatState.TEMPORARILY_VACANT))
                .add("vacant", tally.of(SeatState.VACANT))
                .add("frozen", tally.of(SeatState.FROZEN))
                .add("abolished", tally.of(SeatState.ABOLISHED))
                .add("over", tally.of(SeatState.OVER));
    }
}

package org.bienche.planning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.planning.Need;
import org.bienche.planning.PlanPosition;
import org.bienche.planning.PlanPositions;
import org.bienche.planning.Plans;
import org.bienche.positions.JobPosition;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** What plans need position by position, for other systems. */
@Path("/staffing-plans/{id:\\d+}/positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanPositionsResource {

    @Inject
    private PlanPositions positions;

    @Inject
    private Plans plans;

    /** One job position of the plan. */
    public record Line(
            String position,
            String name,
            String staffKind,
            @Nullable Integer approved,
            int present,
            int needed,
            String note) {

        static Line of(PlanPosition one, @Nullable JobPosition position) {
            return new Line(
                    position == null ? "" : position.code(),
                    position == null ? "" : position.name(),
                    one.kind().name(),
                    one.approved(),
                    one.present(),
                    one.needed(),
                    one.note());
        }
    }

    /** All of the last edition; with the plan's version, to be sent back with the next change. */
    public record Page(List<Line> items, @Nullable String next, long version) {}

    @GET
    public Page list(@PathParam("id") long id) {
        Map<Long, JobPosition> catalogue = positions.catalogue();
        return new Page(
                positions.of(id).stream()
                        .map(one -> Line.of(one, catalogue.get(one.positionId())))
                        .toList(),
                null,
                plans.get(id).version());
    }

    /** Takes {@code version} and the {@code positions} in place of those that were there; none leaves the part out. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Page need(@PathParam("id") long id, JsonObject body) {
        Input sent = Input.of(body);
        long version = PlanRequest.version(sent);
        Map<String, Long> codes =
                positions.catalogue().values().stream().collect(Collectors.toMap(JobPosition::code, JobPosition::id));
        List<Need> needs = PlanRequest.needs(sent, codes);
        sent.finish();
        positions.need(id, version, needs);
        return list(id);
    }
}

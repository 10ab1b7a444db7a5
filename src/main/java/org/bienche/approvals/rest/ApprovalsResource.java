package org.bienche.approvals.rest;

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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Reach;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.approvals.Handing;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** {@code /api/approvals}: what waits for the caller, whatever it is about. Each feature's own calls approve and return. */
@Path("/approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject
    private Approvals approvals;

    @Inject
    private Handing handing;

    @Inject
    private CurrentCaller current;

    @Inject
    private Reach reach;

    /** What waits; it is little, hence never continued. */
    public record Page(List<Item> items, @Nullable String next) {}

    /** One thing that waits. */
    public record Item(
            long id,
            String subject,
            String summary,
            String submittedBy,
            LocalDateTime submittedAt,
            @Nullable String handedTo) {

        static Item of(Approval approval) {
            return new Item(
                    approval.id(),
                    approval.subjectType() + ":" + approval.subjectId(),
                    approval.summary(),
                    approval.submittedBy(),
                    approval.submittedAt(),
                    approval.handedTo());
        }
    }

    @GET
    public Page list() {
        current.require(Role.LEADER);
        return new Page(approvals.waiting(this::leads).stream().map(Item::of).toList(), null);
    }

    /** Hands one to another leader: {@code {"to": username}}. */
    @POST
    @Path("/{id:\\d+}/hand")
    @Consumes(MediaType.APPLICATION_JSON)
    public Page hand(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        String to = input.required("to", input.text("to"));
        input.finish();
        approvals.within(id, this::leads);
        handing.hand(id, to == null ? "" : to);
        return list();
    }

    /** Takes one back that the caller handed to another leader. */
    @POST
    @Path("/{id:\\d+}/take-back")
    public Page takeBack(@PathParam("id") long id) {
        handing.takeBack(id);
        return list();
    }

    private boolean leads(long unitId) {
        Set<Long> units = current.caller().units(Role.LEADER);
        return reach.reaches(units, unitId);
    }
}

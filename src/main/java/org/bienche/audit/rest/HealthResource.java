package org.bienche.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bienche.audit.Invariants;
import org.bienche.audit.Trail;

/** The named checks of what holds at all times, and the trail's chain. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    private Invariants invariants;

    @Inject
    private Trail trail;

    /** Every check. */
    public record Answer(boolean holds, List<Invariants.Checked> items) {}

    @GET
    @Path("health/invariants")
    @RolesAllowed({"OFFICER", "LEADER", "AUDITOR", "ADMINISTRATOR"})
    public Answer invariants() {
        List<Invariants.Checked> checked = invariants.check();
        return new Answer(checked.stream().allMatch(Invariants.Checked::holds), checked);
    }

    @GET
    @Path("audit/verify")
    @RolesAllowed({"AUDITOR", "ADMINISTRATOR", "OFFICER", "LEADER"})
    public Trail.Verification verify() {
        return trail.verify();
    }
}

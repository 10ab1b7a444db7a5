package org.bienche.shell.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Invariants;
import org.bienche.audit.Trail;

/**
 * The named checks of what holds at all times, and the trail's chain. They look at the whole database: not for departments, and who does
 * not see all of it learns whether they hold and not what they found.
 */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    private Invariants invariants;

    @Inject
    private Trail trail;

    @Inject
    private CurrentCaller current;

    /** Every check; what it found is for who sees the whole country. */
    public record Answer(boolean holds, List<Invariants.Checked> items) {}

    @GET
    @Path("health/invariants")
    public Answer invariants() {
        current.require(Role.OFFICER, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR);
        List<Invariants.Checked> all = invariants.check();
        List<Invariants.Checked> checked = current.isNational() ? all : Invariants.withoutFindings(all);
        return new Answer(checked.stream().allMatch(Invariants.Checked::holds), checked);
    }

    @GET
    @Path("audit/verify")
    public Trail.Verification verify() {
        current.require(Role.OFFICER, Role.LEADER, Role.AUDITOR, Role.ADMINISTRATOR);
        return trail.verify();
    }
}

package org.bienche.access.rest;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Delegation;
import org.bienche.access.Delegations;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** {@code /api/delegations}: who signs in the caller's place, and in whose place the caller signs. */
@Path("/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    @Inject
    private Delegations delegations;

    @Inject
    private CurrentCaller current;

    /** Those that hold now or later; they are few, hence never continued. */
    public record Page(List<Delegation> items, @Nullable String next) {}

    @GET
    public Page list() {
        return new Page(
                Stream.concat(delegations.by(current.caller()).stream(), delegations.to(current.caller()).stream())
                        .toList(),
                null);
    }

    /** Lends the caller's own leadership: {@code {"substitute", "first", "last", "reason"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lend(JsonObject body) {
        Input input = Input.of(body);
        var substitute = input.text("substitute");
        var first = input.date("first");
        var last = input.date("last");
        var reason = input.text("reason");
        input.finish();
        long id = delegations.lend(
                current.caller(), substitute.orElse(""), first.orElse(null), last.orElse(null), reason.orElse(""));
        return Response.created(URI.create("delegations/" + id)).entity(list()).build();
    }

    /** Ends one of the caller's own at once. */
    @POST
    @Path("/{id:\\d+}/end")
    public Page end(@PathParam("id") long id) {
        delegations.end(current.caller(), id);
        return list();
    }
}

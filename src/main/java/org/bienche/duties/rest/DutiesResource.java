package org.bienche.duties.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.bienche.decisions.DecisionText;
import org.bienche.duties.Duties;
import org.bienche.duties.DutyDesk;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyKind;
import org.bienche.duties.DutyPage;
import org.bienche.duties.DutyQuery;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** {@code /api/duties}: the register of public functions; every change takes the {@code version} that the caller saw, and a decision. */
@Path("/duties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DutiesResource {

    @Inject
    private Duties duties;

    @Inject
    private DutyDesk desk;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    /**
     * Units are named by their codes on the day; {@code holder} and {@code territory} hold for what lies below, too; {@code unclear=true}
     * leaves those of which one of the five things is not clear.
     */
    @GET
    public JsonObject list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("field") @Nullable String field,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("holder") @Nullable String holder,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("unclear") boolean unclear,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        LocalDate on = day(asOf);
        DutyPage page = duties.list(new DutyQuery(
                on,
                words,
                field,
                Asked.choice("kind", kind, DutyKind.class),
                unit(holder, on),
                unit(territory, on),
                unclear,
                Asked.limit(limit),
                cursor));
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(line -> items.add(DutyAnswer.of(line)));
        String next = page.next();
        JsonObjectBuilder body = Json.createObjectBuilder().add("items", items);
        return (next == null ? body.addNull("next") : body.add("next", next)).build();
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    public JsonObject get(@PathParam("id") long id, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = day(asOf);
        return DutyAnswer.of(duties.get(id, on))
                .add("version", duties.version(id, on))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(JsonObject body) {
        Input input = Input.of(body);
        String code = DutyAnswer.word(input, "code");
        String name = DutyAnswer.word(input, "name");
        String field = DutyAnswer.word(input, "field");
        String basis = DutyAnswer.word(input, "legalBasis");
        DutyKind kind = input.required("kind", input.choice("kind", DutyKind.class));
        String territory = DutyAnswer.word(input, "territory");
        String holder = DutyAnswer.word(input, "holder");
        DecisionText decision = DutyAnswer.decision(input);
        input.finish();
        Scope scope = visibility.on(decision.effectiveOn());
        UnitOn within = scope.require(territory);
        long id = desk.enter(
                new DutyFacts(
                        code,
                        name,
                        field,
                        basis,
                        kind == null ? DutyKind.OWN : kind,
                        within.id(),
                        scope.require(holder).id()),
                decision);
        return Response.created(URI.create("duties/" + id))
                .entity(get(id, decision.effectiveOn().toString()))
                .build();
    }

    /** Takes {@code version}, the new {@code holder}, perhaps another {@code kind}, and the {@code decision}. */
    @POST
    @Path("/{id:\\d{1,18}}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject move(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        long version = DutyAnswer.version(input);
        String holder = DutyAnswer.word(input, "holder");
        DutyKind kind = input.choice("kind", DutyKind.class).orElse(null);
        DecisionText decision = DutyAnswer.decision(input);
        input.finish();
        LocalDate on = decision.effectiveOn();
        DutyKind how = kind == null ? duties.get(id, on).fact().facts().kind() : kind;
        desk.move(id, version, visibility.on(on).require(holder).id(), how, decision);
        return get(id, on.toString());
    }

    /** Takes {@code version} and the {@code decision}. */
    @POST
    @Path("/{id:\\d{1,18}}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        long version = DutyAnswer.version(input);
        DecisionText decision = DutyAnswer.decision(input);
        input.finish();
        desk.end(id, version, decision);
        return Response.noContent().build();
    }

    private @Nullable Long unit(@Nullable String code, LocalDate on) {
        return code == null || code.isBlank()
                ? null
                : visibility.on(on).require(code).id();
    }

    private LocalDate day(@Nullable String asOf) {
        return Asked.day(asOf, LocalDate.now(clock));
    }
}

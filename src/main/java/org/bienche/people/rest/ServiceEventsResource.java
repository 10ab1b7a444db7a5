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
import org.bienche.people.People;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceEventKind;
import org.bienche.people.ServiceRecord;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** {@code /api/people/{id}/service-events}: what moves a person's next step or retirement, recorded and withdrawn under decisions. */
@Path("/people/{id: [0-9]+}/service-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ServiceEventsResource {

    @Inject
    private ServiceRecord records;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** One event; the decision is the one that it holds under, or that it was withdrawn under. */
    public record Event(long id, String kind, @Nullable String form, int months, LocalDate on, long decision) {

        static Event of(ServiceEvent event, long decision) {
            return new Event(event.id(), event.kind().name(), event.form(), event.months(), event.on(), decision);
        }
    }

    /** Those that hold, and those that were withdrawn; they are few, hence never continued. */
    public record Events(
            List<Event> items,
            List<Event> withdrawn,
            @Nullable String next) {}

    @GET
    public Events list(@PathParam("id") long person, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        return new Events(
                people.history(person, on).events().stream()
                        .map(each -> Event.of(each, each.decisionId()))
                        .toList(),
                records.withdrawn(person, on).stream()
                        .map(each -> Event.of(each.event(), each.decisionId()))
                        .toList(),
                null);
    }

    @POST
    public Response add(@PathParam("id") long person, JsonObject body) {
        Input input = Input.of(body);
        ServiceEventKind kind = input.required("kind", input.choice("kind", ServiceEventKind.class));
        LocalDate on = input.required("on", input.date("on"));
        Optional<String> form = input.text("form");
        int months = input.whole("months", 0, Integer.MAX_VALUE).orElse(0L).intValue();
        DecisionText decision = decision(input.object("decision"));
        if (kind != null && !kind.takes(form.orElse(null))) {
            input.reject("form", "people.event.form");
        }
        input.finish();
        if (kind == null || on == null) {
            throw new IllegalStateException("What is required was checked");
        }
        records.record(person, ServiceEvent.of(kind, form.orElse(null), months, on), decision);
        return Response.status(Response.Status.CREATED)
                .entity(list(person, null))
                .build();
    }

    @POST
    @Path("/{event: [0-9]+}/withdraw")
    public Events withdraw(@PathParam("id") long person, @PathParam("event") long event, JsonObject body) {
        Input input = Input.of(body);
        DecisionText decision = decision(input.object("decision"));
        input.finish();
        records.withdraw(person, event, decision);
        return list(person, null);
    }

    private static DecisionText decision(Input decision) {
        LocalDate signedOn = decision.required("signedOn", decision.date("signedOn"));
        LocalDate effectiveOn = decision.required("effectiveOn", decision.date("effectiveOn"));
        return new DecisionText(
                text(decision, "number"),
                text(decision, "title"),
                text(decision, "issuer"),
                text(decision, "signer"),
                signedOn == null ? LocalDate.EPOCH : signedOn,
                effectiveOn == null ? LocalDate.EPOCH : effectiveOn);
    }

    private static String text(Input decision, String name) {
        String text = decision.required(name, decision.text(name));
        return text == null ? "" : text;
    }
}

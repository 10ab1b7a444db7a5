package org.bienche.duties.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.decisions.DecisionText;
import org.bienche.duties.Choice;
import org.bienche.duties.Settled;
import org.bienche.duties.Settling;
import org.bienche.duties.UnitLabel;
import org.bienche.duties.Unsettled;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** {@code /api/duties/unsettled}: duties that nobody or several units have, at most {@value Settling#MOST}, and settling them. */
@Path("/duties/unsettled")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettlingResource {

    @Inject
    private Settling settling;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    @GET
    public JsonObject list(@QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        Settling.Count count = settling.count(on);
        JsonArrayBuilder items = Json.createArrayBuilder();
        settling.list(on).forEach(one -> items.add(json(one)));
        return Json.createObjectBuilder()
                .add("orphans", count.orphans())
                .add("doubles", count.doubles())
                .add("items", items)
                .addNull("next")
                .build();
    }

    private static JsonObjectBuilder json(Unsettled one) {
        JsonArrayBuilder duties = Json.createArrayBuilder();
        one.lines().forEach(line -> duties.add(DutyAnswer.of(line)));
        return Json.createObjectBuilder()
                .add("duty", one.duty())
                .add("version", one.version())
                .add("trouble", one.trouble().name())
                .add("duties", duties)
                .add("territories", units(one.territories()))
                .add("holders", units(one.holders()));
    }

    private static JsonArrayBuilder units(List<UnitLabel> units) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        units.forEach(unit -> all.add(DutyAnswer.unit(unit)));
        return all;
    }

    /** Takes {@code choices} of {@code duty}, {@code version}, {@code territory}, {@code holder}, and the {@code decision}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject settle(JsonObject body, @QueryParam("dryRun") boolean dryRun) {
        Input input = Input.of(body);
        List<Input> wanted = input.objects("choices");
        List<Named> named = new ArrayList<>();
        wanted.forEach(each -> named.add(named(each)));
        DecisionText decision = DutyAnswer.decision(input);
        input.finish();
        Scope scope = visibility.on(decision.effectiveOn());
        int settled = settling.settle(named.stream().map(each -> each.in(scope)).toList(), decision, dryRun);
        return Json.createObjectBuilder()
                .add("settled", settled)
                .add("done", !dryRun)
                .build();
    }

    /** A choice with the codes of its units. */
    private record Named(long duty, long version, String territory, String holder) {

        Choice in(Scope scope) {
            return new Choice(
                    duty,
                    version,
                    scope.require(territory).id(),
                    scope.require(holder).id());
        }
    }

    private static Named named(Input input) {
        return new Named(
                number(input, "duty"),
                number(input, "version"),
                DutyAnswer.word(input, "territory"),
                DutyAnswer.word(input, "holder"));
    }

    private static long number(Input input, String name) {
        Long number = input.required(name, input.whole(name, 0, Long.MAX_VALUE));
        return number == null ? 0 : number;
    }

    /** What was recorded last by hand, and can be taken back. */
    @GET
    @Path("/recent")
    public JsonObject recent() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (Settled one : settling.recent(LocalDate.now(clock))) {
            items.add(Json.createObjectBuilder()
                    .add("recording", one.recording())
                    .add("decision", one.decision())
                    .add("duties", one.duties()));
        }
        return Json.createObjectBuilder().add("items", items).addNull("next").build();
    }

    /** Takes the {@code recording} and another {@code decision}. */
    @POST
    @Path("/take-back")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject takeBack(JsonObject body) {
        Input input = Input.of(body);
        long recording = number(input, "recording");
        DecisionText decision = DutyAnswer.decision(input);
        input.finish();
        return Json.createObjectBuilder()
                .add("back", settling.takeBack(recording, decision))
                .build();
    }
}

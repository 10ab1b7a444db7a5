package org.bienche.workload.rest;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.bienche.workload.LoadFinding;
import org.bienche.workload.WorkDesk;
import org.bienche.workload.WorkFact;
import org.bienche.workload.WorkFacts;
import org.bienche.workload.WorkReport;
import org.bienche.workload.Workloads;
import org.bienche.workload.rules.WorkCheck;
import org.jspecify.annotations.Nullable;

/** {@code /api/workload}: the work of units beside their people, those with the most work for theirs first. */
@Path("/workload")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkloadResource {

    @Inject
    private Workloads workloads;

    @Inject
    private WorkDesk desk;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private Clock clock;

    /** The period is told by {@code from} and {@code to}, both included; without them it is the last one on record. */
    @GET
    public JsonObject list(
            @QueryParam("unit") @DefaultValue("") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("field") @Nullable String field,
            @QueryParam("finding") @Nullable String finding,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("0") int cursor) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        UnitOn unit = visibility.on(on).require(code);
        LoadFinding only = Asked.choice("finding", finding, LoadFinding.class);
        int most = Asked.limit(limit);
        List<Validity> periods = workloads.periods(unit.id(), on);
        Validity period = from == null && to == null
                ? workloads.latest(periods).orElse(null)
                : period(day("from", from), day("to", to));
        if (period == null) {
            return Json.createObjectBuilder()
                    .addNull("from")
                    .addNull("to")
                    .add("units", 0)
                    .add("items", Json.createArrayBuilder())
                    .addNull("next")
                    .build();
        }
        Validity before = workloads.before(period, periods).orElse(null);
        String named = field == null || field.isBlank() ? null : field;
        return answer(workloads.under(unit.id(), period, before, named), only, Math.max(0, cursor), most);
    }

    private JsonObject answer(WorkReport report, @Nullable LoadFinding only, int begin, int most) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("from", report.period().from().toString())
                .add("to", report.period().until().minusDays(1).toString())
                .add("units", report.units().size());
        for (LoadFinding each : LoadFinding.values()) {
            body.add(each.name(), report.count(each));
        }
        body.add("citation", report.citation()).add("verified", report.verified());
        WorkReport shown = report.only(only);
        JsonArrayBuilder items = Json.createArrayBuilder();
        shown.units().stream().skip(begin).limit(most).forEach(one -> items.add(WorkAnswer.of(one, language)));
        body.add("items", items);
        return (begin + most < shown.units().size()
                        ? body.add("next", String.valueOf(begin + most))
                        : body.addNull("next"))
                .build();
    }

    /** Takes the work of a {@code unit} (its code) in a {@code field} and period, the {@code version} it is made from, and a {@code decision}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(JsonObject body) {
        Input input = Input.of(body);
        String code = input.required("unit", input.text("unit"));
        String field = input.required("field", input.text("field"));
        LocalDate from = input.required("from", input.date("from"));
        LocalDate to = input.required("to", input.date("to"));
        Long received = input.required("received", input.whole("received", 0, WorkCheck.MOST));
        Long done = input.required("done", input.whole("done", 0, WorkCheck.MOST));
        Long late = input.whole("late", 0, WorkCheck.MOST).orElse(null);
        long version = input.whole("version", 0, Long.MAX_VALUE).orElse(0L);
        DecisionText decision = DecisionText.of(input.object("decision"));
        input.finish();
        if (code == null || field == null || from == null || to == null || received == null || done == null) {
            throw new Problem("workload.incomplete");
        }
        UnitOn unit = visibility.on(to).require(code);
        WorkFact fact =
                desk.report(new WorkFacts(unit.id(), field, period(from, to), received, done, late), version, decision);
        return Response.status(Response.Status.CREATED)
                .entity(WorkAnswer.of(fact, unit.code()).build())
                .build();
    }

    /** Takes the {@code decision} under which a report is taken back. */
    @POST
    @Path("/{id:\\d{1,18}}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        DecisionText decision = DecisionText.of(input.object("decision"));
        input.finish();
        desk.withdraw(id, decision);
        return Response.noContent().build();
    }

    private static LocalDate day(String name, @Nullable String text) {
        Input asked = Input.of(text == null ? Map.of() : Map.of(name, text));
        LocalDate day = asked.required(name, asked.date(name));
        asked.finish();
        return Objects.requireNonNull(day);
    }

    private static Validity period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Problem("workload.incomplete").with(new Problem.Error("/to", "workload.period.backward"));
        }
        return Validity.inclusive(from, to);
    }
}

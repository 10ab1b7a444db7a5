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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bienche.decisions.DecisionText;
import org.bienche.duties.DutyTask;
import org.bienche.duties.DutyTasks;
import org.bienche.duties.TaskLine;
import org.bienche.duties.Unclear;
import org.bienche.people.People;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/duties/{duty}/tasks}: who in the holder does what of a duty, in what time, answering for what, with what product. People
 * are named by the numbers of their files, positions by their codes.
 */
@Path("/duties/{duty:\\d{1,18}}/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DutyTasksResource {

    @Inject
    private DutyTasks tasks;

    @Inject
    private People people;

    @Inject
    private JobPositions positions;

    @Inject
    private Clock clock;

    /** The tasks of a day, what is not clear of each, and in {@code unclear} what is not clear of the duty; there are few. */
    @GET
    public JsonObject list(@PathParam("duty") long duty, @QueryParam("asOf") @Nullable String asOf) {
        List<TaskLine> found = tasks.of(duty, Asked.day(asOf, LocalDate.now(clock)));
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.forEach(line -> items.add(json(line)));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("unclear", unclear(tasks.unclear(found)))
                .addNull("next")
                .build();
    }

    /** What may be left blank is told as unclear; only {@code task} and the {@code decision} must be there. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("duty") long duty, JsonObject body) {
        Input input = Input.of(body);
        Sent sent = Sent.of(input);
        input.finish();
        long task = tasks.set(duty, 0, 0, content(sent), sent.decision());
        return Response.created(URI.create("duties/" + duty + "/tasks/" + task))
                .entity(get(duty, task, sent.decision()))
                .build();
    }

    /** Takes the {@code version} too, and says everything of the task anew. */
    @PUT
    @Path("/{task:\\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject change(@PathParam("duty") long duty, @PathParam("task") long task, JsonObject body) {
        Input input = Input.of(body);
        long version = DutyAnswer.version(input);
        Sent sent = Sent.of(input);
        input.finish();
        tasks.get(duty, task, sent.decision().effectiveOn());
        tasks.set(duty, task, version, content(sent), sent.decision());
        return get(duty, task, sent.decision());
    }

    /** Takes {@code version} and the {@code decision}: from its day on nobody does the task any more. */
    @POST
    @Path("/{task:\\d{1,18}}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("duty") long duty, @PathParam("task") long task, JsonObject body) {
        Input input = Input.of(body);
        long version = DutyAnswer.version(input);
        DecisionText decision = DutyAnswer.decision(input);
        input.finish();
        tasks.end(duty, task, version, decision);
        return Response.noContent().build();
    }

    /** What was sent of a task. */
    private record Sent(
            @Nullable String person,
            @Nullable String position,
            String task,
            String timeLimit,
            String responsibility,
            String product,
            DecisionText decision) {

        static Sent of(Input input) {
            return new Sent(
                    input.text("person").orElse(null),
                    input.text("position").orElse(null),
                    DutyAnswer.word(input, "task"),
                    input.text("timeLimit").orElse(""),
                    input.text("responsibility").orElse(""),
                    input.text("product").orElse(""),
                    DutyAnswer.decision(input));
        }
    }

    private DutyTask.Content content(Sent sent) {
        String person = sent.person();
        String code = sent.position();
        return new DutyTask.Content(
                code == null ? null : positions.coded(code).id(),
                person == null ? null : people.idOf(person, sent.decision().effectiveOn()),
                sent.task(),
                sent.timeLimit(),
                sent.responsibility(),
                sent.product());
    }

    private JsonObject get(long duty, long task, DecisionText decision) {
        return json(tasks.get(duty, task, decision.effectiveOn())).build();
    }

    private JsonObjectBuilder json(TaskLine line) {
        DutyTask.Content content = line.task().content();
        Long position = content.jobPositionId();
        JobPosition known = position == null ? null : positions.get(position);
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", line.task().taskId())
                .add("version", line.task().id())
                .add("personName", line.person())
                .add("positionName", line.position());
        Long person = content.personId();
        body = person == null ? body.addNull("personId") : body.add("personId", person);
        body = known == null ? body.addNull("position") : body.add("position", known.code());
        LocalDate last = line.task().validity().lastDay().orElse(null);
        body.add("task", content.task())
                .add("timeLimit", content.timeLimit())
                .add("responsibility", content.responsibility())
                .add("product", content.product())
                .add("unclear", unclear(line.unclear()))
                .add("from", line.task().validity().from().toString());
        return last == null ? body.addNull("until") : body.add("until", last.toString());
    }

    private static JsonArrayBuilder unclear(Collection<Unclear> what) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        what.stream().sorted().forEach(one -> names.add(one.name()));
        return names;
    }
}

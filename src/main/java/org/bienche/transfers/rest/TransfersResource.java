package org.bienche.transfers.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.bienche.decisions.DecisionText;
import org.bienche.staffing.Strain;
import org.bienche.texts.Input;
import org.bienche.transfers.TransferOrder;
import org.bienche.transfers.TransferPreview;
import org.bienche.transfers.Transfers;

/**
 * {@code /api/transfers}: {@code {"on": "2026-12-01", "decision": {…}, "moves": [{"person": "M0000001", "unit": "444", "position": "CHUYEN-VIEN"}]}};
 * one move may stand in the body itself. With {@code ?dryRun=true} the decision may be left out. {@code surplusUntil} records a surplus
 * where a unit gets more people than it was granted; without it such an order is refused. {@code termUntil} is the last day of the term
 * for which they are appointed.
 */
@Path("/transfers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransfersResource {

    @Inject
    private Transfers transfers;

    @POST
    public Response post(JsonObject body, @QueryParam("dryRun") boolean dryRun) {
        Input input = Input.of(body);
        TransferOrder order = order(input);
        DecisionText decision = dryRun && !input.has("decision") ? null : decision(input);
        input.finish();
        TransferPreview done =
                dryRun || decision == null ? transfers.preview(order) : transfers.carryOut(order, decision);
        if (!done.errors().isEmpty()) {
            done.refuseIfFaulty();
        }
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(json(done))
                .build();
    }

    private static TransferOrder order(Input input) {
        List<Input> moves = input.has("moves") ? input.objects("moves") : List.of(input);
        return new TransferOrder(
                day(input, "on"),
                moves.stream().map(TransfersResource::line).toList(),
                input.date("surplusUntil").orElse(null),
                input.date("termUntil").orElse(null));
    }

    private static TransferOrder.Line line(Input move) {
        return new TransferOrder.Line(
                text(move, "person"), text(move, "unit"), move.text("position").orElse(null));
    }

    /** It takes effect on the day of signing where it names no other. */
    private static DecisionText decision(Input input) {
        Input decision = input.object("decision");
        LocalDate signedOn = day(decision, "signedOn");
        return new DecisionText(
                text(decision, "number"),
                text(decision, "title"),
                text(decision, "issuer"),
                text(decision, "signer"),
                signedOn,
                decision.date("effectiveOn").orElse(signedOn));
    }

    private static String text(Input input, String name) {
        String text = input.required(name, input.text(name));
        return text == null ? "" : text;
    }

    private static LocalDate day(Input input, String name) {
        LocalDate day = input.required(name, input.date(name));
        return day == null ? LocalDate.EPOCH : day;
    }

    private static JsonObject json(TransferPreview preview) {
        JsonArrayBuilder moves = Json.createArrayBuilder();
        preview.moves()
                .forEach(move -> moves.add(Json.createObjectBuilder()
                        .add("id", move.personId())
                        .add("person", move.number())
                        .add("fullName", move.fullName())
                        .add("fromUnit", move.fromUnit())
                        .add("toUnit", move.toUnit())
                        .add("position", move.position())));
        JsonArrayBuilder quotas = Json.createArrayBuilder();
        preview.strains().forEach(strain -> quotas.add(json(strain)));
        JsonArrayBuilder posts = Json.createArrayBuilder();
        preview.crowdings()
                .forEach(crowding -> posts.add(Json.createObjectBuilder()
                        .add("unit", crowding.unit())
                        .add("approved", crowding.approved())
                        .add("after", crowding.after())));
        return Json.createObjectBuilder()
                .add("on", preview.order().on().toString())
                .add("done", preview.done())
                .add("moves", moves)
                .add("quotas", quotas)
                .add("posts", posts)
                .build();
    }

    private static JsonObjectBuilder json(Strain strain) {
        return Json.createObjectBuilder()
                .add("unit", strain.unit())
                .add("year", strain.year())
                .add("staffKind", strain.staffKind().name())
                .add("quota", strain.quota())
                .add("before", strain.before())
                .add("after", strain.after())
                .add("over", strain.isOver())
                .add("needsDeadline", strain.isForbidden());
    }
}

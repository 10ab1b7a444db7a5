package org.bienche.transfers.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.bienche.decisions.DecisionText;
import org.bienche.staffing.Strain;
import org.bienche.texts.Problem;
import org.bienche.transfers.TransferOrder;
import org.bienche.transfers.TransferPreview;
import org.bienche.transfers.Transfers;
import org.jspecify.annotations.Nullable;

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
        TransferOrder order = order(body);
        TransferPreview done = dryRun ? transfers.preview(order) : transfers.carryOut(order, decision(body));
        if (!done.errors().isEmpty()) {
            done.refuseIfFaulty();
        }
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(json(done))
                .build();
    }

    private static TransferOrder order(JsonObject body) {
        List<JsonObject> moves = body.containsKey("moves") ? objects(body) : List.of(body);
        return new TransferOrder(
                day(body, "on", "/on"),
                moves.stream().map(TransfersResource::line).toList(),
                optional(body, "surplusUntil") == null ? null : day(body, "surplusUntil", "/surplusUntil"),
                optional(body, "termUntil") == null ? null : day(body, "termUntil", "/termUntil"));
    }

    private static List<JsonObject> objects(JsonObject body) {
        if (!(body.get("moves") instanceof JsonArray moves)
                || !moves.stream().allMatch(each -> each instanceof JsonObject)) {
            throw missing("/moves");
        }
        return moves.getValuesAs(JsonObject.class);
    }

    private static TransferOrder.Line line(JsonObject move) {
        return new TransferOrder.Line(
                text(move, "person", "/person"), text(move, "unit", "/unit"), optional(move, "position"));
    }

    private static DecisionText decision(JsonObject body) {
        if (!(body.get("decision") instanceof JsonObject decision)) {
            throw missing("/decision");
        }
        LocalDate signedOn = day(decision, "signedOn", "/decision/signedOn");
        return new DecisionText(
                text(decision, "number", "/decision/number"),
                text(decision, "title", "/decision/title"),
                text(decision, "issuer", "/decision/issuer"),
                text(decision, "signer", "/decision/signer"),
                signedOn,
                decision.containsKey("effectiveOn") ? day(decision, "effectiveOn", "/decision/effectiveOn") : signedOn);
    }

    private static String text(JsonObject body, String name, String pointer) {
        String text = optional(body, name);
        if (text == null) {
            throw missing(pointer);
        }
        return text;
    }

    private static @Nullable String optional(JsonObject body, String name) {
        String text = body.getString(name, "").strip();
        return text.isEmpty() ? null : text;
    }

    private static LocalDate day(JsonObject body, String name, String pointer) {
        try {
            return LocalDate.parse(text(body, name, pointer));
        } catch (DateTimeException e) {
            throw new Problem("transfers.input").with(new Problem.Error(pointer, "transfers.input.day"));
        }
    }

    private static Problem missing(String pointer) {
        return new Problem("transfers.input").with(new Problem.Error(pointer, "transfers.input.missing"));
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

package org.bienche.staffing.rest;

import static org.bienche.staffing.rest.QuotaRequestBody.MANY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.QuotaMove;
import org.bienche.staffing.QuotaMoves;
import org.bienche.staffing.QuotaMoves.Preview;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/quota-moves}: {@code {"from": "96-A", "to": "96-B", "staffKind": "CIVIL_SERVANT", "number": 2, "on": "2026-07-01",
 * "decision": {…}}}. With {@code ?dryRun=true} nothing is done and the decision may be left out; the answer has the {@code mark} that
 * the order names, so that it is refused with 409 where somebody was faster.
 */
@Path("/quota-moves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotaMovesResource {

    @Inject
    private QuotaMoves moves;

    @Inject
    private Visibility visibility;

    @Inject
    private Organization organization;

    @Inject
    private CurrentLanguage language;

    /** A quota before and after. */
    public record Step(String unit, String name, int before, int after, int handedDown, int kept, int present) {}

    /** What a move does; {@code objection} says why it cannot be carried out. */
    public record Answer(
            @Nullable Long id,
            List<Step> steps,
            String mark,
            @Nullable String objection) {}

    @POST
    public Response move(JsonObject body, @QueryParam("dryRun") boolean dryRun) {
        Input input = Input.of(body);
        LocalDate on = QuotaRequestBody.day(input, "on");
        QuotaMove move = new QuotaMove(
                unit(input, "from", on),
                unit(input, "to", on),
                Objects.requireNonNullElse(
                        input.required("staffKind", input.choice("staffKind", StaffKind.class)), StaffKind.CADRE),
                input.choice("paidBy", PaidBy.class).orElse(PaidBy.STATE),
                QuotaRequestBody.whole(input, "number", 1, MANY),
                on,
                input.date("surplusUntil").orElse(null));
        String mark = input.text("mark").orElse(null);
        DecisionText decision = dryRun && !input.hasObject("decision") ? null : QuotaRequestBody.decision(input);
        input.finish();
        Preview preview = moves.preview(move);
        if (dryRun || decision == null) {
            return Response.ok(answer(null, preview, on)).build();
        }
        long id = moves.carryOut(move, decision, mark);
        return Response.status(Response.Status.CREATED)
                .entity(answer(id, preview, on))
                .build();
    }

    private long unit(Input input, String name, LocalDate on) {
        String code = QuotaRequestBody.word(input, name);
        return code.isEmpty() ? 0 : visibility.on(on).require(code).id();
    }

    private Answer answer(@Nullable Long id, Preview preview, LocalDate on) {
        Problem objection = preview.objection();
        return new Answer(
                id,
                preview.steps().stream().map(step -> step(step, on)).toList(),
                preview.mark(),
                objection == null ? null : objection.message(language.get()));
    }

    private Step step(QuotaMove.Step step, LocalDate on) {
        UnitOn unit = organization.tree(on).node(step.after().unitId());
        return new Step(
                unit.code(),
                unit.name(),
                step.before().number(),
                step.after().number(),
                step.handedDown(),
                step.kept(),
                step.present());
    }
}

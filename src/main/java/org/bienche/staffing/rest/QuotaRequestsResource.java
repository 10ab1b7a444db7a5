package org.bienche.staffing.rest;

import static org.bienche.staffing.rest.QuotaRequestBody.MANY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.util.List;
import java.util.Objects;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.Organization;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.QuotaAnswers;
import org.bienche.staffing.QuotaRequest;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.staffing.QuotaRequest.Wish;
import org.bienche.staffing.QuotaRequests;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/quota-requests}: what units asked for beyond their quota; {@code /{id}/grant} and {@code /{id}/refuse} answer,
 * {@code /{id}/withdraw} takes back.
 */
@Path("/quota-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuotaRequestsResource {

    @Inject
    private QuotaRequests requests;

    @Inject
    private QuotaAnswers answers;

    @Inject
    private Visibility visibility;

    @Inject
    private Organization organization;

    /** One request. */
    public record Answer(
            long id,
            String unit,
            String superior,
            int year,
            String staffKind,
            String paidBy,
            int number,
            String reason,
            @Nullable Integer had,
            int present,
            @Nullable Integer granted,
            String state,
            String submittedBy,
            @Nullable String decidedBy,
            @Nullable String answer,
            long version) {}

    /** Some requests, the newest first. */
    public record Page(List<Answer> items, @Nullable String next) {}

    @GET
    public Page list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable Long cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        int most = Asked.limit(limit);
        List<QuotaRequest> found = requests.list(Asked.choice("state", state, State.class), cursor, most + 1);
        List<QuotaRequest> page = found.stream().limit(most).toList();
        String next = found.size() > most ? String.valueOf(page.getLast().id()) : null;
        return new Page(page.stream().map(this::answer).toList(), next);
    }

    @GET
    @Path("/{id:\\d+}")
    public Answer get(@PathParam("id") long id) {
        return answer(requests.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(JsonObject body) {
        Input input = Input.of(body);
        String unit = QuotaRequestBody.word(input, "unit");
        int year = QuotaRequestBody.whole(input, "year", 2000, 2199);
        StaffKind kind = Objects.requireNonNullElse(
                input.required("staffKind", input.choice("staffKind", StaffKind.class)), StaffKind.CADRE);
        PaidBy payer = input.choice("paidBy", PaidBy.class).orElse(PaidBy.STATE);
        int number = QuotaRequestBody.whole(input, "number", 1, MANY);
        String reason = QuotaRequestBody.word(input, "reason");
        input.finish();
        long unitId = visibility.today().require(unit).id();
        long id = requests.ask(new Wish(unitId, year, kind, payer, number, reason));
        return Response.created(URI.create("quota-requests/" + id))
                .entity(get(id))
                .build();
    }

    @POST
    @Path("/{id:\\d+}/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer grant(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        int version = QuotaRequestBody.whole(input, "version", 0, MANY);
        Long granted = input.whole("granted", -MANY, MANY).orElse(null);
        DecisionText decision = QuotaRequestBody.decision(input);
        String comment = input.text("comment").orElse(null);
        input.finish();
        Integer number = granted == null ? null : Integer.valueOf(granted.intValue());
        answers.grant(id, version, new QuotaAnswers.Answer(number, decision, comment));
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer withdraw(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        int version = QuotaRequestBody.whole(input, "version", 0, MANY);
        input.finish();
        requests.withdraw(id, version);
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer refuse(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        int version = QuotaRequestBody.whole(input, "version", 0, MANY);
        String reason = QuotaRequestBody.word(input, "reason");
        input.finish();
        answers.refuse(id, version, reason);
        return get(id);
    }

    private Answer answer(QuotaRequest one) {
        return new Answer(
                one.id(),
                code(one.unitId()),
                code(one.superiorId()),
                one.year(),
                one.staffKind().name(),
                one.paidBy().name(),
                one.number(),
                one.reason(),
                one.had(),
                one.present(),
                one.granted(),
                one.state().name(),
                one.submittedBy(),
                one.decidedBy(),
                one.answer(),
                one.version());
    }

    private String code(long unit) {
        return organization
                .tree(visibility.today().tree().day())
                .find(unit)
                .map(found -> found.code())
                .orElse("");
    }
}

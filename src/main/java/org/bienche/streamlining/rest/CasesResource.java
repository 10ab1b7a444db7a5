package org.bienche.streamlining.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.Visibility;
import org.bienche.streamlining.AskedCases;
import org.bienche.streamlining.CaseFilter;
import org.bienche.streamlining.CasePage;
import org.bienche.streamlining.CaseQuery;
import org.bienche.streamlining.CaseRegister;
import org.bienche.streamlining.CaseSigning;
import org.bienche.streamlining.Cases;
import org.bienche.streamlining.RegisterLine;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** Cases for other systems: the register, one case, and every step of its way. */
@Path("/streamlining-cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    private Cases cases;

    @Inject
    private CaseSigning signing;

    @Inject
    private CaseRegister register;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private Clock clock;

    /** A page of cases. */
    public record Page(List<CaseAnswer> items, @Nullable String next) {}

    /** The departures by year and cause; they are few, hence never continued. */
    public record Register(
            List<RegisterLine> items, @Nullable String next) {}

    /** The ways out of one person, the best first. */
    public record Options(List<StreamliningAnswer> items) {}

    @GET
    public Page list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo address) {
        Asked.limit(limit);
        CasePage page = register.list(new CaseQuery(filter(unit, address), limit, cursor));
        return new Page(
                page.items().stream()
                        .map(one -> CaseAnswer.of(one, language.get()))
                        .toList(),
                page.next());
    }

    /** What the cases of the list cost, by policy and way of leaving and by year; without those withdrawn, where no state is named. */
    @GET
    @Path("/budget")
    public BudgetAnswer budget(@QueryParam("unit") @Nullable String unit, @Context UriInfo address) {
        return BudgetAnswer.of(register.budget(filter(unit, address)));
    }

    private CaseFilter filter(@Nullable String unit, UriInfo address) {
        return AskedCases.of(unitId(unit), address.getQueryParameters()::getFirst);
    }

    @GET
    @Path("/register")
    public Register byYear(@QueryParam("unit") @Nullable String unit) {
        return new Register(register.byYear(unitId(unit)), null);
    }

    /** What a person would get; nothing is stored. */
    @POST
    @Path("/options")
    @Consumes(MediaType.APPLICATION_JSON)
    public Options options(JsonObject body) {
        CaseRequest request = CaseRequest.read(Input.of(body), false);
        return new Options(cases.options(request.person(), request.terms()).options().stream()
                .map(option -> StreamliningAnswer.of(option, language.get()))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(JsonObject body) {
        CaseRequest request = CaseRequest.read(Input.of(body), true);
        long id = cases.propose(
                request.person(),
                request.terms(),
                Objects.requireNonNull(request.policy()),
                Objects.requireNonNull(request.leaving()));
        return Response.created(URI.create("streamlining-cases/" + id))
                .entity(get(id))
                .build();
    }

    @GET
    @Path("/{id:\\d+}")
    public CaseAnswer get(@PathParam("id") long id) {
        return CaseAnswer.of(cases.get(id), language.get());
    }

    /** Calculates anew what is not, or not any more, before a leader. */
    @POST
    @Path("/{id:\\d+}/revise")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseAnswer revise(@PathParam("id") long id, JsonObject body) {
        CaseRequest request = CaseRequest.read(Input.of(body), true);
        cases.revise(
                id,
                request.version(),
                request.terms(),
                Objects.requireNonNull(request.policy()),
                Objects.requireNonNull(request.leaving()));
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/submit")
    public CaseAnswer submit(@PathParam("id") long id) {
        signing.submit(id);
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/withdraw")
    public CaseAnswer withdraw(@PathParam("id") long id) {
        cases.withdraw(id);
        return get(id);
    }

    /** The body may be left out; it may hold a {@code comment}. */
    @POST
    @Path("/{id:\\d+}/approve")
    public CaseAnswer approve(@PathParam("id") long id, @Nullable JsonObject body) {
        Input input = Input.of(body == null ? JsonObject.EMPTY_JSON_OBJECT : body);
        String comment = input.text("comment").orElse(null);
        input.finish();
        signing.approve(id, comment);
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseAnswer sendBack(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        String reason = input.required("reason", input.text("reason"));
        input.finish();
        signing.sendBack(id, reason == null ? "" : reason);
        return get(id);
    }

    /** Takes the {@code decision} and, if the quota is not to be cut, {@code cutQuota: false}. */
    @POST
    @Path("/{id:\\d+}/depart")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseAnswer depart(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        DecisionText decision = DecisionText.of(input.object("decision"));
        boolean cutQuota = input.yesOrNo("cutQuota").orElse(true);
        input.finish();
        cases.depart(id, decision, cutQuota);
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/pay")
    @Consumes(MediaType.APPLICATION_JSON)
    public CaseAnswer pay(@PathParam("id") long id, JsonObject body) {
        Input input = Input.of(body);
        LocalDate on = input.required("paidOn", input.date("paidOn"));
        input.finish();
        cases.pay(id, on == null ? LocalDate.now(clock) : on);
        return get(id);
    }

    private @Nullable Long unitId(@Nullable String code) {
        return code == null ? null : visibility.today().require(code).id();
    }
}

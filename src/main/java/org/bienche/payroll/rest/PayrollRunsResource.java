package org.bienche.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayrollSigning;
import org.bienche.payroll.Payslips;
import org.bienche.payroll.RunQuery;
import org.bienche.texts.Asked;
import org.bienche.texts.Input;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Payroll runs. A run is computed by an operation; asking for a run that exists already answers with that one. */
@Path("/payroll-runs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PayrollRunsResource {

    @Inject
    private Payroll payroll;

    @Inject
    private PayrollSigning signing;

    @Inject
    private Payslips payslips;

    @Inject
    private Visibility visibility;

    @Context
    private UriInfo uri;

    /** Makes the run of a month and unit and begins to compute it; one that is computed already is left as it is. */
    @POST
    public Response create(JsonObject body) {
        Input input = Input.of(body);
        YearMonth month = input.required("month", input.month("month"));
        String code = input.required("unit", input.text("unit"));
        input.finish();
        PayrollRun run = payroll.create(Objects.requireNonNull(month), unit(Objects.requireNonNull(month), code));
        if (run.digest().isEmpty()) {
            payroll.compute(run.id());
        }
        return accepted(run.id());
    }

    /** A code names a unit only on a day: the first of the month, or the last for a unit that began within it. */
    private long unit(YearMonth month, @Nullable String code) {
        for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
            Scope scope = visibility.on(day);
            for (UnitOn unit : scope.tree().byCode(String.valueOf(code))) {
                if (scope.sees(unit.id())) {
                    return unit.id();
                }
            }
        }
        throw new NotFound("organization.unit.unknown");
    }

    @GET
    public Page<RunAnswer> list(
            @QueryParam("month") @Nullable String month,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        List<PayrollRun> found = payroll.runs(
                new RunQuery(month(month), null, Page.cursor(cursor, RunQuery.Cursor::parse), Asked.limit(limit) + 1));
        return Page.of(
                found,
                limit,
                run -> new RunQuery.Cursor(run.month(), run.id()).toString(),
                run -> RunAnswer.of(run, payroll.unit(run), List.of()));
    }

    @GET
    @Path("/{id:\\d+}")
    public RunAnswer get(@PathParam("id") long id) {
        PayrollRun run = payroll.run(id);
        return RunAnswer.of(run, payroll.unit(run), payslips.differences(id));
    }

    /** Throws away a run that was not approved. */
    @DELETE
    @Path("/{id:\\d+}")
    public void discard(@PathParam("id") long id) {
        payroll.discard(id);
    }

    /** Computes again, or goes on with a computation that was interrupted. */
    @POST
    @Path("/{id:\\d+}/compute")
    @Consumes(MediaType.WILDCARD)
    public Response compute(@PathParam("id") long id) {
        payroll.compute(id);
        return accepted(id);
    }

    private Response accepted(long id) {
        return Response.accepted(get(id))
                .location(uri.getBaseUriBuilder()
                        .path("payroll-runs")
                        .path(Long.toString(id))
                        .build())
                .build();
    }

    @POST
    @Path("/{id:\\d+}/submit")
    @Consumes(MediaType.WILDCARD)
    public RunAnswer submit(@PathParam("id") long id) {
        signing.submit(id);
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/approve")
    @Consumes(MediaType.WILDCARD)
    public RunAnswer approve(@PathParam("id") long id) {
        signing.approve(id, null);
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/return")
    public RunAnswer sendBack(@PathParam("id") long id, JsonObject body) {
        signing.sendBack(id, reason(body));
        return get(id);
    }

    @POST
    @Path("/{id:\\d+}/close")
    @Consumes(MediaType.WILDCARD)
    public RunAnswer close(@PathParam("id") long id) {
        signing.close(id);
        return get(id);
    }

    static String reason(JsonObject body) {
        Input input = Input.of(body);
        String reason = input.required("reason", input.text("reason"));
        input.finish();
        return Objects.requireNonNull(reason);
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new Problem("payroll.month.form").with(new Problem.Error("/month", "payroll.month.form"));
        }
        return YearMonth.parse(text);
    }
}

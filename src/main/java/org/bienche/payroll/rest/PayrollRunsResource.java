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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.payroll.ExceptionLine;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayrollSigning;
import org.bienche.payroll.PayslipCursor;
import org.bienche.payroll.PayslipLine;
import org.bienche.payroll.Payslips;
import org.bienche.payroll.RunQuery;
import org.bienche.texts.Input;
import org.bienche.texts.Language;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Payroll runs. A run is computed by an operation; asking for a run that exists already answers with that one. */
@Path("/payroll-runs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PayrollRunsResource {

    private static final int MOST = 200;

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

    @Context
    private HttpHeaders headers;

    /** One page of a list; {@code next} is null at the end. */
    public record Page<T>(List<T> items, @Nullable String next) {}

    /** Somebody who could not be paid. */
    public record ExceptionAnswer(
            long person,
            String personNumber,
            String personName,
            String unitName,
            String code,
            String detail,
            @Nullable String leftOutBy,
            @Nullable String leftOutBecause) {

        static ExceptionAnswer of(ExceptionLine line) {
            return new ExceptionAnswer(
                    line.exception().personId(),
                    line.personNumber(),
                    line.personName(),
                    line.unitName(),
                    line.exception().code().name(),
                    line.exception().detail(),
                    line.exception().leftOutBy(),
                    line.exception().leftOutBecause());
        }
    }

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
                new RunQuery(month(month), null, cursor(cursor, RunQuery.Cursor::parse), limit(limit) + 1));
        return page(
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

    @GET
    @Path("/{id:\\d+}/payslips")
    public Page<PayslipAnswer> payslips(
            @PathParam("id") long id,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        List<PayslipLine> found = payslips.page(id, null, null, cursor(cursor, PayslipCursor::parse), limit(limit) + 1);
        return page(found, limit, line -> PayslipCursor.of(line.row()).toString(), PayslipAnswer::of);
    }

    /** A payslip with its lines, each with formula and citation. */
    @GET
    @Path("/{id:\\d+}/payslips/{person:\\d+}")
    public PayslipAnswer payslip(@PathParam("id") long id, @PathParam("person") long person) {
        return PayslipAnswer.of(payslips.explain(id, person), Language.best(headers.getAcceptableLanguages()));
    }

    @GET
    @Path("/{id:\\d+}/exceptions")
    public Page<ExceptionAnswer> exceptions(@PathParam("id") long id) {
        return new Page<>(
                payslips.exceptions(id).stream().map(ExceptionAnswer::of).toList(), null);
    }

    /** Leaves a person who cannot be paid out of the month, with a reason. */
    @POST
    @Path("/{id:\\d+}/exceptions/{person:\\d+}/leave-out")
    public RunAnswer leaveOut(@PathParam("id") long id, @PathParam("person") long person, JsonObject body) {
        payroll.leaveOut(id, person, reason(body));
        return get(id);
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

    private static String reason(JsonObject body) {
        Input input = Input.of(body);
        String reason = input.required("reason", input.text("reason"));
        input.finish();
        return Objects.requireNonNull(reason);
    }

    private static int limit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw wrong("limit", "payroll.limit");
        }
        return limit;
    }

    private static <T> @Nullable T cursor(@Nullable String text, Function<String, @Nullable T> parser) {
        if (text == null) {
            return null;
        }
        T cursor = parser.apply(text);
        if (cursor == null) {
            throw wrong("cursor", "payroll.cursor");
        }
        return cursor;
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw wrong("month", "payroll.month.form");
        }
        return YearMonth.parse(text);
    }

    private static Problem wrong(String name, String key) {
        return new Problem(key).with(new Problem.Error("/" + name, key));
    }

    /** One more than asked for tells whether there is a next page. */
    private static <T, A> Page<A> page(List<T> found, int limit, Function<T, String> cursor, Function<T, A> answer) {
        List<T> items = new ArrayList<>(found.subList(0, Math.min(limit, found.size())));
        String next = found.size() > limit ? cursor.apply(items.getLast()) : null;
        return new Page<>(items.stream().map(answer).toList(), next);
    }
}

package org.bienche.payroll.rest;

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
import java.util.List;
import org.bienche.payroll.ExceptionLine;
import org.bienche.payroll.Payroll;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.PayslipCursor;
import org.bienche.payroll.PayslipFilter;
import org.bienche.payroll.PayslipLine;
import org.bienche.payroll.Payslips;
import org.bienche.payroll.Remark;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** Who is paid by a run and how much, and who could not be paid. */
@Path("/payroll-runs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RunPayslipsResource {

    @Inject
    private Payroll payroll;

    @Inject
    private Payslips payslips;

    @Inject
    private CurrentLanguage language;

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

    @GET
    @Path("/{id:\\d+}/payslips")
    public Page<PayslipAnswer> payslips(
            @PathParam("id") long id,
            @QueryParam("only") @Nullable String only,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        List<PayslipLine> found = payslips.page(
                id,
                null,
                Asked.choice("only", only, PayslipFilter.class),
                Page.cursor(cursor, PayslipCursor::parse),
                Asked.limit(limit) + 1);
        return Page.of(found, limit, line -> PayslipCursor.of(line.row()).toString(), PayslipAnswer::of);
    }

    /** Why payslips of the run should be looked at, each reason with its count; {@code payslips?only=} lists them. */
    @GET
    @Path("/{id:\\d+}/remarks")
    public Page<Remark> remarks(@PathParam("id") long id) {
        return new Page<>(payslips.remarks(id), null);
    }

    /** A payslip with its lines, each with formula and citation. */
    @GET
    @Path("/{id:\\d+}/payslips/{person:\\d+}")
    public PayslipAnswer payslip(@PathParam("id") long id, @PathParam("person") long person) {
        return PayslipAnswer.of(payslips.explain(id, person), language.get());
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
        payroll.leaveOut(id, person, PayrollRunsResource.reason(body));
        PayrollRun run = payroll.run(id);
        return RunAnswer.of(run, payroll.unit(run), payslips.differences(id));
    }
}

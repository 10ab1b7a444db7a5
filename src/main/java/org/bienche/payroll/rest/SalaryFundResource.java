package org.bienche.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.bienche.legislation.Provision;
import org.bienche.money.Coefficient;
import org.bienche.organization.Visibility;
import org.bienche.pay.FundYear.Span;
import org.bienche.pay.SalaryFund;
import org.bienche.payroll.FundEstimate;
import org.bienche.payroll.FundLine;
import org.bienche.payroll.SalaryFunds;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** {@code /api/units/{code}/salary-fund}: what a unit's subtree costs in a year, by the units below it and by the law of the months. */
@Path("/units/{code}/salary-fund")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SalaryFundResource {

    @Inject
    private SalaryFunds funds;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    @GET
    public JsonObject get(
            @PathParam("code") String code,
            @QueryParam("year") @Nullable String year,
            @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        FundEstimate estimate = funds.estimate(visibility.on(on).require(code).id(), year(year), on);
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("unit", estimate.unit().code())
                .add("name", estimate.unit().name())
                .add("year", estimate.year().year())
                .add("asOf", on.toString());
        figures(body, estimate.total());
        return body.add("months", months(estimate))
                .add("units", units(estimate))
                .add("notReckoned", estimate.left().size())
                .build();
    }

    private static int year(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{4}")) {
            throw new Problem("payroll.fund.year.missing")
                    .with(new Problem.Error("/year", "payroll.fund.year.missing"));
        }
        return Integer.parseInt(text);
    }

    private static JsonObjectBuilder figures(JsonObjectBuilder body, SalaryFund fund) {
        return body.add("people", fund.people())
                .add(
                        "coefficients",
                        Coefficient.ofHundredths(fund.coefficients()).toPlainString())
                .add("salaries", fund.salaries())
                .add("contractWages", fund.wages())
                .add("allowances", fund.allowances())
                .add("employerContributions", fund.employerContributions())
                .add("fund", fund.fund())
                .add("bonus", fund.bonus())
                .add("total", fund.total());
    }

    private static JsonArrayBuilder units(FundEstimate estimate) {
        JsonArrayBuilder units = Json.createArrayBuilder();
        for (FundLine line : estimate.lines()) {
            JsonObjectBuilder unit = Json.createObjectBuilder()
                    .add("unit", line.code())
                    .add("name", line.name())
                    .add("own", line.own());
            units.add(figures(unit, line.fund()));
        }
        return units;
    }

    private static JsonArrayBuilder months(FundEstimate estimate) {
        JsonArrayBuilder months = Json.createArrayBuilder();
        for (int place = 0; place < estimate.year().spans().size(); place++) {
            Span span = estimate.year().spans().get(place);
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("from", span.first().toString())
                    .add("to", span.last().toString())
                    .add("baseSalary", span.baseSalary().value().whole())
                    .add("citation", span.baseSalary().citation().toString())
                    .add("bonusBase", estimate.total().parts().get(place).bonusBase());
            Provision percent = span.bonusPercent();
            if (percent != null) {
                one.add("bonusPercent", percent.value().text())
                        .add("bonusCitation", percent.citation().toString())
                        .add("verified", percent.verified());
            }
            months.add(one);
        }
        return months;
    }
}

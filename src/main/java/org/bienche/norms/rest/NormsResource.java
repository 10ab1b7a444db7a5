package org.bienche.norms.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.bienche.norms.NormFinding;
import org.bienche.norms.NormReport;
import org.bienche.norms.Severity;
import org.bienche.norms.UnitNorms;
import org.bienche.norms.Waste;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** {@code /api/units/{code}/norms}: what of a unit and all below it is against the norms, page by page. */
@Path("/units/{code}/norms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NormsResource {

    @Inject
    private UnitNorms norms;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private Clock clock;

    @GET
    public JsonObject get(
            @PathParam("code") String code,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("limit") @DefaultValue("200") int limit,
            @QueryParam("cursor") @DefaultValue("0") int cursor) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        UnitOn unit = visibility.on(on).require(code);
        NormReport report = norms.under(unit.id(), on);
        int begin = Math.max(0, cursor);
        int most = Asked.limit(limit);
        JsonArrayBuilder items = Json.createArrayBuilder();
        report.findings().stream().skip(begin).limit(most).forEach(one -> items.add(finding(one)));
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("unit", unit.code())
                .add("asOf", on.toString())
                .add("units", report.units());
        for (Severity severity : Severity.values()) {
            body.add(severity.name(), report.count(severity));
        }
        body.add("notMeasured", Json.createArrayBuilder(norms.unmeasured(on)));
        body.add("items", items);
        return (begin + most < report.findings().size()
                        ? body.add("next", String.valueOf(begin + most))
                        : body.addNull("next"))
                .build();
    }

    private JsonObjectBuilder finding(NormFinding one) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("unit", one.unit().code())
                .add("norm", one.norm().name())
                .add("severity", one.severity().name())
                .add("text", language.text(one.key(), one.args()))
                .add("actual", one.actual())
                .add("allowed", one.allowed())
                .add("article", one.citation())
                .add("verified", one.verified())
                .add("waste", one.waste() == Waste.COUNTS)
                .add("wouldBeWaste", one.waste() == Waste.UNCERTAIN);
        LocalDate deadline = one.deadline();
        return deadline == null ? body.addNull("deadline") : body.add("deadline", deadline.toString());
    }
}

package org.bienche.staffing.rest;

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
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Establishment;
import org.bienche.staffing.Establishment.Line;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Staffing;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** {@code /api/units/{code}/establishment}: what was granted and who is there, by staff kind. */
@Path("/units/{code}/establishment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EstablishmentResource {

    @Inject
    private Staffing staffing;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private Clock clock;

    @GET
    public JsonObject get(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = day(asOf);
        UnitOn unit = visibility.on(on).require(code);
        Establishment establishment = staffing.establishment(unit.id(), on);
        Line total = establishment.total(StaffKind.CADRE);
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("unit", unit.code())
                .add("name", unit.name())
                .add("asOf", on.toString());
        figures(body, total);
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        establishment
                .lines()
                .forEach(line -> kinds.add(sources(
                        figures(
                                Json.createObjectBuilder()
                                        .add("staffKind", line.staffKind().name()),
                                line),
                        line)));
        return body.add("byStaffKind", kinds)
                .add("findings", findings(establishment))
                .build();
    }

    private static JsonObjectBuilder figures(JsonObjectBuilder body, Line line) {
        Integer quota = line.quota();
        if (quota == null) {
            body.addNull("quota");
        } else {
            body.add("quota", quota);
        }
        return body.add("handedDown", line.handedDown())
                .add("posts", line.posts())
                .add("present", line.present())
                .add("waiting", line.waiting())
                .add("vacant", line.vacant())
                .add("surplus", line.surplus());
    }

    /** Public employees by who pays: quotas are null where nobody divided the number. */
    private static JsonObjectBuilder sources(JsonObjectBuilder body, Line line) {
        if (line.staffKind() != StaffKind.PUBLIC_EMPLOYEE) {
            return body;
        }
        Integer quota = line.quota();
        Integer revenue = line.quotaFromRevenue();
        int paid = line.presentFromRevenue();
        return body.add(
                "byPayer",
                Json.createArrayBuilder()
                        .add(source(
                                PaidBy.STATE,
                                quota == null || revenue == null ? null : quota - revenue,
                                line.present() - paid))
                        .add(source(PaidBy.REVENUE, revenue, paid)));
    }

    private static JsonObjectBuilder source(PaidBy payer, @Nullable Integer quota, int present) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("paidBy", payer.name());
        return (quota == null ? body.addNull("quota") : body.add("quota", quota)).add("present", present);
    }

    private JsonArrayBuilder findings(Establishment establishment) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        establishment.findings().forEach(finding -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("severity", finding.severity().name())
                    .add("text", language.text(finding.key(), finding.args().toArray()));
            LocalDate deadline = finding.deadline();
            if (deadline != null) {
                one.add("deadline", deadline.toString());
            }
            findings.add(one);
        });
        return findings;
    }

    private LocalDate day(@Nullable String asOf) {
        return Asked.day(asOf, LocalDate.now(clock));
    }
}

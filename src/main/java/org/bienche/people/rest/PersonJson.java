package org.bienche.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.bienche.decisions.Decision;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.bienche.people.Dated;
import org.bienche.people.Departure;
import org.bienche.people.Identity;
import org.bienche.people.ImportReport;
import org.bienche.people.PeoplePage;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonLine;
import org.bienche.people.PersonSnapshot;
import org.bienche.people.Salary;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.jspecify.annotations.Nullable;

/** People as JSON: coefficients as strings, money as whole đồng, days as ISO. */
@RequestScoped
public class PersonJson {

    @Inject
    private Organization organization;

    @Inject
    private JobPositions positions;

    @Inject
    private Decisions decisions;

    JsonObject page(PeoplePage page) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(line -> items.add(line(line)));
        JsonObjectBuilder body = Json.createObjectBuilder().add("items", items);
        return put(body, "next", page.next()).build();
    }

    private static JsonObjectBuilder line(PersonLine line) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", line.id())
                .add("number", line.number())
                .add("fullName", line.fullName())
                .add("born", line.born().toString())
                .add("sex", line.sex().name())
                .add("unit", line.unitCode())
                .add("unitName", line.unitName())
                .add("position", line.position())
                .add("staffKind", line.staffKind().name())
                .add("appointment", line.appointmentKind().name())
                .add("since", line.since().toString());
        put(body, "rank", line.rankCode());
        put(body, "step", line.step());
        return put(body, "coefficient", line.coefficient());
    }

    JsonObject person(PersonHistory history, LocalDate on) {
        PersonSnapshot now = history.on(on);
        Tree tree = organization.tree(on);
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", history.id())
                .add("number", history.number())
                .add("asOf", on.toString());
        identity(body, now.identity());
        Appointment main = now.main();
        body.add(
                "appointment",
                main == null ? JsonValue.NULL : appointment(main, tree).build());
        JsonArrayBuilder concurrent = Json.createArrayBuilder();
        now.concurrent().forEach(each -> concurrent.add(appointment(each, tree)));
        body.add("concurrent", concurrent);
        Salary salary = now.salary();
        body.add("salary", salary == null ? JsonValue.NULL : salary(salary).build());
        JsonArrayBuilder allowances = Json.createArrayBuilder();
        now.allowances().forEach(each -> allowances.add(allowance(each)));
        return body.add("allowances", allowances)
                .add("history", history(history))
                .build();
    }

    private static void identity(JsonObjectBuilder body, Identity identity) {
        body.add("fullName", identity.name().full())
                .add("born", identity.born().toString())
                .add("sex", identity.sex().name());
        put(body, "nationalId", identity.nationalId());
        put(body, "insuredFrom", identity.insuredFrom());
        body.add("dependants", identity.dependants());
        put(body, "bank", identity.bank());
        put(body, "bankAccount", identity.bankAccount());
    }

    private JsonObjectBuilder appointment(Appointment appointment, Tree tree) {
        JobPosition position = positions.get(appointment.jobPositionId());
        JsonObjectBuilder body = Json.createObjectBuilder();
        put(body, "unit", tree.find(appointment.unitId()).map(UnitOn::code).orElse(null));
        put(body, "unitName", tree.find(appointment.unitId()).map(UnitOn::name).orElse(null));
        body.add("position", position.code())
                .add("positionName", position.name())
                .add("kind", appointment.kind().name())
                .add("staffKind", appointment.staffKind().name());
        put(body, "waitingUntil", appointment.waitingUntil());
        return put(body, "termUntil", appointment.termUntil());
    }

    private static JsonObjectBuilder salary(Salary salary) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        put(body, "rank", salary.rankCode());
        put(body, "scale", salary.scale());
        body.add("step", salary.step())
                .add("coefficient", salary.coefficient().toPlainString())
                .add("overFramePercent", salary.overFramePercent())
                .add("retainedDifference", salary.retainedDifference().toPlainString());
        put(body, "stepSince", salary.stepSince());
        put(body, "contractWage", salary.contractWage());
        return body.add("workingState", salary.workingState().name());
    }

    private static JsonObjectBuilder allowance(Allowance allowance) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("code", allowance.code().name());
        put(body, "coefficient", allowance.coefficient());
        put(body, "percent", allowance.percent());
        put(body, "amount", allowance.amount());
        return put(body, "ground", allowance.ground());
    }

    /** Every fact with its days and its decision, in the order of time. */
    private JsonArrayBuilder history(PersonHistory history) {
        Map<Long, Decision> byId = decisions.byIds(history.decisionIds());
        JsonArrayBuilder facts = Json.createArrayBuilder();
        history.appointments()
                .forEach(each -> facts.add(dated("appointment", each, byId)
                        .add(
                                "appointment",
                                appointment(
                                        each.fact(),
                                        organization.tree(each.validity().from())))));
        history.salaries().forEach(each -> facts.add(dated("salary", each, byId).add("salary", salary(each.fact()))));
        history.allowances()
                .forEach(each -> facts.add(dated("allowance", each, byId).add("allowance", allowance(each.fact()))));
        history.departures().forEach(each -> facts.add(departure(each, byId)));
        return facts;
    }

    private static JsonObjectBuilder dated(String kind, Dated<?> fact, Map<Long, Decision> byId) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("kind", kind)
                .add("from", fact.validity().from().toString());
        put(body, "until", fact.validity().isOpen() ? null : fact.validity().until());
        return put(body, "decision", number(byId, fact.decisionId()));
    }

    private static JsonObjectBuilder departure(Departure departure, Map<Long, Decision> byId) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("kind", "departure")
                .add("from", departure.on().toString())
                .add("departure", departure.kind().name());
        return put(body, "decision", number(byId, departure.decisionId()));
    }

    private static @Nullable String number(Map<Long, Decision> byId, long id) {
        Decision decision = byId.get(id);
        return decision == null ? null : decision.number();
    }

    JsonObject report(ImportReport report) {
        return Json.createObjectBuilder()
                .add("rows", report.rows())
                .add("ready", report.ready())
                .add("stored", report.stored())
                .add("errors", JsonValue.EMPTY_JSON_ARRAY)
                .build();
    }

    private static JsonObjectBuilder put(JsonObjectBuilder body, String name, @Nullable Object value) {
        return switch (value) {
            case null -> body.addNull(name);
            case Integer number -> body.add(name, number);
            case Long number -> body.add(name, number);
            case BigDecimal number -> body.add(name, number.toPlainString());
            default -> body.add(name, value.toString());
        };
    }
}

package org.bienche.workload.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import org.bienche.texts.CurrentLanguage;
import org.bienche.workload.Demand;
import org.bienche.workload.FieldWork;
import org.bienche.workload.Load;
import org.bienche.workload.LoadFinding;
import org.bienche.workload.Strength;
import org.bienche.workload.UnitWork;
import org.bienche.workload.WorkFact;
import org.bienche.workload.WorkFacts;
import org.bienche.workload.rules.Reckoning;
import org.jspecify.annotations.Nullable;

/** Work as other systems read it: counts are numbers, hours and percentages texts with a point. */
final class WorkAnswer {

    private WorkAnswer() {}

    static JsonObjectBuilder of(UnitWork one, CurrentLanguage language) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("unit", one.unit().code())
                .add("name", one.unit().name())
                .add("received", one.received())
                .add("done", one.done());
        number(body, "late", one.late());
        number(body, "before", one.before());
        measured(body, one.demand(), one.strength(), one.load());
        text(body, "perPost", one.perPost());
        text(body, "perPerson", one.perPerson());
        JsonArrayBuilder fields = Json.createArrayBuilder();
        one.fields().forEach(each -> fields.add(of(each)));
        JsonArrayBuilder steps = Json.createArrayBuilder();
        Reckoning.steps(one)
                .forEach(step -> steps.add(language.text(step.key(), step.args().toArray())));
        return body.add("fields", fields).add("steps", steps);
    }

    private static JsonObjectBuilder of(FieldWork one) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", one.fact().id())
                .add("field", one.field())
                .add("received", one.received())
                .add("done", one.done());
        number(body, "late", one.late());
        number(body, "before", one.before());
        text(body, "hoursEach", one.hoursEach());
        measured(body, one.demand(), one.strength(), one.load());
        text(body, "perPost", one.perPost());
        text(body, "perPerson", one.perPerson());
        return body;
    }

    /** What was recorded; {@code version} is what a change is made from. */
    static JsonObjectBuilder of(WorkFact fact, String unit) {
        WorkFacts facts = fact.facts();
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", fact.id())
                .add("version", fact.id())
                .add("unit", unit)
                .add("field", facts.field())
                .add("from", facts.period().from().toString())
                .add("to", facts.lastDay().toString())
                .add("received", facts.received())
                .add("done", facts.done());
        number(body, "late", facts.late());
        return body;
    }

    private static void measured(
            JsonObjectBuilder body, @Nullable Demand demand, Strength strength, @Nullable Load load) {
        Integer approved = strength.approved();
        Integer present = strength.present();
        number(body, "approved", approved == null ? null : Long.valueOf(approved));
        number(body, "present", present == null ? null : Long.valueOf(present));
        text(body, "hours", demand == null ? null : demand.hours());
        number(body, "needed", demand == null ? null : Long.valueOf(demand.needed()));
        text(body, "percent", load == null ? null : load.percent());
        LoadFinding finding = load == null ? null : load.finding();
        if (finding == null) {
            body.addNull("finding");
        } else {
            body.add("finding", finding.name());
        }
    }

    private static void number(JsonObjectBuilder body, String name, @Nullable Long number) {
        if (number == null) {
            body.addNull(name);
        } else {
            body.add(name, number);
        }
    }

    private static void text(JsonObjectBuilder body, String name, @Nullable BigDecimal number) {
        if (number == null) {
            body.addNull(name);
        } else {
            body.add(name, number.toPlainString());
        }
    }
}

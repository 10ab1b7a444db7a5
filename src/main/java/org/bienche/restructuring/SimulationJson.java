package org.bienche.restructuring;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.bienche.people.StaffKind;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** A simulation as JSON: for other systems, and to be kept beside the plan. What is read back is what was written. */
public final class SimulationJson {

    private SimulationJson() {}

    /** The answer of the programming interface, its findings in a language. */
    public static JsonObject write(Simulation simulation, Language language) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("effectiveFrom", simulation.on().toString())
                .add("before", side(simulation.before()))
                .add("after", side(simulation.after()))
                .add("changes", changes(simulation))
                .add("people", people(simulation))
                .add("unplaced", simulation.unplaced())
                .add("leadersLosingPost", simulation.losingPost())
                .add("waitUntil", simulation.waitUntil().toString())
                .add("blocked", simulation.isBlocked());
        JsonArrayBuilder findings = Json.createArrayBuilder();
        simulation.findings().forEach(finding -> findings.add(finding(finding, language)));
        return json.add("findings", findings).build();
    }

    private static JsonObjectBuilder side(Simulation.Side side) {
        return Json.createObjectBuilder()
                .add("units", counts(side.levels()))
                .add("kinds", counts(side.kinds()))
                .add("people", side.people())
                .add("staff", counts(side.staff()))
                .add("waiting", side.waiting())
                .add("leaders", side.leaders())
                .add("leadersOverNorm", side.leadersOverNorm())
                .add("quota", side.quotaInAll())
                .add("quotaByStaffKind", counts(side.quota()))
                .add("monthlyPay", side.monthlyPay())
                .add("employerContributions", side.employerContributions());
    }

    private static <E extends Enum<E>> JsonObjectBuilder counts(Map<E, Integer> counts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> json.add(one.getKey().name(), one.getValue()));
        return json;
    }

    /** Every percentage with the counts that it comes from. */
    private static JsonObjectBuilder changes(Simulation simulation) {
        Simulation.Side before = simulation.before();
        Simulation.Side after = simulation.after();
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (Level level : Level.values()) {
            if (before.units(level) + after.units(level) > 0) {
                json.add(level.name(), change(before.units(level), after.units(level)));
            }
        }
        return json.add("people", change(before.people(), after.people()))
                .add("quota", change(before.quotaInAll(), after.quotaInAll()))
                .add("leadersOverNorm", change(before.leadersOverNorm(), after.leadersOverNorm()))
                .add("monthlyPay", change(before.monthlyPay(), after.monthlyPay()));
    }

    private static JsonObjectBuilder change(long before, long after) {
        return Json.createObjectBuilder()
                .add("from", before)
                .add("to", after)
                .add("fallPercent", Simulation.fallPercent(before, after).toPlainString());
    }

    private static JsonObjectBuilder people(Simulation simulation) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (PlacementOutcome outcome : PlacementOutcome.values()) {
            json.add(outcome.name(), simulation.outcomes().getOrDefault(outcome, 0));
        }
        return json;
    }

    private static JsonObjectBuilder finding(Finding finding, Language language) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("severity", finding.severity().name())
                .add("code", finding.key())
                .add(
                        "message",
                        Texts.get(language, finding.key(), finding.args().toArray()))
                .add("args", array(finding.args()))
                .add("verified", finding.verified())
                .add("units", array(finding.units()));
        String article = finding.article();
        LocalDate deadline = finding.deadline();
        json.add("article", article == null ? JsonValue.NULL : Json.createValue(article));
        return json.add("deadline", deadline == null ? JsonValue.NULL : Json.createValue(deadline.toString()));
    }

    private static JsonArrayBuilder array(List<?> values) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (Object value : values) {
            if (value instanceof Number number) {
                json.add(number.longValue());
            } else {
                json.add(value.toString());
            }
        }
        return json;
    }

    /** Reads what {@link #write} wrote. */
    public static Simulation read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Simulation(
                    LocalDate.parse(json.getString("effectiveFrom")),
                    side(json.getJsonObject("before")),
                    side(json.getJsonObject("after")),
                    counts(json.getJsonObject("people"), PlacementOutcome.class),
                    json.getInt("leadersLosingPost"),
                    LocalDate.parse(json.getString("waitUntil")),
                    json.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                            .map(SimulationJson::finding)
                            .toList());
        }
    }

    private static Simulation.Side side(JsonObject json) {
        return new Simulation.Side(
                counts(json.getJsonObject("units"), Level.class),
                counts(json.getJsonObject("kinds"), UnitKind.class),
                json.getInt("people"),
                counts(json.getJsonObject("staff"), StaffKind.class),
                json.getInt("waiting"),
                json.getInt("leaders"),
                json.getInt("leadersOverNorm"),
                counts(json.getJsonObject("quotaByStaffKind"), StaffKind.class),
                number(json, "monthlyPay"),
                number(json, "employerContributions"));
    }

    private static long number(JsonObject json, String name) {
        return json.getJsonNumber(name).longValueExact();
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(JsonObject json, Class<E> type) {
        Map<E, Integer> counts = new EnumMap<>(type);
        json.keySet().stream()
                .filter(name -> json.getInt(name) != 0)
                .forEach(name -> counts.put(Enum.valueOf(type, name), json.getInt(name)));
        return counts;
    }

    private static Finding finding(JsonObject json) {
        List<Object> args = new ArrayList<>();
        json.getJsonArray("args").forEach(value -> args.add(value(value)));
        String deadline = text(json, "deadline");
        return new Finding(
                Severity.valueOf(json.getString("severity")),
                json.getString("code"),
                args,
                text(json, "article"),
                json.getBoolean("verified"),
                deadline == null ? null : LocalDate.parse(deadline),
                json.getJsonArray("units").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::longValueExact)
                        .toList());
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.isNull(name) ? null : json.getString(name);
    }

    private static Object value(JsonValue value) {
        return value instanceof JsonNumber number ? number.intValueExact() : ((JsonString) value).getString();
    }
}

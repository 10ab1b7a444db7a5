package org.bienche.restructuring;

import static org.bienche.launch.Benchmark.say;
import static org.bienche.launch.Benchmark.timed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.demo.Population;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Part;
import org.bienche.launch.Benchmark;
import org.bienche.organization.UnitKind;
import org.bienche.restructuring.rules.RealLists;

/**
 * The whole nation at once, on the running program: how long the preview, the carrying out and the undoing of all provinces
 * of the lists take. Prints seconds, and stops where somebody is lost or an invariant does not hold.
 *
 * <p>System properties: {@code size} (300000 people), {@code provinces} (empty for all), {@code bienche.data} (the folder of the lists).
 */
public final class NationalBenchmark {

    private static final String PLANS = "api/restructuring-plans";
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);

    /** Each unit is granted what stands in it and below; a path is /1/province/district/commune/. */
    private static final String QUOTAS_AS_PEOPLE_ARE = """
            INSERT INTO quota (unit_id, year, staff_kind, number, valid_from, valid_until, decision_id, recorded_in)
            SELECT CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(p.path, '/', n.level), '/', -1) AS UNSIGNED), 2025, a.staff_kind,
                   COUNT(*), '2025-01-01', '2026-01-01', MIN(a.decision_id), MIN(a.recorded_in)
            FROM appointment a
            JOIN unit_path p ON p.unit_id = a.unit_id AND p.valid_from <= '2025-06-30' AND p.valid_until > '2025-06-30'
            JOIN (SELECT 3 AS level UNION SELECT 4 UNION SELECT 5) n
              ON n.level <= CHAR_LENGTH(p.path) - CHAR_LENGTH(REPLACE(p.path, '/', ''))
            GROUP BY 1, a.staff_kind""";

    private final Benchmark program;
    private final ApiClient officer;
    private final ApiClient leader;

    private NationalBenchmark(Benchmark program) throws SQLException {
        this.program = program;
        officer = program.as("officer");
        leader = program.as("leader");
    }

    public static void main(String[] arguments) throws Exception {
        try (Benchmark program = Benchmark.start()) {
            new NationalBenchmark(program).run();
        }
    }

    private void run() throws Exception {
        Part[] lists = lists();
        timed(
                "lists tried without storing",
                () -> officer.post(PLANS + "/import?dryRun=true", lists).expect(200));
        JsonNode imported = timed(
                "lists imported, former units opened",
                () -> officer.post(PLANS + "/import", lists).expect(201).json());
        say("            %s", imported.path("counts"));
        String plan = PLANS + "/" + imported.path("id").asText();
        timed("people made up", this::people);
        settle(plan);
        timed("preview, first", () -> simulation(plan));
        JsonNode preview = timed("preview, again", () -> simulation(plan));
        tell(preview);
        timed("submitted", () -> officer.post(plan + "/submit").expect(200));
        timed("approved", () -> leader.post(plan + "/approve").expect(200));
        JsonNode carried = timed("carried out", () -> done(officer, plan + "/execute"));
        say("            %s", carried.path("result"));
        check(people(preview), carried.path("result"));
        timed("invariants", this::invariants);
        timed("undone", () -> done(leader, plan + "/undo"));
        timed("invariants", this::invariants);
    }

    private static Part[] lists() throws Exception {
        return new Part[] {
            Part.file("mapping", "commune-mapping.csv", Files.readAllBytes(RealLists.file("commune-mapping.csv"))),
            Part.file("communes", "communes-2025.csv", Files.readAllBytes(RealLists.file("communes-2025.csv"))),
            Part.value("effectiveFrom", "2025-07-01"),
            Part.value("provinces", System.getProperty("provinces", ""))
        };
    }

    private int people() throws Exception {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement()) {
            List<Population.Place> places = Population.places(connection, EVE, "").stream()
                    .filter(place -> place.kind().level() != UnitKind.Level.BODY)
                    .toList();
            int people = Population.of(1, Integer.getInteger("size", 300_000), EVE)
                    .fill(connection, places)
                    .people();
            statement.executeUpdate("DELETE FROM quota");
            statement.executeUpdate(QUOTAS_AS_PEOPLE_ARE);
            connection.commit();
            statement.execute(
                    "ANALYZE TABLE person, person_file, appointment, salary, allowance, quota, unit_version, unit_path");
            return people;
        }
    }

    /** Whatever stood under a district goes to the first successor that is offered. */
    private void settle(String plan) throws Exception {
        List<Long> open = new ArrayList<>();
        officer.get(plan + "/settlements").expect(200).json().path("items").forEach(one -> {
            if (one.path("parent").isNull()) {
                open.add(one.path("unit").asLong());
            }
        });
        if (!open.isEmpty()) {
            officer.post(plan + "/settlements", Map.of("units", open, "parent", successor(plan)))
                    .expect(200);
        }
    }

    private long successor(String plan) throws Exception {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT MIN(to_unit_id) FROM restructuring_line WHERE kind = 'MERGED' AND plan_id = "
                                + plan.substring(plan.lastIndexOf('/') + 1))) {
            row.next();
            return row.getLong(1);
        }
    }

    private JsonNode simulation(String plan) {
        return officer.get(plan + "/simulation").expect(200).json();
    }

    private static void tell(JsonNode preview) {
        say(
                "            people %d, waiting %d, communes %s -> %s, monthly pay %s -> %s",
                people(preview),
                preview.path("unplaced").asInt(),
                preview.at("/before/units/COMMUNE"),
                preview.at("/after/units/COMMUNE"),
                preview.at("/before/monthlyPay"),
                preview.at("/after/monthlyPay"));
    }

    private static int people(JsonNode preview) {
        return preview.at("/before/people").asInt();
    }

    private static JsonNode done(ApiClient caller, String path) {
        JsonNode operation = caller.await(caller.post(path));
        require(operation.path("state").asText().equals("DONE"), operation.toString());
        return operation;
    }

    private static void check(int people, JsonNode outcomes) {
        int counted = Stream.of(PlacementOutcome.values())
                .mapToInt(outcome -> outcomes.path(outcome.name()).asInt())
                .sum();
        require(counted == people, "Of " + people + " people " + counted + " have an outcome.");
    }

    private int invariants() {
        JsonNode items = leader.get("api/health/invariants").expect(200).json().path("items");
        for (JsonNode one : items) {
            require(one.path("holds").asBoolean(), one.toString());
        }
        return items.size();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}

package org.bienche.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Workload as another system reports and reads it. */
class WorkloadApiIT {

    private static final String HEAD = "unit,field,from,to,received,done,late\n";
    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient department = ApiClient.asNobody();

    @BeforeAll
    static void settle() {
        for (String letter : List.of("A", "B", "C", "D", "E", "F", "G")) {
            Ground.commune("WKL-" + letter, "Xã Khối Lượng " + letter, letter.equals("A") ? 6 : 0);
        }
        officer = ApiClient.as("officer");
        department = Ground.account("workload-department", "DEPARTMENT", Ground.commune("WKL-B", "", 0));
    }

    @Test
    void saysHowManyPeopleTheWorkTakes() {
        report("WKL-A", "Hộ tịch", 1_000, 0, "1").expect(201);
        report("WKL-A", "dat dai", 254, 0, "1").expect(201);
        JsonNode found = officer.get("api/workload?unit=WKL-A").expect(200).json();
        JsonNode unit = found.path("items").path(0);
        int present = unit.path("present").asInt();
        assertThat(found.path("from").asText()).isEqualTo("2025-07-01");
        assertThat(found.path("OVERLOADED").asInt()).isEqualTo(1);
        assertThat(found.path("verified").asBoolean()).isFalse();
        assertThat(unit.path("received").asInt()).isEqualTo(1_254);
        assertThat(unit.path("hours").asText()).startsWith("2516");
        assertThat(unit.path("needed").asInt()).isEqualTo(13);
        assertThat(present).isBetween(1, 6);
        assertThat(unit.path("fields").findValuesAsText("field")).containsExactly("Hộ tịch", "Đất đai");
        assertThat(unit.path("steps").toString()).contains("làm tròn lên 13 người");
        JsonNode norms = officer.get("api/units/WKL-A/norms").expect(200).json();
        assertThat(norms.path("items").findValuesAsText("norm")).contains("WORKLOAD");
        assertThat(officer.get("api/workload?unit=WKL-A&field=H%E1%BB%99%20t%E1%BB%8Bch&finding=SLACK")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        officer.get("api/workload?unit=WKL-A&finding=NONSENSE").expect(422);
    }

    @Test
    void takesTheSameTwiceOnceAndNothingOverWhatOthersChanged() {
        JsonNode first = report("WKL-C", "Hộ tịch", 100, 0, "2").expect(201).json();
        JsonNode again = report("WKL-C", "Hộ tịch", 100, 0, "2").expect(201).json();
        assertThat(again.path("id").asLong()).isEqualTo(first.path("id").asLong());
        assertThat(PlanGround.number("SELECT COUNT(*) FROM workload w JOIN unit_version v ON v.unit_id = w.unit_id"
                        + " WHERE v.code = 'WKL-C' AND w.field = 'Hộ tịch'"))
                .isEqualTo(1);

        report("WKL-C", "Hộ tịch", 120, 0, "3").expect(409);
        long version = first.path("version").asLong();
        JsonNode changed =
                report("WKL-C", "Hộ tịch", 120, version, "3").expect(201).json();
        report("WKL-C", "Hộ tịch", 130, version, "4").expect(409);
        assertThat(received("WKL-C")).isEqualTo(120);

        String path = "api/workload/" + changed.path("id").asLong() + "/withdraw";
        officer.post(path, Map.of("decision", decision("5"))).expect(204);
        officer.post(path, Map.of("decision", decision("5"))).expect(404);
        assertThat(officer.get("api/workload?unit=WKL-C").expect(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsWrongFieldByField() {
        assertThat(pointers(Map.of("field", "Việc không có"))).containsExactly("/field");
        assertThat(pointers(Map.of("received", -1))).containsExactly("/received");
        assertThat(pointers(Map.of("late", 11))).containsExactly("/late");
        assertThat(pointers(Map.of("to", "2025-06-30"))).containsExactly("/to");
        assertThat(pointers(Map.of("to", "2199-01-01"))).containsExactly("/to");
        assertThat(pointers(Map.of("done", "nhiều"))).containsExactly("/done");
        assertThat(pointers(Map.of("thừa", 1))).containsExactly("/thừa");
        officer.post("api/workload", body("WKL-NONE", "Hộ tịch", 1, 0, "6")).expect(404);
        assertThat(officer.get("api/workload?unit=WKL-D").expect(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void aDepartmentReportsForItselfAndSeesNoOther() {
        department.post("api/workload", body("WKL-B", "Xây dựng", 10, 0, "7")).expect(201);
        department.post("api/workload", body("WKL-E", "Xây dựng", 10, 0, "7")).expect(404);
        department.get("api/workload?unit=WKL-E").expect(404);
        assertThat(department
                        .get("api/workload?unit=WKL-B")
                        .expect(200)
                        .json()
                        .path("units")
                        .asInt())
                .isEqualTo(1);
        ApiClient.as("auditor")
                .post("api/workload", body("WKL-E", "Xây dựng", 10, 0, "7"))
                .expect(403);
        ApiClient.as("auditor").get("api/workload?unit=WKL-E").expect(200);
        assertThat(errors(department, HEAD + "WKL-E,Xây dựng,2025-07-01,2025-07-31,1,1,\n", 422)
                        .findValuesAsText("column"))
                .containsExactly("unit");
    }

    @Test
    void takesAFileWholeOrNotAtAll() {
        String good = "WKL-F,Hộ tịch,2025-07-01,2025-07-31,40,40,\nWKL-F,Đất đai,1/7/2025,31/7/2025,7,5,1\n";
        String bad = """
                WKL-F,Hộ tịch,2025-07-01,2025-07-31,41,40,
                WKL-F,Chứng thực,2025-08-01,2025-07-31,4,4,
                KHONG-CO,Chứng thực,2025-07-01,2025-07-31,x,,
                """;
        JsonNode told = errors(officer, HEAD + good + bad, 422);
        assertThat(told.findValuesAsText("row")).containsExactly("4", "5", "6", "6", "6");
        assertThat(told.findValuesAsText("column")).contains("unit", "received", "done");
        assertThat(officer.get("api/workload?unit=WKL-F").expect(200).json().path("items"))
                .isEmpty();
        assertThat(send(officer, HEAD + good, "8", true, 200).path("added").asInt())
                .isEqualTo(2);
        assertThat(send(officer, HEAD + good, "8", false, 201).path("added").asInt())
                .isEqualTo(2);
        JsonNode again = send(officer, HEAD + good.replace(",40,40,", ",60,40,"), "9", false, 201);
        assertThat(again.path("changed").asInt()).isEqualTo(1);
        assertThat(again.path("same").asInt()).isEqualTo(1);
        assertThat(received("WKL-F")).isEqualTo(67);
    }

    @Test
    void comparesWithThePeriodBefore() {
        send(
                officer,
                HEAD + "WKL-G,Hộ tịch,2025-07-01,2025-07-31,40,40,\nWKL-G,Hộ tịch,2025-08-01,2025-08-31,60,50,\n",
                "10",
                false,
                201);
        JsonNode unit = officer.get("api/workload?unit=WKL-G")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(unit.path("received").asInt()).isEqualTo(60);
        assertThat(unit.path("before").asInt()).isEqualTo(40);
        JsonNode july = officer.get("api/workload?unit=WKL-G&asOf=2025-08-15")
                .expect(200)
                .json();
        assertThat(july.path("to").asText()).isEqualTo("2025-07-31");
        assertThat(july.path("items").path(0).path("before").isNull()).isTrue();
    }

    private static long received(String unit) {
        return officer.get("api/workload?unit=" + unit)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("received")
                .asLong();
    }

    private static List<String> pointers(Map<String, Object> wrong) {
        Map<String, Object> body = new HashMap<>(body("WKL-D", "Hộ tịch", 10, 0, "6"));
        body.putAll(wrong);
        return officer.post("api/workload", body)
                .expect(422)
                .json()
                .path("errors")
                .findValuesAsText("pointer");
    }

    private static ApiClient.Answer report(String unit, String field, int received, long version, String number) {
        return officer.post("api/workload", body(unit, field, received, version, number));
    }

    private static Map<String, Object> body(String unit, String field, int received, long version, String number) {
        return Map.of(
                "unit",
                unit,
                "field",
                field,
                "from",
                "2025-07-01",
                "to",
                "2025-08-11",
                "received",
                received,
                "done",
                10,
                "version",
                version,
                "decision",
                decision(number));
    }

    private static JsonNode errors(ApiClient who, String file, int status) {
        return send(who, file, "11", false, status).path("errors");
    }

    private static JsonNode send(ApiClient who, String file, String number, boolean dryRun, int status) {
        List<ApiClient.Part> parts = new ArrayList<>();
        decision(number).forEach((name, value) -> parts.add(ApiClient.Part.value(name, String.valueOf(value))));
        parts.add(ApiClient.Part.file("file", "workload.csv", file.getBytes(StandardCharsets.UTF_8)));
        return who.post("api/workload/import?dryRun=" + dryRun, parts.toArray(ApiClient.Part[]::new))
                .expect(status)
                .json();
    }

    private static Map<String, Object> decision(String number) {
        return Map.of(
                "number", "WKL-" + number + "/BC",
                "title", "Báo cáo khối lượng công việc thử",
                "issuer", "UBND thử",
                "signer", "Người Ký Thử",
                "signedOn", "2025-09-02",
                "effectiveOn", "2025-09-02");
    }
}

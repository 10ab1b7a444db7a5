package org.bienche.duties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The register of duties as another system uses it. */
class DutiesApiIT {

    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient stranger = ApiClient.asNobody();

    @BeforeAll
    static void settle() {
        Ground.commune("DTY-A", "Xã Nhiệm Vụ Một", 0);
        Ground.commune("DTY-B", "Xã Nhiệm Vụ Hai", 0);
        officer = ApiClient.as("officer");
        stranger = Ground.account("duty-stranger", "OFFICER", Ground.commune("DTY-B", "Xã Nhiệm Vụ Hai", 0));
    }

    @Test
    void entersMovesAndEndsUnderDecisions() {
        JsonNode entered = officer.post("api/duties", duty("DTY-01", "DTY-A", "DTY-A", "1"))
                .expect(201)
                .json();
        String path = "api/duties/" + entered.path("id").asLong();
        assertThat(entered.path("holder").path("name").asText()).isEqualTo("Xã Nhiệm Vụ Một");
        assertThat(entered.path("from").asText()).isEqualTo("2026-01-01");
        Map<String, Object> move = new HashMap<>(Map.of(
                "version",
                entered.path("version").asLong(),
                "holder",
                "DTY-B",
                "kind",
                "ASSIGNED",
                "decision",
                decision("2", "2026-03-01")));
        JsonNode moved = officer.post(path + "/move", move).expect(200).json();
        assertThat(moved.path("holder").path("code").asText()).isEqualTo("DTY-B");
        assertThat(moved.path("kind").asText()).isEqualTo("ASSIGNED");
        assertThat(officer.get(path + "?asOf=2026-02-01")
                        .expect(200)
                        .json()
                        .path("holder")
                        .path("code")
                        .asText())
                .isEqualTo("DTY-A");

        officer.post(path + "/move", move).expect(409);
        officer.post(
                        path + "/end",
                        Map.of("version", moved.path("version").asLong(), "decision", decision("3", "2026-06-01")))
                .expect(204);
        officer.get(path + "?asOf=2026-07-01").expect(404);
        officer.get(path + "?asOf=2026-05-31").expect(200);
    }

    @Test
    void refusesWhatIsWrongFieldByField() {
        JsonNode told = officer.post("api/duties", duty("không hợp lệ", "DTY-A", "DTY-A", "4"))
                .expect(422)
                .json();
        assertThat(told.path("errors").findValuesAsText("pointer")).containsExactly("/code");
        officer.post("api/duties", duty("DTY-02", "DTY-A", "DTY-A", "5")).expect(201);
        JsonNode twice = officer.post("api/duties", duty("DTY-02", "DTY-A", "DTY-B", "6"))
                .expect(422)
                .json();
        assertThat(twice.path("errors").findValuesAsText("pointer")).containsExactly("/code");
        Map<String, Object> missing = new HashMap<>(duty("DTY-03", "DTY-A", "DTY-A", "7"));
        missing.remove("legalBasis");
        assertThat(officer.post("api/duties", missing)
                        .expect(422)
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/legalBasis");
        officer.post("api/duties", duty("DTY-03", "DTY-NONE", "DTY-A", "8")).expect(404);
    }

    @Test
    void whoHasAnotherUnitNeitherSeesNorChanges() {
        long mine = officer.post("api/duties", duty("DTY-04", "DTY-A", "DTY-A", "9"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        officer.post("api/duties", duty("DTY-04", "DTY-B", "DTY-B", "10")).expect(201);
        stranger.get("api/duties/" + mine).expect(404);
        stranger.post("api/duties", duty("DTY-05", "DTY-A", "DTY-A", "11")).expect(404);
        JsonNode seen = stranger.get("api/duties?q=DTY-04").expect(200).json().path("items");
        assertThat(seen).hasSize(1);
        assertThat(seen.path(0).path("territory").path("code").asText()).isEqualTo("DTY-B");
        stranger.get("api/duties?territory=DTY-A").expect(404);
        ApiClient.as("auditor")
                .post("api/duties", duty("DTY-05", "DTY-A", "DTY-A", "12"))
                .expect(403);
    }

    @Test
    void takesAFileWholeOrNotAtAll() {
        String head = "code,name,field,legal_basis,kind,territory,holder\n";
        String good = """
                DTY-11,Cấp bản sao trích lục,Hộ tịch,Luật Hộ tịch,OWN,DTY-A,DTY-A
                DTY-12,Chứng thực chữ ký,Hộ tịch,NĐ 23/2015/NĐ-CP,DECENTRALIZED,DTY-A,DTY-A
                """;
        String bad = "DTY-13,Việc sai,Hộ tịch,Luật,OTHER,DTY-A,KHONG-CO\nDTY-11,Lặp lại,Hộ tịch,Luật,OWN,DTY-A,DTY-A\n";
        JsonNode told = send(head + good + bad, "13", true, 422);
        assertThat(told.path("errors").findValuesAsText("row")).containsExactly("4", "4", "5");
        send(head + good + bad, "13", false, 422);
        assertThat(items("DTY-1")).isEmpty();

        assertThat(send(head + good, "13", true, 200).path("added").asInt()).isEqualTo(2);
        assertThat(items("DTY-1")).isEmpty();
        assertThat(send(head + good, "13", false, 201).path("added").asInt()).isEqualTo(2);
        assertThat(items("DTY-1")).hasSize(2);
        JsonNode again =
                send(head + good.replace("Chứng thực chữ ký", "Chứng thực chữ ký và điểm chỉ"), "14", false, 201);
        assertThat(again.path("same").asInt()).isEqualTo(1);
        assertThat(again.path("changed").asInt()).isEqualTo(1);
        assertThat(items("DTY-1")).hasSize(2);
    }

    @Test
    void pagesByKeyAndKeepsTheFilters() {
        StringBuilder file = new StringBuilder("code,name,field,legal_basis,kind,territory,holder\n");
        for (int i = 10; i < 35; i++) {
            file.append("DTP-").append(i).append(",Việc ").append(i).append(",Đất đai,Luật Đất đai,OWN,DTY-B,DTY-B\n");
        }
        send(file.toString(), "15", false, 201);
        JsonNode first = officer.get("api/duties?limit=10&field=%C4%90%E1%BA%A5t%20%C4%91ai&territory=DTY-B")
                .expect(200)
                .json();
        assertThat(first.path("items")).hasSize(10);
        JsonNode second = officer.get("api/duties?limit=20&field=%C4%90%E1%BA%A5t%20%C4%91ai&territory=DTY-B&cursor="
                        + first.path("next").asText())
                .expect(200)
                .json();
        assertThat(second.path("items")).hasSize(15);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(second.path("items").path(0).path("code").asText()).isEqualTo("DTP-20");
        officer.get("api/duties?kind=NONSENSE").expect(422);
        officer.get("api/duties?cursor=DTP-20%20one").expect(200);
    }

    @Test
    void refusesAReaderAndADayBeforeAllUnits() {
        JsonNode entered = officer.post("api/duties", duty("DTY-09", "DTY-A", "DTY-A", "91"))
                .expect(201)
                .json();
        String path = "api/duties/" + entered.path("id").asLong();
        Map<String, Object> move = Map.of(
                "version", entered.path("version").asLong(),
                "holder", "DTY-B",
                "decision", decision("92", "2026-03-01"));
        ApiClient.as("auditor").post(path + "/move", move).expect(403);
        officer.get("api/duties?asOf=1800-01-01").expect(200);
        officer.get(path + "?asOf=1800-01-01").expect(404);
        officer.post(
                        path + "/end",
                        Map.of("version", entered.path("version").asLong(), "decision", decision("93", "1800-01-01")))
                .expect(404);
    }

    /** All have looked at the register before the first has taken anything back. */
    @RepeatedTest(3)
    void isTakenBackOnceByManyAtOnce(RepetitionInfo round) {
        String code = "DTT-0" + round.getCurrentRepetition();
        String number = "40-" + round.getCurrentRepetition();
        JsonNode entered = officer.post("api/duties", duty(code, "DTY-A", "DTY-A", number + "-0"))
                .expect(201)
                .json();
        officer.post(
                        "api/duties/" + entered.path("id").asLong() + "/move",
                        Map.of(
                                "version",
                                entered.path("version").asLong(),
                                "holder",
                                "DTY-B",
                                "kind",
                                "ASSIGNED",
                                "decision",
                                decision(number + "-1", "2026-03-01")))
                .expect(200);
        long moving = Long.parseLong(Ground.text("SELECT MAX(recorded_in) FROM duty_fact WHERE duty_id = "
                + entered.path("id").asLong()));
        List<Integer> statuses = IntStream.range(2, 6)
                .parallel()
                .mapToObj(place -> officer.post(
                                "api/duties/unsettled/take-back",
                                Map.of("recording", moving, "decision", decision(number + "-" + place, "2026-03-02")))
                        .status())
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(Ground.text("SELECT COUNT(*) FROM duty_fact WHERE superseded_in = 9223372036854775807 AND duty_id = "
                        + entered.path("id").asLong()))
                .isEqualTo("1");
        assertThat(items(code).path(0).path("holder").path("code").asText()).isEqualTo("DTY-A");
    }

    private static JsonNode items(String words) {
        return officer.get("api/duties?q=" + words + "&territory=DTY-A&asOf=2026-06-01")
                .expect(200)
                .json()
                .path("items");
    }

    private static JsonNode send(String file, String number, boolean dryRun, int status) {
        List<ApiClient.Part> parts = new ArrayList<>();
        decision(number, "2026-04-01")
                .forEach((name, value) -> parts.add(ApiClient.Part.value(name, String.valueOf(value))));
        parts.add(ApiClient.Part.file("file", "duties.csv", file.getBytes(StandardCharsets.UTF_8)));
        return officer.post("api/duties/import?dryRun=" + dryRun, parts.toArray(ApiClient.Part[]::new))
                .expect(status)
                .json();
    }

    static Map<String, Object> duty(String code, String territory, String holder, String number) {
        return Map.of(
                "code",
                code,
                "name",
                "Việc thử " + code,
                "field",
                "Hộ tịch",
                "legalBasis",
                "Luật Hộ tịch, Điều 7",
                "kind",
                "OWN",
                "territory",
                territory,
                "holder",
                holder,
                "decision",
                decision(number, "2026-01-01"));
    }

    static Map<String, Object> decision(String number, String on) {
        return Map.of(
                "number",
                "DTY-" + number + "/QĐ",
                "title",
                "Giao nhiệm vụ thử",
                "issuer",
                "UBND thử",
                "signer",
                "Người Ký Thử",
                "signedOn",
                on,
                "effectiveOn",
                on);
    }
}

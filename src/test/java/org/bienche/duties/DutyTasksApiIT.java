package org.bienche.duties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who does what of a duty, as another system says it; what is not clear is found by a filter. */
class DutyTasksApiIT {

    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient stranger = ApiClient.asNobody();
    private static String here = "";
    private static String elsewhere = "";

    @BeforeAll
    static void settle() {
        officer = ApiClient.as("officer");
        Ground.commune("DTT-A", "Xã Phân Công Một", 2);
        long other = Ground.commune("DTT-B", "Xã Phân Công Hai", 2);
        stranger = Ground.account("task-stranger", "OFFICER", other);
        here = numberOf("DTT-A");
        elsewhere = numberOf("DTT-B");
    }

    @Test
    void addsChangesAndWithdrawsUnderDecisions() {
        String path = "api/duties/" + enter("DTT-01", "1") + "/tasks";
        assertThat(unclear(officer.get(path).expect(200).json())).isEqualTo("PERSON TASK TIME RESPONSIBILITY PRODUCT");
        JsonNode added =
                officer.post(path, task(here, "Trong ngày", "2")).expect(201).json();
        assertThat(added.path("personName").asText()).isNotBlank();
        assertThat(unclear(added)).isEmpty();
        assertThat(unclear(officer.get(path).expect(200).json())).isEmpty();

        Map<String, Object> change = new HashMap<>(task(elsewhere, "", "3"));
        change.put("version", added.path("version").asLong());
        String one = path + "/" + added.path("id").asLong();
        JsonNode changed = officer.put(one, change).expect(200).json();
        assertThat(changed.path("id")).isEqualTo(added.path("id"));
        assertThat(unclear(changed)).isEqualTo("TIME ELSEWHERE");
        officer.put(one, change).expect(409);

        Map<String, Object> end = Map.of(
                "version", changed.path("version").asLong(), "decision", DutiesApiIT.decision("T4", "2026-05-01"));
        officer.post(one + "/withdraw", Map.of("version", 1, "decision", DutiesApiIT.decision("T5", "2026-05-01")))
                .expect(409);
        officer.post(one + "/withdraw", end).expect(204);
        officer.post(one + "/withdraw", end).expect(409);
        assertThat(officer.get(path + "?asOf=2026-05-01").expect(200).json().path("items"))
                .isEmpty();
        assertThat(officer.get(path + "?asOf=2026-04-30").expect(200).json().path("items"))
                .hasSize(1);
    }

    @Test
    void refusesWhatIsWrongAndWhatIsNotThere() {
        long duty = enter("DTT-02", "6");
        String path = "api/duties/" + duty + "/tasks";
        Map<String, Object> blank = new HashMap<>(task(here, "x".repeat(161), "7"));
        blank.remove("task");
        assertThat(officer.post(path, blank).expect(422).text()).contains("/task");
        assertThat(officer.post(path, task(here, "x".repeat(161), "7"))
                        .expect(422)
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/timeLimit");
        officer.post(path, task("KHONG-CO", "", "7")).expect(404);
        Map<String, Object> position = new HashMap<>(task(here, "", "7"));
        position.put("position", "KHONG-CO-VI-TRI");
        officer.post(path, position).expect(404);
        position.put("position", "CHUYÊN-VIÊN");
        officer.post(path, position).expect(404);
        Map<String, Object> change = new HashMap<>(task(here, "", "7"));
        change.put("version", 1);
        officer.put(path + "/999999999", change).expect(404);
        officer.post(
                        path + "/999999999/withdraw",
                        Map.of("version", 1, "decision", DutiesApiIT.decision("T8", "2026-05-01")))
                .expect(404);
        officer.get("api/duties/999999999/tasks").expect(404);
        stranger.get(path).expect(404);
        stranger.post(path, task(elsewhere, "", "7")).expect(404);
        ApiClient.as("auditor").post(path, task(here, "", "7")).expect(403);
        assertThat(officer.get(path).expect(200).json().path("items")).isEmpty();
    }

    @Test
    void findsTheDutiesThatAreNotClear() {
        long nobody = enter("DTT-11", "11");
        long clear = enter("DTT-12", "12");
        long half = enter("DTT-13", "13");
        long away = enter("DTT-14", "14");
        officer.post("api/duties/" + clear + "/tasks", task(here, "Trong ngày", "15"))
                .expect(201);
        officer.post("api/duties/" + half + "/tasks", task(here, "Trong ngày", "16"))
                .expect(201);
        officer.post("api/duties/" + half + "/tasks", task(here, "", "17")).expect(201);
        officer.post("api/duties/" + away + "/tasks", task(elsewhere, "Trong ngày", "18"))
                .expect(201);
        JsonNode found = officer.get("api/duties?q=DTT-1&unclear=true&holder=DTT-A")
                .expect(200)
                .json();
        assertThat(found.path("items").findValuesAsText("id"))
                .containsExactly(String.valueOf(nobody), String.valueOf(half), String.valueOf(away));
        assertThat(officer.get("api/duties?q=DTT-1&holder=DTT-A")
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(4);
    }

    private static String unclear(JsonNode answer) {
        StringBuilder words = new StringBuilder();
        answer.path("unclear").forEach(one -> words.append(one.asText()).append(' '));
        return words.toString().strip();
    }

    private static long enter(String code, String number) {
        return officer.post("api/duties", DutiesApiIT.duty(code, "DTT-A", "DTT-A", "T-E" + number))
                .expect(201)
                .json()
                .path("id")
                .asLong();
    }

    private static Map<String, Object> task(String person, String time, String number) {
        Map<String, Object> task = new HashMap<>(Map.of(
                "person",
                person,
                "task",
                "Giải quyết hồ sơ " + number,
                "responsibility",
                "Kết quả đúng hạn",
                "product",
                "Giấy khai sinh",
                "decision",
                DutiesApiIT.decision("T" + number, "2026-04-01")));
        if (!time.isEmpty()) {
            task.put("timeLimit", time);
        }
        return task;
    }

    private static String numberOf(String unit) {
        return officer.get("api/people?unit=" + unit)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("number")
                .asText();
    }
}

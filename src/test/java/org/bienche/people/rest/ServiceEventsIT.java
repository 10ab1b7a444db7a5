package org.bienche.people.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recorded of somebody's service is withdrawn under a decision: it holds no more, and is not forgotten. */
class ServiceEventsIT {

    private ApiClient officer = ApiClient.asNobody();
    private ApiClient reader = ApiClient.asNobody();
    private ApiClient stranger = ApiClient.asNobody();
    private String path = "";

    @BeforeEach
    void somebodyInACommune() {
        long unit = Ground.commune("EVT-A", "Xã Ghi Việc", 5);
        officer = Ground.account("evt-officer", "OFFICER", unit);
        reader = Ground.account("evt-auditor", "AUDITOR", unit);
        stranger = Ground.account("evt-stranger", "OFFICER", Ground.commune("EVT-B", "Xã Khác Việc", 0));
        path = "api/people/" + Ground.text("SELECT MIN(person_id) FROM appointment WHERE unit_id = " + unit)
                + "/service-events";
    }

    @Test
    void anEventIsWithdrawnUnderADecisionAndStaysOnRecord() {
        JsonNode events =
                officer.post(path, event("EVT-1", "SICK_LEAVE", 7)).expect(201).json();
        long event = events.path("items")
                .path(events.path("items").size() - 1)
                .path("id")
                .asLong();
        stranger.get(path).expect(404);
        stranger.post(path + "/" + event + "/withdraw", under("EVT-2")).expect(404);
        reader.post(path + "/" + event + "/withdraw", under("EVT-2")).expect(403);

        JsonNode after = officer.post(path + "/" + event + "/withdraw", under("EVT-2"))
                .expect(200)
                .json();
        assertThat(after.path("items").findValuesAsText("id")).doesNotContain(String.valueOf(event));
        JsonNode gone = after.path("withdrawn").path(after.path("withdrawn").size() - 1);
        assertThat(gone.path("id").asLong()).isEqualTo(event);
        assertThat(gone.path("decision").asText())
                .isEqualTo(Ground.text("SELECT id FROM decision WHERE number = 'EVT-2'"));
        assertThat(Ground.text("SELECT COUNT(*) FROM service_event WHERE id = " + event))
                .isEqualTo("1");
        officer.post(path + "/" + event + "/withdraw", under("EVT-3")).expect(409);
    }

    @Test
    void whatIsNotThereCannotBeWithdrawn() {
        officer.post(path + "/999999999/withdraw", under("EVT-4")).expect(404);
        officer.post(path + "/1/withdraw", Map.of("decision", Map.of("number", "x")))
                .expect(422);
    }

    @Test
    void anEventWithoutItsMonthsIsRefusedByField() {
        JsonNode refused =
                officer.post(path, event("EVT-5", "SICK_LEAVE", 0)).expect(422).json();
        assertThat(refused.path("errors").findValuesAsText("pointer")).contains("/months");
    }

    private static Map<String, Object> event(String decision, String kind, int months) {
        Map<String, Object> event = new HashMap<>(under(decision));
        event.putAll(Map.of("kind", kind, "on", "2026-02-01", "months", months));
        return event;
    }

    private static Map<String, Object> under(String number) {
        return Map.of(
                "decision",
                Map.of(
                        "number", number,
                        "title", "Quyết định thử",
                        "issuer", "Cơ quan thử",
                        "signer", "Người Ký Thử",
                        "signedOn", "2026-03-01",
                        "effectiveOn", "2026-03-01"));
    }
}

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
    void whatIsSentTwiceIsRecordedOnce() {
        Map<String, Object> raise = event("EVT-6", "EARLY_RAISE", 12);
        raise.put("form", "ACHIEVEMENT");
        officer.post(path, raise).expect(201);
        assertThat(officer.post(path, raise).expect(409).json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/on");
        raise.put("months", 6);
        officer.post(path, raise).expect(409);
        raise.put("on", "2026-02-02");
        officer.post(path, raise).expect(201);

        Map<String, Object> rating = event("EVT-7", "RATING", 0);
        rating.put("form", "GOOD");
        officer.post(path, rating).expect(201);
        rating.put("on", "2026-05-05");
        rating.put("form", "NOT_COMPLETED");
        officer.post(path, rating).expect(409);
        assertThat(Ground.text("SELECT COUNT(*) FROM service_event WHERE kind IN ('EARLY_RAISE', 'RATING')"
                        + " AND person_id = " + path.replaceAll("[^0-9]", "")))
                .isEqualTo("3");
    }

    @Test
    void whoHasLeftForAnotherProvinceIsReadAsOfTheirTimeHere() {
        long here = Ground.commune("EVT-C", "Xã Nơi Đi", 8);
        Ground.commune("EVT-D", "Xã Nơi Đến", 0);
        String person = Ground.text("SELECT MAX(a.person_id) FROM appointment a JOIN person_file f"
                + " ON f.person_id = a.person_id WHERE f.insured_from < '2023-01-01' AND a.unit_id = " + here);
        String events = "api/people/" + person + "/service-events";
        ApiClient everywhere = ApiClient.as("officer");
        Map<String, Object> before = event("EVT-8", "EXTRA_STEP", 0);
        before.put("on", "2023-01-01");
        everywhere.post(events, before).expect(201);
        Map<String, Object> after = event("EVT-9", "EXTRA_STEP", 0);
        after.put("on", "2025-05-05");
        everywhere.post(events, after).expect(201);
        Map<String, Object> move = new HashMap<>(under("EVT-10"));
        move.putAll(Map.of(
                "on", "2024-01-01",
                "person", Ground.text("SELECT number FROM person WHERE id = " + person),
                "unit", "EVT-D"));
        everywhere.post("api/transfers", move).expect(201);

        ApiClient old = Ground.account("evt-old", "OFFICER", here);
        old.get(events).expect(404);
        old.get(events + "?asOf=2024-06-30").expect(404);
        assertThat(old.get(events + "?asOf=2023-06-30")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("on"))
                .containsExactly("2023-01-01");
        assertThat(everywhere.get(events).expect(200).json().path("items")).hasSize(2);
    }

    @Test
    void aDayThatCannotBeIsRefusedByItsField() {
        for (String day : new String[] {"1900-01-01", "2035-01-01"}) {
            Map<String, Object> hazardous = event("EVT-11", "HAZARDOUS", 0);
            hazardous.put("on", day);
            assertThat(officer.post(path, hazardous)
                            .expect(422)
                            .json()
                            .path("errors")
                            .findValuesAsText("pointer"))
                    .containsExactly("/on");
        }
        assertThat(Ground.text("SELECT COUNT(*) FROM decision WHERE number = 'EVT-11'"))
                .isEqualTo("0");
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

    @Test
    void whatItIsInParticularIsRefusedByItsField() {
        Map<String, Object> raise = event("EVT-8", "EARLY_RAISE", 12);
        raise.put("form", "FRIENDSHIP");
        JsonNode refused = officer.post(path, raise).expect(422).json();
        assertThat(refused.path("errors").findValuesAsText("pointer")).containsExactly("/form");
    }

    @Test
    void aDayThatIsTooFarAwayIsRefusedByItsField() {
        Map<String, Object> leave = event("EVT-9", "SICK_LEAVE", 3);
        leave.put("on", "2199-12-31");
        JsonNode refused = officer.post(path, leave).expect(422).json();
        assertThat(refused.path("errors").findValuesAsText("pointer")).containsExactly("/on");
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

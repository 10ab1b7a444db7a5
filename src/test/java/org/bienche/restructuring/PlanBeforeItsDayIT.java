package org.bienche.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Part;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** A plan is carried out some weeks before its day: until then everybody sees and edits what they did. */
class PlanBeforeItsDayIT {

    private static final String PLANS = "api/restructuring-plans";
    private static final LocalDate SOON =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);

    @Test
    void changesForNobodyWhatTheySeeTodayAndPassesTheGrantsOnWithItsDay() throws Exception {
        ApiClient officer = Grounds.account("sap-toi-vien", "OFFICER");
        ApiClient leader = Grounds.account("sap-toi-truong", "LEADER");
        long one = Ground.commune("STX-A", "Xã Sắp Tới Một", 0);
        long two = Ground.commune("STX-B", "Xã Sắp Tới Hai", 0);
        ApiClient ofOne = Ground.account("sap-toi-a", "OFFICER", one);
        String plan = PLANS + "/"
                + officer.post(PLANS, Map.of("title", "Sáp nhập sắp tới", "unit", 1, "effectiveFrom", SOON.toString()))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        Map<String, Object> successor = Map.of("code", "STX-C", "name", "Xã Sắp Tới", "kind", "COMMUNE", "parent", 1);
        officer.post(plan + "/lines", Map.of("action", "MERGE", "units", List.of(one, two), "successor", successor))
                .expect(200);
        byte[] marked = "person_number,outcome,unit_code,position_code,term_ends\nSố-Ế-1,PLACED,STX-C,,\n"
                .getBytes(StandardCharsets.UTF_8);
        officer.post(plan + "/placements/import", Part.file("placements", "places.csv", marked))
                .expect(422);
        officer.post(plan + "/submit").expect(200);
        leader.post(plan + "/approve").expect(200);
        assertThat(state(officer, plan + "/execute")).isEqualTo("DONE");

        ofOne.get("api/units/STX-A").expect(200);
        ofOne.get("api/units/STX-A?asOf=" + SOON.minusDays(1)).expect(200);
        ofOne.get("api/units/STX-B").expect(404);
        ofOne.get("api/units/STX-C?asOf=" + SOON).expect(200);
        ofOne.get("api/units/STX-A?asOf=" + SOON).expect(404);
        assertThat(grants()).isEqualTo("null to " + SOON + ", " + SOON + " to null");

        assertThat(state(officer, plan + "/undo")).isEqualTo("DONE");
        ofOne.get("api/units/STX-A").expect(200);
        ofOne.get("api/units/STX-A?asOf=" + SOON).expect(200);
        assertThat(grants()).isEqualTo("null to null");
    }

    private static String state(ApiClient officer, String act) {
        return officer.await(officer.post(act).expect(202)).path("state").asText();
    }

    private static String grants() throws Exception {
        return Grounds.text(
                "SELECT GROUP_CONCAT(CONCAT(COALESCE(valid_from, 'null'), ' to ', COALESCE(valid_until, 'null'))"
                        + " ORDER BY g.id SEPARATOR ', ') FROM account_grant g JOIN account a ON a.id = g.account_id"
                        + " WHERE a.username = 'sap-toi-a' AND revoked_at IS NULL");
    }
}

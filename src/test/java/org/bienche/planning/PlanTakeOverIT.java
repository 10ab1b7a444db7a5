package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** A superior draws up its plan, takes over what the units below filed with it, and files it with the sources. */
class PlanTakeOverIT {

    @Test
    void asksForWhatTheUnitsBelowFiledAndNamesThem() {
        long country = PlanGround.province("PLQ", "Vùng Tổng Hợp", 3);
        PlanGround.grant(country, PlanSteps.TODAY.getYear(), 60);
        ApiClient officer = Ground.account("plan-q-officer", "OFFICER", 1);
        JsonNode plan = PlanSteps.drawUp(officer, "PLQ");
        assertThat(take(officer, plan).expect(422).text()).contains("planning.take.none");
        file(officer, "PLQ-1", 5);
        JsonNode second = file(officer, "PLQ-2", 7);
        PlanSteps.ask(officer, PlanSteps.drawUp(officer, "PLQ-3"), 100).expect(200);

        JsonNode taken = take(officer, plan).expect(200).json();
        assertThat(taken.path("items")).hasSize(2);
        JsonNode superior =
                officer.get("api/staffing-plans/" + plan.path("id")).expect(200).json();
        assertThat(civilServants(superior)).isEqualTo(72);
        assertThat(take(officer, superior).expect(409).text()).contains("planning.take.same");

        JsonNode back = PlanSteps.sendBack(officer, second).expect(200).json();
        PlanSteps.submit(officer, PlanSteps.ask(officer, back, 9).expect(200).json())
                .expect(200);
        take(officer, superior).expect(200);
        JsonNode fresh =
                officer.get("api/staffing-plans/" + plan.path("id")).expect(200).json();
        assertThat(civilServants(fresh)).as("the newest number, once").isEqualTo(74);
        JsonNode filed = PlanSteps.submit(officer, fresh).expect(200).json();
        assertThat(take(officer, filed).status()).isEqualTo(409);
        JsonNode edition =
                officer.get(PlanSteps.path(plan, "editions/1")).expect(200).json();
        assertThat(edition.path("sources")).hasSize(2);
        String said = "Staffing plan " + plan.path("id") + " is not";
        assertThat(invariants()).doesNotContain(said);
        PlanGround.tamper("UPDATE staffing_plan_source SET number = number + 1 WHERE plan_id = " + plan.path("id"));
        assertThat(invariants()).contains(said);
        PlanGround.tamper("UPDATE staffing_plan_source SET number = number - 1 WHERE plan_id = " + plan.path("id"));
    }

    private static Answer take(ApiClient officer, JsonNode plan) {
        return officer.post(PlanSteps.path(plan, "sources"), Map.of("version", PlanSteps.version(plan)));
    }

    private static JsonNode file(ApiClient officer, String unit, int number) {
        JsonNode plan = PlanSteps.drawUp(officer, unit);
        return PlanSteps.submit(
                        officer,
                        PlanSteps.ask(officer, plan, number).expect(200).json())
                .expect(200)
                .json();
    }

    private static int civilServants(JsonNode plan) {
        for (JsonNode line : plan.path("lines")) {
            if (line.path("staffKind").asText().equals("CIVIL_SERVANT")) {
                return line.path("asked").asInt();
            }
        }
        throw new AssertionError("No line of civil servants in " + plan);
    }

    private static String invariants() {
        return ApiClient.as("auditor").get("api/health/invariants").expect(200).text();
    }
}

package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.organization.FundingGroup;
import org.bienche.people.Ground;
import org.bienche.staffing.QuotaGround;
import org.junit.jupiter.api.Test;

/** The plan of a unit that pays its own costs: its head decides it, two persons as always, and the superior sees it reported. */
class PlanOwnDecisionIT {

    @Test
    void isDecidedByTheUnitsOwnLeaderAndReported() throws Exception {
        long province;
        try (QuotaGround ground = new QuotaGround()) {
            province = ground.province("PLZ", "Tỉnh Có Đơn Vị Tự Chủ", 2, FundingGroup.G1);
            ground.people(province + 1, 4);
        }
        ApiClient officer = Ground.account("plan-z-officer", "OFFICER", province + 1);
        ApiClient above = Ground.account("plan-z-above", "OFFICER", province);
        ApiClient head = Ground.account("plan-z-head", "LEADER", province + 1);
        PlanGround.role("plan-z-officer", "LEADER", province + 1);
        JsonNode plan = PlanSteps.drawUp(officer, "PLZ-1");
        JsonNode state = ask(officer, plan, 6, 5).expect(200).json();
        assertThat(PlanSteps.submit(officer, state).expect(422).text()).contains("planning.own.decision.state");
        JsonNode asked = ask(officer, state, 6, 6).expect(200).json();
        JsonNode waiting = PlanSteps.submit(officer, asked).expect(200).json();
        assertThat(waiting.path("ownDecision").asBoolean()).isTrue();
        assertThat(waiting.path("state").asText()).isEqualTo("APPRAISED");
        assertThat(PlanSteps.appraise(above, waiting).status()).isEqualTo(409);
        assertThat(PlanSteps.approve(officer, waiting, "PLZ-1").expect(403).text())
                .contains("planning.own");

        JsonNode back = PlanSteps.sendBack(head, waiting).expect(200).json();
        JsonNode again = PlanSteps.submit(officer, back).expect(200).json();
        PlanSteps.approve(head, again, "PLZ-2").expect(200);
        assertThat(PlanGround.number("SELECT from_revenue FROM quota WHERE unit_id = " + (province + 1) + " AND year = "
                        + PlanSteps.YEAR + " AND staff_kind = 'PUBLIC_EMPLOYEE'"))
                .isEqualTo(6);
        JsonNode superior = PlanSteps.drawUp(above, "PLZ");
        assertThat(above.get(PlanSteps.path(superior, "sources"))
                        .expect(200)
                        .json()
                        .path("offered"))
                .as("a superior does not ask for what a head decided")
                .isEmpty();
        assertThat(above.get("api/staffing-plans/" + plan.path("id"))
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("ASSIGNED");
        assertThat(ApiClient.as("auditor")
                        .get("api/health/invariants")
                        .expect(200)
                        .text())
                .doesNotContain("taffing plan " + plan.path("id") + " is not");
    }

    private static Answer ask(ApiClient officer, JsonNode plan, int number, int revenue) {
        Map<String, ?> line = Map.of(
                "staffKind", "PUBLIC_EMPLOYEE", "asked", number, "fromRevenue", revenue, "reason", "Mở rộng dịch vụ");
        return officer.put(
                PlanSteps.path(plan, "lines"), Map.of("version", PlanSteps.version(plan), "lines", List.of(line)));
    }
}

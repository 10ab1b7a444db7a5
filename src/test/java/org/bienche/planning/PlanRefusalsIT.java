package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** Who may not approve a plan, and what a plan may not say of people who are there. */
class PlanRefusalsIT {

    @Test
    void letsNeitherTheFilerNorTheFilersSubstituteApprove() {
        long province = PlanGround.province("PLE", "Tỉnh Hai Người", 1);
        PlanGround.grant(province, PlanSteps.YEAR, 60);
        ApiClient officer = Ground.account("plan-e-officer", "OFFICER", province);
        ApiClient chief = Ground.account("plan-e-chief", "LEADER", province);
        PlanGround.role("plan-e-chief", "OFFICER", province);
        ApiClient clerk = Ground.account("plan-e-clerk", "DEPARTMENT", province);
        ApiClient other = Ground.account("plan-e-other", "LEADER", province);
        JsonNode plan = PlanSteps.drawUp(chief, "PLE-1");
        JsonNode asked = PlanSteps.ask(chief, plan, 5).expect(200).json();
        JsonNode filed = PlanSteps.submit(chief, asked).expect(200).json();
        JsonNode waiting = PlanSteps.appraise(officer, filed).expect(200).json();
        assertThat(PlanSteps.approve(chief, waiting, "PLE-1").expect(403).text())
                .contains("planning.own");
        chief.post(
                        "api/delegations",
                        Map.of(
                                "substitute",
                                "plan-e-clerk",
                                "first",
                                PlanSteps.TODAY.toString(),
                                "last",
                                PlanSteps.TODAY.plusDays(3).toString(),
                                "reason",
                                "Đi công tác"))
                .expect(201);
        assertThat(PlanSteps.approve(clerk, waiting, "PLE-1").expect(403).text())
                .contains("approvals.own.substitute");
        PlanSteps.approve(other, waiting, "PLE-1").expect(200);
    }

    @Test
    void refusesFewerThanArePresentWithoutADayToSettleIt() {
        Ground.commune("PLF", "Xã Có Người", 30);
        ApiClient officer = Ground.account(
                "plan-f-officer",
                "OFFICER",
                PlanGround.number("SELECT MAX(unit_id) FROM unit_version WHERE code = 'PLF'"));
        JsonNode plan = PlanSteps.drawUp(officer, "PLF");
        JsonNode line = most(plan);
        int fewer = line.path("present").asInt() - 1;
        assertThat(fewer).isGreaterThan(0);
        Map<String, ?> without =
                Map.of("staffKind", line.path("staffKind").asText(), "asked", fewer, "reason", "Tinh giản");
        assertThat(ask(officer, plan, without).expect(422).text()).contains("planning.surplus.missing");
        Map<String, ?> with = Map.of(
                "staffKind",
                line.path("staffKind").asText(),
                "asked",
                fewer,
                "reason",
                "Tinh giản",
                "surplusUntil",
                PlanSteps.TODAY.plusYears(2).toString());
        ask(officer, plan, with).expect(200);
    }

    @Test
    void takesNeedsByPositionThatAddUpAndTodaysFigures() {
        Ground.commune("PLJ", "Xã Theo Vị Trí", 20);
        long unit = PlanGround.number("SELECT MAX(unit_id) FROM unit_version WHERE code = 'PLJ'");
        ApiClient officer = Ground.account("plan-j-officer", "OFFICER", unit);
        String position = Ground.text("SELECT MIN(code) FROM job_position");
        JsonNode plan = PlanSteps.drawUp(officer, "PLJ");
        Map<String, ?> need =
                Map.of("position", position, "staffKind", "CIVIL_SERVANT", "needed", 1, "note", "Một cửa");
        Map<String, ?> twice = Map.of("version", PlanSteps.version(plan), "positions", List.of(need, need));
        assertThat(officer.put(PlanSteps.path(plan, "positions"), twice)
                        .expect(422)
                        .text())
                .contains("planning.position.twice");
        Map<String, ?> unknown = Map.of("position", "KHONG-CO", "staffKind", "CIVIL_SERVANT", "needed", 1);
        assertThat(officer.put(
                                PlanSteps.path(plan, "positions"),
                                Map.of("version", PlanSteps.version(plan), "positions", List.of(unknown)))
                        .expect(422)
                        .text())
                .contains("positions.unknown");
        JsonNode needed = officer.put(
                        PlanSteps.path(plan, "positions"),
                        Map.of("version", PlanSteps.version(plan), "positions", List.of(need)))
                .expect(200)
                .json();
        assertThat(needed.path("items").get(0).path("note").asText()).isEqualTo("Một cửa");
        long version = needed.path("version").asLong();
        assertThat(officer.post(PlanSteps.path(plan, "submit"), Map.of("version", version))
                        .expect(422)
                        .text())
                .contains("planning.position.sum.CIVIL_SERVANT");
        PlanGround.grant(unit, PlanSteps.TODAY.getYear(), 77);
        JsonNode fresh = officer.post(PlanSteps.path(plan, "refresh"), Map.of("version", version))
                .expect(200)
                .json();
        assertThat(fresh.path("lines").toString()).contains("\"quota\":77");
        assertThat(officer.post(PlanSteps.path(plan, "refresh"), Map.of("version", version))
                        .status())
                .isEqualTo(409);
    }

    private static JsonNode most(JsonNode plan) {
        JsonNode most = plan.path("lines").get(0);
        for (JsonNode line : plan.path("lines")) {
            most = line.path("present").asInt() > most.path("present").asInt() ? line : most;
        }
        return most;
    }

    private static Answer ask(ApiClient officer, JsonNode plan, Map<String, ?> line) {
        return officer.put(
                PlanSteps.path(plan, "lines"), Map.of("version", PlanSteps.version(plan), "lines", List.of(line)));
    }
}

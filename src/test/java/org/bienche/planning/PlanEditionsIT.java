package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** What happens to a plan on its way: quotas granted meanwhile, editions that stay whole, a surplus that the superior settles. */
class PlanEditionsIT {

    @Test
    void isNotApprovedOverWhatWasGrantedMeanwhile() {
        long province = PlanGround.province("PLK", "Tỉnh Giao Bổ Sung", 1);
        PlanGround.grant(province, PlanSteps.YEAR, 60);
        PlanGround.grant(province + 1, PlanSteps.YEAR, 20);
        ApiClient officer = Ground.account("plan-k-officer", "OFFICER", province);
        ApiClient leader = Ground.account("plan-k-leader", "LEADER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLK-1");
        assertThat(civilServants(plan).path("granted").asInt()).isEqualTo(20);
        assertThat(civilServants(plan).path("asked").asInt()).isEqualTo(20);
        JsonNode filed = PlanSteps.submit(officer, plan).expect(200).json();
        JsonNode waiting = PlanSteps.appraise(officer, filed).expect(200).json();
        supplement(province + 1, 25);
        assertThat(PlanSteps.approve(leader, waiting, "PLK-1").expect(409).text())
                .contains("planning.regranted.CIVIL_SERVANT", "planning.regranted.filed", "20", "25");
        assertThat(granted(province + 1)).isEqualTo(25);

        JsonNode back = PlanSteps.sendBack(leader, waiting).expect(200).json();
        assertThat(PlanSteps.submit(officer, back).expect(409).text()).contains("planning.regranted.open");
        JsonNode fresh = officer.post(PlanSteps.path(plan, "refresh"), Map.of("version", PlanSteps.version(back)))
                .expect(200)
                .json();
        assertThat(civilServants(fresh).path("asked").asInt()).isEqualTo(25);
        JsonNode again = PlanSteps.submit(officer, fresh).expect(200).json();
        supplement(province + 1, 26);
        assertThat(PlanSteps.appraise(officer, again).expect(409).text()).contains("planning.regranted.filed");
        supplement(province + 1, 25);
        JsonNode ready = PlanSteps.appraise(officer, again).expect(200).json();
        PlanSteps.approve(leader, ready, "PLK-2").expect(200);
        assertThat(granted(province + 1)).isEqualTo(25);
        assertThat(PlanGround.number("SELECT COUNT(*) FROM quota WHERE unit_id = " + (province + 1)))
                .as("what stays as it is, is not granted anew")
                .isEqualTo(1);
    }

    @Test
    void keepsEachEditionWithItsWordsPositionsAndFigures() {
        long province = PlanGround.province("PLN", "Tỉnh Nhiều Bản", 1);
        ApiClient officer = Ground.account("plan-n-officer", "OFFICER", province);
        String position = Ground.text("SELECT MIN(code) FROM job_position");
        JsonNode plan = PlanSteps.drawUp(officer, "PLN-1");
        JsonNode asked = note(officer, plan, 4, "Bản đầu");
        Map<String, ?> need =
                Map.of("position", position, "staffKind", "CIVIL_SERVANT", "needed", 4, "note", "Một cửa");
        JsonNode needed = officer.put(
                        PlanSteps.path(plan, "positions"),
                        Map.of("version", PlanSteps.version(asked), "positions", List.of(need)))
                .expect(200)
                .json();
        JsonNode filed = officer.post(
                        PlanSteps.path(plan, "submit"),
                        Map.of("version", needed.path("version").asLong()))
                .expect(200)
                .json();
        JsonNode back = PlanSteps.sendBack(officer, filed).expect(200).json();
        note(officer, back, 4, "Bản hai");

        JsonNode first =
                officer.get(PlanSteps.path(plan, "editions/1")).expect(200).json();
        assertThat(first.path("note").asText()).isEqualTo("Bản đầu");
        assertThat(first.path("submittedBy").asText()).isEqualTo("plan-n-officer");
        assertThat(first.path("digest").asText()).isEqualTo(filed.path("digest").asText());
        assertThat(first.path("positions").get(0).path("note").asText()).isEqualTo("Một cửa");
        assertThat(officer.get(PlanSteps.path(plan, "editions"))
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(2);
        assertThat(officer.get(PlanSteps.path(plan, "editions/3")).status()).isEqualTo(404);
        JsonNode changes =
                officer.get(PlanSteps.path(plan, "differences")).expect(200).json();
        assertThat(changes.path("items")).isEmpty();
        assertThat(changes.path("changes")).hasSize(1);
        assertThat(changes.path("changes").get(0).path("field").asText()).isEqualTo("NOTE");
        assertThat(changes.path("changes").get(0).path("before").asText()).isEqualTo("Bản đầu");

        String said = "Edition 1 of staffing plan " + plan.path("id") + " is not";
        assertThat(invariants()).doesNotContain(said);
        PlanGround.tamper("UPDATE staffing_plan_edition SET note = 'Khác' WHERE plan_id = " + plan.path("id"));
        assertThat(invariants()).contains(said);
        PlanGround.tamper("UPDATE staffing_plan_edition SET note = 'Bản đầu' WHERE plan_id = " + plan.path("id"));
    }

    @Test
    void theAppraiserStatesTheDayOfASurplusThatTheAppraisalMakes() {
        long province = PlanGround.province("PLO", "Tỉnh Thẩm Định Giảm", 1);
        PlanGround.crowd(province + 1, 30, PlanSteps.TODAY.plusYears(3));
        PlanGround.grant(province, PlanSteps.YEAR, 60);
        ApiClient officer = Ground.account("plan-o-officer", "OFFICER", province);
        ApiClient leader = Ground.account("plan-o-leader", "LEADER", province);
        JsonNode plan = PlanSteps.drawUp(officer, "PLO-1");
        int present = civilServants(plan).path("present").asInt();
        JsonNode asked = PlanSteps.ask(officer, plan, present).expect(200).json();
        JsonNode filed = PlanSteps.submit(officer, asked).expect(200).json();
        Map<String, ?> without = Map.of("staffKind", "CIVIL_SERVANT", "appraised", present - 1);
        assertThat(officer.post(
                                PlanSteps.path(plan, "appraise"),
                                Map.of("version", PlanSteps.version(filed), "lines", List.of(without)))
                        .expect(422)
                        .text())
                .contains("planning.surplus.missing");
        String until = PlanSteps.TODAY.plusYears(2).toString();
        Map<String, ?> with = Map.of("staffKind", "CIVIL_SERVANT", "appraised", present - 1, "surplusUntil", until);
        JsonNode waiting = officer.post(
                        PlanSteps.path(plan, "appraise"),
                        Map.of("version", PlanSteps.version(filed), "lines", List.of(with)))
                .expect(200)
                .json();
        assertThat(civilServants(waiting).path("appraisedSurplusUntil").asText())
                .isEqualTo(until);
        assertThat(civilServants(waiting).path("surplusUntil").isNull()
                        || civilServants(waiting).path("surplusUntil").isMissingNode())
                .isTrue();
        PlanSteps.approve(leader, waiting, "PLO-1").expect(200);
        assertThat(Ground.text("SELECT surplus_until FROM quota WHERE unit_id = " + (province + 1) + " AND year = "
                        + PlanSteps.YEAR + " AND staff_kind = 'CIVIL_SERVANT'"))
                .isEqualTo(until);
    }

    private static JsonNode note(ApiClient officer, JsonNode plan, int number, String note) {
        Map<String, ?> line = Map.of("staffKind", "CIVIL_SERVANT", "asked", number, "reason", "Thêm việc mới");
        return officer.put(
                        PlanSteps.path(plan, "lines"),
                        Map.of("version", PlanSteps.version(plan), "lines", List.of(line), "note", note))
                .expect(200)
                .json();
    }

    private static void supplement(long unit, int number) {
        PlanGround.tamper("UPDATE quota SET number = " + number + " WHERE unit_id = " + unit);
    }

    private static long granted(long unit) {
        return PlanGround.number("SELECT SUM(number) FROM quota WHERE unit_id = " + unit
                + " AND superseded_in = 9223372036854775807 AND staff_kind = 'CIVIL_SERVANT'");
    }

    private static String invariants() {
        return ApiClient.as("auditor").get("api/health/invariants").expect(200).text();
    }

    private static JsonNode civilServants(JsonNode plan) {
        for (JsonNode line : plan.path("lines")) {
            if (line.path("staffKind").asText().equals("CIVIL_SERVANT")) {
                return line;
            }
        }
        throw new AssertionError("No line of civil servants in " + plan);
    }
}

package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.planning.PlanSteps.YEAR;
import static org.bienche.planning.PlanSteps.approve;
import static org.bienche.planning.PlanSteps.ask;
import static org.bienche.planning.PlanSteps.drawUp;
import static org.bienche.planning.PlanSteps.path;
import static org.bienche.planning.PlanSteps.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.launch.AtOnce;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** Units that file their plans at the same time, and leaders who approve them at the same time. */
class StaffingPlansIT {

    private static final int UNITS = 200;

    @Test
    void filesThePlansOfTwoHundredUnitsAtOnceAndLosesNoChange() throws Exception {
        long province = PlanGround.province("PLA", "Tỉnh Nộp Kế Hoạch", UNITS);
        Ground.account("plan-a-officer", "OFFICER", province);
        ApiClient officer = PlanGround.bearing("plan-a-officer");
        List<Answer> filed = AtOnce.all(IntStream.rangeClosed(1, UNITS)
                .mapToObj(number -> (Callable<Answer>) () -> file(officer, "PLA-" + number, number))
                .toList());
        assertThat(filed).extracting(Answer::status).containsOnly(200);
        assertThat(PlanGround.number(
                        "SELECT COUNT(*) FROM staffing_plan WHERE state = 'SUBMITTED' AND superior_id = " + province))
                .isEqualTo(UNITS);
        assertThat(PlanGround.number("SELECT SUM(l.asked) FROM staffing_plan_line l JOIN staffing_plan p"
                        + " ON p.id = l.plan_id AND p.edition = l.edition WHERE p.superior_id = " + province))
                .isEqualTo((long) UNITS * (UNITS + 1) / 2);
    }

    @Test
    void letsOneOfTwoWhoChangeTheSamePlanWinAndTellsTheOther() throws Exception {
        long province = PlanGround.province("PLB", "Tỉnh Sửa Kế Hoạch", 20);
        ApiClient officer = Ground.account("plan-b-officer", "OFFICER", province);
        List<Callable<Answer>> both = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            JsonNode plan = drawUp(officer, "PLB-" + i);
            both.add(() -> ask(officer, plan, 3));
            both.add(() -> ask(officer, plan, 4));
        }
        List<Answer> answers = AtOnce.all(both);
        for (int i = 0; i < answers.size(); i += 2) {
            List<Answer> two = answers.subList(i, i + 2);
            assertThat(two).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            Answer lost = two.get(two.get(0).status() == 409 ? 0 : 1);
            assertThat(lost.json().path("detail").asText()).contains("changed");
        }
    }

    @Test
    void grantsNoMoreThanTheUnitAboveHasWhenManyAreApprovedAtOnce() throws Exception {
        long province = PlanGround.province("PLC", "Tỉnh Giao Kế Hoạch", 20);
        PlanGround.grant(province, YEAR, 60);
        ApiClient officer = Ground.account("plan-c-officer", "OFFICER", province);
        ApiClient leader = Ground.account("plan-c-leader", "LEADER", province);
        List<Callable<Answer>> approvals = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            JsonNode filed = file(officer, "PLC-" + i, 5).expect(200).json();
            JsonNode plan = PlanSteps.appraise(officer, filed).expect(200).json();
            int number = i;
            approvals.add(() -> approve(leader, plan, "PLC-" + number));
        }
        List<Answer> answers = AtOnce.all(approvals);
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409, 422);
        assertThat(granted(province)).isLessThanOrEqualTo(60).isGreaterThan(0);
        assertThat(cascadeFindings()).doesNotContain("unit " + province + ":");
        Answer refused =
                answers.stream().filter(one -> one.status() == 422).findFirst().orElseThrow();
        assertThat(refused.json().path("code").asText()).isEqualTo("staffing.grant.above");
    }

    @Test
    void refusesWhatCannotBeAndWhoMayNot() {
        long province = PlanGround.province("PLD", "Tỉnh Từ Chối", 1);
        ApiClient officer = Ground.account("plan-d-officer", "OFFICER", province);
        ApiClient both = Ground.account("plan-d-leader", "LEADER", province);
        ApiClient stranger = Ground.account("plan-d-stranger", "OFFICER", Ground.commune("PLD-X", "Xã Ngoài", 0));
        JsonNode plan = drawUp(officer, "PLD-1");
        assertThat(PlanSteps.begin(officer, "PLD-1").status()).isEqualTo(409);
        assertThat(ask(officer, plan, -4).expect(422).text()).contains("/lines/0/asked");
        assertThat(ask(officer, plan, 2_000_000_000).status()).isEqualTo(422);
        assertThat(stranger.get("api/staffing-plans/" + plan.path("id")).status())
                .isEqualTo(404);
        assertThat(both.post(path(plan, "submit"), Map.of("version", version(plan)))
                        .status())
                .isEqualTo(403);
        assertThat(officer.put(
                                "api/staffing-plans/" + plan.path("id") + "/lines",
                                Map.of(
                                        "version",
                                        version(plan),
                                        "lines",
                                        List.of(Map.of("staffKind", "CIVIL_SERVANT", "asked", 9))))
                        .expect(422)
                        .text())
                .contains("planning.reason.missing");
        JsonNode filed = officer.post(path(plan, "submit"), Map.of("version", version(plan)))
                .expect(200)
                .json();
        assertThat(ask(officer, filed, 3).status()).isEqualTo(409);
        JsonNode back = PlanSteps.sendBack(officer, filed).expect(200).json();
        assertThat(back.path("edition").asInt()).isEqualTo(2);
        ask(officer, back, 7).expect(200);
        assertThat(officer.get("api/staffing-plans/" + plan.path("id") + "/differences?from=1&to=2")
                        .expect(200)
                        .json()
                        .path("items")
                        .get(0)
                        .path("after")
                        .path("asked")
                        .asInt())
                .isEqualTo(7);
    }

    /** Draws up, asks and files; the answer of the last. */
    private static Answer file(ApiClient officer, String unit, int number) {
        JsonNode plan = drawUp(officer, unit);
        JsonNode asked = ask(officer, plan, number).expect(200).json();
        return PlanSteps.submit(officer, asked);
    }

    private static long granted(long province) {
        return PlanGround.number("SELECT COALESCE(SUM(q.number), 0) FROM quota q JOIN staffing_plan p"
                + " ON p.unit_id = q.unit_id AND p.year = q.year WHERE p.superior_id = " + province
                + " AND q.superseded_in = 9223372036854775807 AND q.staff_kind = 'CIVIL_SERVANT'");
    }

    private static String cascadeFindings() {
        return ApiClient.as("auditor").get("api/health/invariants").expect(200).text();
    }
}

package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.organization.FundingGroup;
import org.bienche.people.Ground;
import org.bienche.printing.PrintedText;
import org.bienche.staffing.QuotaGround;
import org.junit.jupiter.api.Test;

/** A plan says how many of its public employees revenue pays; what is approved, counted and printed keeps them apart. */
class PlanPayersIT {

    private static final int YEAR = PlanSteps.YEAR;

    @Test
    void grantsAndPrintsWhatEachPayerPays() throws Exception {
        ApiClient officer = ground("PPA", "plan-pay-a");
        ApiClient leader = Ground.account("plan-pay-a-leader", "LEADER", province("PPA"));
        JsonNode plan = PlanSteps.drawUp(officer, "PPA-1");
        JsonNode line = line(plan);
        assertThat(line.path("quotaFromRevenue").asInt()).isEqualTo(2);
        assertThat(line.path("presentFromRevenue").asInt()).isEqualTo(2);
        assertThat(line.path("fromRevenue").asInt()).isEqualTo(2);
        assertThat(line.path("appraisedFromRevenue").isMissingNode()
                        || line.path("appraisedFromRevenue").isNull())
                .isTrue();
        refuses(officer, plan);
        JsonNode asked = ask(officer, plan, "PUBLIC_EMPLOYEE", 9, 4).expect(200).json();
        JsonNode filed = PlanSteps.submit(officer, asked).expect(200).json();
        JsonNode back = PlanSteps.sendBack(officer, filed).expect(200).json();
        JsonNode again = ask(officer, back, "PUBLIC_EMPLOYEE", 9, 5).expect(200).json();
        JsonNode difference = officer.get("api/staffing-plans/" + plan.path("id") + "/differences?from=1&to=2")
                .expect(200)
                .json()
                .path("items")
                .get(0);
        assertThat(difference.path("before").path("fromRevenue").asInt()).isEqualTo(4);
        assertThat(difference.path("after").path("fromRevenue").asInt()).isEqualTo(5);

        JsonNode refiled = PlanSteps.submit(officer, again).expect(200).json();
        assertThat(text(officer, "staffing-plan-ia?unit=PPA")).contains("PPA – Trung tâm số 1 4 4 0 4 +0");
        assertThat(text(officer, "staffing-plan-iia?unit=PPA")).contains("PPA – Trung tâm số 1 2 2 0 5 +3");
        Map<String, ?> right = Map.of("staffKind", "PUBLIC_EMPLOYEE", "appraised", 8, "fromRevenue", 3);
        JsonNode appraised = officer.post(
                        PlanSteps.path(plan, "appraise"),
                        Map.of("version", PlanSteps.version(refiled), "lines", List.of(right)))
                .expect(200)
                .json();
        assertThat(line(appraised).path("appraisedFromRevenue").asInt()).isEqualTo(3);
        PlanSteps.approve(leader, appraised, "PPA").expect(200);
        assertThat(granted("PPA-1", "number")).isEqualTo(8);
        assertThat(granted("PPA-1", "from_revenue")).isEqualTo(3);
        assertThat(text(officer, "staffing-plan-iia?unit=PPA")).contains("PPA – Trung tâm số 1 2 2 0 3 +1");
        assertThat(ApiClient.as("auditor")
                        .get("api/health/invariants")
                        .expect(200)
                        .text())
                .doesNotContain("Staffing plan " + plan.path("id") + " is not");
    }

    private static void refuses(ApiClient officer, JsonNode plan) {
        assertThat(ask(officer, plan, "PUBLIC_EMPLOYEE", 9, 10).expect(422).text())
                .contains("/lines/PUBLIC_EMPLOYEE/askedRevenue");
        assertThat(ask(officer, plan, "PUBLIC_EMPLOYEE", 9, -1).expect(422).text())
                .contains("/lines/0/fromRevenue");
        assertThat(ask(officer, plan, "CIVIL_SERVANT", 1, 1).expect(422).text()).contains("planning.revenue.kind");
        assertThat(ask(officer, plan, "PUBLIC_EMPLOYEE", 6, 1).expect(422).text())
                .contains("planning.revenue.surplus");
    }

    /** What was filed without a division is counted with whom the unit's group names, as it always was, and stays frozen. */
    @Test
    void keepsAPlanThatNobodyDividedWithTheGroupOfItsUnit() throws Exception {
        ApiClient officer = ground("PPB", "plan-pay-b");
        JsonNode plan = PlanSteps.drawUp(officer, "PPB-1");
        PlanGround.tamper(
                "UPDATE staffing_plan_line SET quota_revenue = NULL, present_revenue = NULL, asked_revenue = NULL"
                        + " WHERE plan_id = " + plan.path("id"));
        JsonNode filed = PlanSteps.submit(officer, plan).expect(200).json();
        assertThat(text(officer, "staffing-plan-ia?unit=PPB")).contains("PPB – Trung tâm số 1 6 4 0 6 +0");
        assertThat(text(officer, "staffing-plan-iia?unit=PPB"))
                .contains("PPB – Trung tâm số 1 2 0")
                .contains("Chưa chia theo");
        ApiClient leader = Ground.account("plan-pay-b-leader", "LEADER", province("PPB"));
        PlanSteps.approve(leader, PlanSteps.appraise(officer, filed).expect(200).json(), "PPB")
                .expect(200);
        assertThat(granted("PPB-1", "number")).isEqualTo(6);
        assertThat(granted("PPB-1", "COALESCE(from_revenue, -1)")).isEqualTo(-1);
        assertThat(ApiClient.as("auditor")
                        .get("api/health/invariants")
                        .expect(200)
                        .text())
                .doesNotContain("Staffing plan " + plan.path("id") + " is not");
    }

    @Test
    void drawsUpAnnexThreeFromThePlanThatWasFiledAndElseFromPosts() throws Exception {
        ApiClient officer = ground("PPC", "plan-pay-c");
        assertThat(text(officer, "staffing-plan-positions?unit=PPC")).contains("theo vị trí việc làm được duyệt");
        JsonNode plan = PlanSteps.drawUp(officer, "PPC-1");
        Map<String, ?> teachers = Map.of("position", "GIAO-VIEN", "staffKind", "PUBLIC_EMPLOYEE", "needed", 6);
        officer.put(
                        PlanSteps.path(plan, "positions"),
                        Map.of("version", PlanSteps.version(plan), "positions", List.of(teachers)))
                .expect(200);
        assertThat(text(officer, "staffing-plan-positions?unit=PPC-1")).contains("theo vị trí việc làm được duyệt");
        JsonNode seen =
                officer.get("api/staffing-plans/" + plan.path("id")).expect(200).json();
        PlanSteps.submit(officer, seen).expect(200);
        assertThat(text(officer, "staffing-plan-positions?unit=PPC-1"))
                .contains("theo kế hoạch năm " + YEAR + " đã nộp hoặc đã duyệt (1 kế hoạch)")
                .contains("Giáo viên");
        assertThat(text(officer, "staffing-plan-positions?unit=PPC")).contains("theo 1 kế hoạch năm " + YEAR);
        assertThat(text(officer, "staffing-plan-positions?unit=PPC-2")).contains("theo vị trí việc làm được duyệt");
    }

    /** Six public employees in the first unit, of whom revenue pays two, and three in the second. */
    private static ApiClient ground(String code, String account) throws Exception {
        long province;
        try (QuotaGround ground = new QuotaGround()) {
            province = ground.province(code, "Tỉnh " + code, 2, FundingGroup.G4);
            ground.people(province + 1, 6);
            ground.people(province + 2, 3);
            ground.grant(province + 1, YEAR - 1, 6, 2);
        }
        ApiClient officer = Ground.account(account, "OFFICER", province);
        for (JsonNode person : officer.get("api/people?limit=2&unit=" + code + "-1")
                .expect(200)
                .json()
                .path("items")) {
            Map<String, Object> body =
                    new HashMap<>(Map.of("person", person.path("number").asText(), "paidBy", "REVENUE"));
            body.put("decision", decision(person.path("number").asText()));
            officer.post("api/units/" + code + "-1/payers", body).expect(201);
        }
        return officer;
    }

    private static long province(String code) {
        return PlanGround.number("SELECT MAX(unit_id) FROM unit_version WHERE code = '" + code + "'");
    }

    private static long granted(String unit, String what) {
        return PlanGround.number("SELECT " + what + " FROM quota WHERE superseded_in = 9223372036854775807 AND year = "
                + YEAR + " AND staff_kind = 'PUBLIC_EMPLOYEE' AND unit_id = " + province(unit));
    }

    private static JsonNode line(JsonNode plan) {
        return plan.path("lines").get(2);
    }

    private static Answer ask(ApiClient officer, JsonNode plan, String kind, int number, int revenue) {
        Map<String, ?> line =
                Map.of("staffKind", kind, "asked", number, "fromRevenue", revenue, "reason", "Thêm việc mới");
        return officer.put(
                PlanSteps.path(plan, "lines"), Map.of("version", PlanSteps.version(plan), "lines", List.of(line)));
    }

    private static String text(ApiClient officer, String form) throws Exception {
        return PrintedText.of(
                officer.get("api/reports/" + form + "&format=pdf&lang=vi").expect(200));
    }

    private static Map<String, ?> decision(String number) {
        String day = PlanSteps.TODAY.toString();
        return Map.of(
                "number",
                number + "/QĐ-NT",
                "title",
                "Trả lương từ nguồn thu",
                "issuer",
                "Trung tâm thử",
                "signer",
                "Người ký mẫu",
                "signedOn",
                day,
                "effectiveOn",
                day);
    }
}

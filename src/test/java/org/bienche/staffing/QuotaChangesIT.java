package org.bienche.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.launch.AtOnce;
import org.bienche.organization.FundingGroup;
import org.bienche.people.Ground;
import org.bienche.planning.PlanGround;
import org.junit.jupiter.api.Test;

/** Quotas that are granted, moved, asked for and divided by who pays, over the programming interface. */
class QuotaChangesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int YEAR = TODAY.getYear();

    @Test
    void showsProvisionalPresentAndGrantedSideBySide() throws Exception {
        long province = province("QCA", 2, FundingGroup.G4, 0);
        try (QuotaGround ground = new QuotaGround()) {
            ground.people(province + 1, 3);
        }
        ApiClient officer = Ground.account("quota-a-officer", "OFFICER", province);
        officer.post("api/units/QCA/quotas", grant("QCA-V1", 20, Map.of("nature", "PROVISIONAL")))
                .expect(201);
        officer.post("api/units/QCA-1/quotas", grant("QCA-V2", 5, Map.of("nature", "PROVISIONAL")))
                .expect(201);
        officer.post("api/units/QCA-1/quotas", grant("QCA-V3", 4, Map.of())).expect(201);

        JsonNode rows = officer.get("api/units/QCA/quota-table?staffKind=PUBLIC_EMPLOYEE")
                .expect(200)
                .json()
                .path("items");
        assertThat(figures(rows.get(0))).isEqualTo("20 3 4 -16 1");
        assertThat(figures(rows.get(1))).isEqualTo("5 3 4 -1 1");
        assertThat(officer.post("api/units/QCA-1/quotas", grant("QCA-V4", 2, Map.of()))
                        .expect(422)
                        .text())
                .contains("staffing.grant.surplus");
        assertThat(officer.post("api/units/QCA-1/quotas", grant("QCA-V5", -2, Map.of()))
                        .status())
                .isEqualTo(422);
        assertThat(officer.post("api/units/QCA-1/quotas", grant("QCA-V6", 5, Map.of("fromRevenue", 6)))
                        .expect(422)
                        .text())
                .contains("staffing.revenue.absurd");
    }

    private static String figures(JsonNode row) {
        return row.path("provisional").asText() + " " + row.path("present").asText() + " "
                + row.path("granted").asText("–") + " "
                + row.path("toProvisional").asText("–") + " "
                + row.path("toPresent").asText("–");
    }

    @Test
    void oneOfManyWhoMoveTheSameQuotaWinsAndTheOthersAreToldSo() throws Exception {
        long province = province("QCB", 12, FundingGroup.G4, 100);
        ApiClient officer = officerOf("quota-b-officer", province);
        List<Callable<Answer>> acts = new ArrayList<>();
        for (int i = 2; i <= 12; i++) {
            Map<String, Object> move = move("QCB-1", "QCB-" + i, 5, "QCB-M" + i);
            move.put(
                    "mark",
                    officer.post("api/quota-moves?dryRun=true", move)
                            .expect(200)
                            .json()
                            .path("mark")
                            .asText());
            acts.add(() -> officer.post("api/quota-moves", move));
        }
        List<Answer> answers = AtOnce.all(acts);
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
        Answer lost =
                answers.stream().filter(one -> one.status() == 409).findFirst().orElseThrow();
        assertThat(lost.json().path("detail").asText()).contains("changed this quota");
        assertThat(granted(province)).isEqualTo(12 * 8L);
        cascadeHolds(province);
    }

    @Test
    void grantsAndMovesAtOnceNeverHandDownMoreThanThereIs() throws Exception {
        long province = province("QCC", 16, FundingGroup.G4, 130);
        ApiClient officer = officerOf("quota-c-officer", province);
        List<Callable<Answer>> acts = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            int number = i;
            acts.add(() -> officer.post("api/units/QCC-" + number + "/quotas", grant("QCC-G" + number, 9, Map.of())));
            acts.add(() ->
                    officer.post("api/quota-moves", move("QCC-" + (number + 8), "QCC-" + number, 3, "QCC-M" + number)));
        }
        List<Answer> answers = AtOnce.all(acts);
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409, 422);
        assertThat(answers).extracting(Answer::status).contains(201);
        assertThat(granted(province)).isLessThanOrEqualTo(130);
        cascadeHolds(province);
    }

    @Test
    void refusesAMoveThatLeavesPeopleWithoutAQuotaUnlessADeadlineIsStated() throws Exception {
        long province = province("QCD", 2, FundingGroup.G4, 30);
        try (QuotaGround ground = new QuotaGround()) {
            ground.people(province + 1, 6);
        }
        ApiClient officer = officerOf("quota-d-officer", province);
        Map<String, Object> move = move("QCD-1", "QCD-2", 3, "QCD-M1");
        JsonNode tried =
                officer.post("api/quota-moves?dryRun=true", move).expect(200).json();
        assertThat(tried.path("steps").get(0).path("after").asInt()).isEqualTo(5);
        assertThat(tried.path("objection").asText()).contains("6");
        assertThat(officer.post("api/quota-moves", move).expect(422).text()).contains("staffing.move.surplus");
        move.put("surplusUntil", TODAY.plusYears(1).toString());
        officer.post("api/quota-moves", move).expect(201);
        assertThat(officer.get("api/units/QCD-1/quotas")
                        .json()
                        .path("items")
                        .get(2)
                        .path("number")
                        .asInt())
                .isEqualTo(5);
        ApiClient stranger = Ground.account("quota-d-stranger", "OFFICER", province + 1);
        assertThat(stranger.post("api/quota-moves", move("QCD-1", "QCD-2", 1, "QCD-M2"))
                        .status())
                .isEqualTo(404);
        cascadeHolds(province);
    }

    @Test
    void anotherPersonGrantsWhatAUnitAsksFor() throws Exception {
        long province = province("QCE", 2, FundingGroup.G4, 20);
        ApiClient unit = Ground.account("quota-e-unit", "DEPARTMENT", province + 1);
        ApiClient leader = Ground.account("quota-e-leader", "LEADER", province);
        JsonNode asked =
                unit.post("api/quota-requests", request("QCE-1", 3)).expect(201).json();
        assertThat(asked.path("superior").asText()).isEqualTo("QCE");
        assertThat(unit.post("api/quota-requests", request("QCE-2", 3)).status())
                .isEqualTo(404);
        assertThat(unit.post("api/quota-requests", request("QCE-1", 0)).status())
                .isEqualTo(422);
        String path = "api/quota-requests/" + asked.path("id").asLong();
        assertThat(unit.post(path + "/grant", decided(asked, "QCE-Q1")).status())
                .isEqualTo(403);
        assertThat(leader.post(path + "/grant", decided(asked, "QCE-Q1"))
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("GRANTED");
        assertThat(leader.post(path + "/grant", decided(asked, "QCE-Q2")).status())
                .isEqualTo(409);
        assertThat(unit.get("api/units/QCE-1/quotas")
                        .json()
                        .path("items")
                        .get(2)
                        .path("number")
                        .asInt())
                .isEqualTo(11);

        JsonNode more =
                unit.post("api/quota-requests", request("QCE-1", 9)).expect(201).json();
        String second = "api/quota-requests/" + more.path("id").asLong();
        assertThat(leader.post(second + "/grant", decided(more, "QCE-Q3"))
                        .expect(422)
                        .text())
                .contains("staffing.grant.above");
        assertThat(leader.post(second + "/refuse", Map.of("version", 0, "reason", ""))
                        .status())
                .isEqualTo(422);
        JsonNode refused = leader.post(second + "/refuse", Map.of("version", 0, "reason", "Không còn chỉ tiêu"))
                .expect(200)
                .json();
        assertThat(refused.path("answer").asText()).isEqualTo("Không còn chỉ tiêu");
        cascadeHolds(province);
    }

    @Test
    void changesTheGroupOfAutonomyAndTheQuotaTogetherAndUndoesThemTogether() throws Exception {
        long province = province("QCF", 2, FundingGroup.G4, 20);
        try (QuotaGround ground = new QuotaGround()) {
            ground.people(province + 1, 5);
        }
        ApiClient officer = officerOf("quota-f-officer", province);
        Map<String, Object> change = new HashMap<>(Map.of("unit", "QCF-1", "group", "G2", "on", TODAY.toString()));
        JsonNode tried = officer.post("api/autonomy-changes?dryRun=true", change)
                .expect(200)
                .json();
        assertThat(tried.path("after").path("fromRevenue").asInt()).isEqualTo(8);
        assertThat(tried.path("after").path("decidedBy").asText()).isEqualTo("HEAD");
        assertThat(tried.path("before").path("leftAbove").asInt()).isEqualTo(4);
        assertThat(tried.path("after").path("leftAbove").asInt()).isEqualTo(12);
        change.put("decision", decision("QCF-A1"));
        JsonNode done = officer.post("api/autonomy-changes", change).expect(201).json();
        JsonNode paid = officer.get("api/units/QCF-1/establishment")
                .expect(200)
                .json()
                .path("byStaffKind")
                .get(2)
                .path("byPayer");
        assertThat(paid.get(1).path("quota").asInt()).isEqualTo(8);
        assertThat(paid.get(1).path("present").asInt()).isEqualTo(5);
        assertThat(officer.get("api/units/QCF-1").json().path("fundingGroup").asText())
                .isEqualTo("G2");

        String undo = "api/autonomy-changes/" + done.path("id").asLong() + "/undo";
        officer.post("api/units/QCF-2/quotas", grant("QCF-G1", 20, Map.of("decision", decision("QCF-G1", TODAY))))
                .expect(201);
        assertThat(officer.post(undo, Map.of("decision", decision("QCF-A2")))
                        .expect(422)
                        .text())
                .contains("staffing.grant.above");
        officer.post("api/units/QCF-2/quotas", grant("QCF-G2", 8, Map.of("decision", decision("QCF-G2", TODAY))))
                .expect(201);
        officer.post(undo, Map.of("decision", decision("QCF-A3"))).expect(204);
        assertThat(officer.get("api/units/QCF-1").json().path("fundingGroup").asText())
                .isEqualTo("G4");
        assertThat(officer.get("api/units/QCF-1/establishment")
                        .json()
                        .path("byStaffKind")
                        .get(2)
                        .path("byPayer")
                        .get(1)
                        .path("quota")
                        .isNull())
                .isTrue();
        cascadeHolds(province);
    }

    @Test
    void statesWhoPaysSomebodyOtherwiseThanTheGroupSays() throws Exception {
        long province = province("QCG", 1, FundingGroup.G3A, 0);
        String person;
        String elsewhere;
        try (QuotaGround ground = new QuotaGround()) {
            ground.grant(province + 1, YEAR, 8, 1);
            ground.people(province + 1, 3);
            person = "QTA-" + ground.number("SELECT MAX(person_id) FROM appointment WHERE unit_id = " + (province + 1));
            ground.people(province, 1);
            elsewhere = "QTA-" + ground.number("SELECT MAX(person_id) FROM appointment WHERE unit_id = " + province);
        }
        ApiClient officer = officerOf("quota-g-officer", province);
        officer.post("api/units/QCG-1/payers", payer(person, "REVENUE", "QCG-P1"))
                .expect(201);
        JsonNode sides = officer.get("api/units/QCG-1/establishment")
                .json()
                .path("byStaffKind")
                .get(2)
                .path("byPayer");
        assertThat(sides.get(0).path("present").asInt()).isEqualTo(2);
        assertThat(sides.get(1).path("present").asInt()).isEqualTo(1);
        String other = "QTA-" + (Long.parseLong(person.substring(4)) - 1);
        assertThat(officer.post("api/units/QCG-1/payers", payer(other, "REVENUE", "QCG-P2"))
                        .expect(422)
                        .text())
                .contains("staffing.over.quota.PUBLIC_EMPLOYEE.REVENUE");
        officer.post("api/units/QCG-1/payers", payer("MÃ-0", "REVENUE", "QCG-P3"))
                .expect(422);
        JsonNode nobody = officer.post("api/units/QCG-1/payers", payer("QTA-0", "REVENUE", "QCG-P3"))
                .expect(422)
                .json();
        assertThat(nobody.path("errors").findValuesAsText("pointer")).containsExactly("/person");
        assertThat(officer.post("api/units/QCG-1/payers", payer(elsewhere, "REVENUE", "QCG-P3"))
                        .expect(422)
                        .json())
                .isEqualTo(nobody);
        officer.post("api/units/QCG-1/payers", payer(person, "STATE", "QCG-P4")).expect(201);
        assertThat(officer.get("api/units/QCG-1/payers").json().path("items")).hasSize(1);
    }

    @Test
    void asksEveryDividedQuotaAboveWhoPaysAndOfTwoAtOnceOneHasTheLastPlace() throws Exception {
        long province = province("QCH", 1, FundingGroup.G3A, 0);
        long last;
        try (QuotaGround ground = new QuotaGround()) {
            ground.grant(province, YEAR, 8, 1);
            ground.people(province + 1, 3);
            last = ground.number("SELECT MAX(person_id) FROM appointment WHERE unit_id = " + (province + 1));
        }
        ApiClient officer = officerOf("quota-h-officer", province);
        List<Callable<Answer>> acts = List.of(
                () -> officer.post("api/units/QCH-1/payers", payer("QTA-" + last, "REVENUE", "QCH-P1")),
                () -> officer.post("api/units/QCH-1/payers", payer("QTA-" + (last - 1), "REVENUE", "QCH-P2")));
        assertThat(AtOnce.all(acts)).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(officer.post("api/units/QCH-1/payers", payer("QTA-" + (last - 2), "REVENUE", "QCH-P3"))
                        .expect(422)
                        .text())
                .contains("staffing.over.quota.PUBLIC_EMPLOYEE.REVENUE")
                .contains("/person");
        cascadeHolds(province);
    }

    @Test
    void aSupplementHoldsFromTheDayOfItsDecisionAndTheFirstGrantForTheWholeYear() throws Exception {
        long province = nextYear("QCI", 30, 8, 8);
        ApiClient officer = officerOf("quota-i-officer", province);
        officer.post("api/quota-moves", moved("QCI-1", "QCI-2", 2, "QCI-M1", in(6, 1)))
                .expect(201);
        officer.post("api/units/QCI-1/quotas", granted("QCI-G1", 9, in(11, 20))).expect(201);
        officer.post("api/units/QCI-3/quotas", granted("QCI-G2", 5, in(3, 10))).expect(201);

        assertThat(List.of(
                        quotaOn(officer, "QCI-1", in(3, 1)),
                        quotaOn(officer, "QCI-1", in(6, 1)),
                        quotaOn(officer, "QCI-1", in(11, 19)),
                        quotaOn(officer, "QCI-1", in(11, 20)),
                        quotaOn(officer, "QCI-2", in(11, 20)),
                        quotaOn(officer, "QCI-3", in(1, 15))))
                .containsExactly(8, 6, 6, 9, 10, 5);
        assertThat(officer.post("api/units/QCI-1/quotas", granted("QCI-G3", 7, in(1, 1).plusYears(1)))
                        .expect(422)
                        .text())
                .contains("staffing.grant.late")
                .contains("/decision/effectiveOn");
        cascadeHolds(province);
    }

    @Test
    void aGrantThatAMoveOfLaterInTheYearWouldBreakIsRefusedAndNamesTheDay() throws Exception {
        long province = nextYear("QCJ", 20, 10, 10);
        ApiClient officer = officerOf("quota-j-officer", province);
        officer.post("api/quota-moves", moved("QCJ-1", "QCJ-2", 5, "QCJ-M1", in(12, 1)))
                .expect(201);
        assertThat(officer.post("api/units/QCJ-1/quotas", granted("QCJ-G1", 10, in(11, 1)))
                        .expect(422)
                        .text())
                .contains("staffing.on.day")
                .contains("01/12/")
                .contains("staffing.grant.above");
        officer.post("api/units/QCJ-1/quotas", granted("QCJ-G2", 5, in(11, 1))).expect(201);
        assertThat(quotaOn(officer, "QCJ-1", in(10, 31))).isEqualTo(10);
        cascadeHolds(province);
    }

    @Test
    void aMoveThatLeavesTooLittleForALaterOneIsRefused() throws Exception {
        long province = nextYear("QCK", 40, 10, 10);
        ApiClient officer = officerOf("quota-k-officer", province);
        officer.post("api/units/QCK-3/quotas", granted("QCK-G1", 5, in(1, 1))).expect(201);
        officer.post("api/quota-moves", moved("QCK-1", "QCK-2", 6, "QCK-M1", in(12, 1)))
                .expect(201);
        Map<String, Object> earlier = moved("QCK-1", "QCK-3", 6, "QCK-M2", in(10, 1));
        assertThat(officer.post("api/quota-moves?dryRun=true", earlier)
                        .expect(200)
                        .json()
                        .path("objection")
                        .asText())
                .contains("01/12/");
        assertThat(officer.post("api/quota-moves", earlier).expect(422).text())
                .contains("staffing.on.day")
                .contains("staffing.move.more");
        officer.post("api/quota-moves", moved("QCK-1", "QCK-3", 4, "QCK-M3", in(10, 1)))
                .expect(201);
        assertThat(quotaOn(officer, "QCK-1", in(10, 1))).isEqualTo(6);
        assertThat(quotaOn(officer, "QCK-1", in(12, 1))).isZero();
        assertThat(quotaOn(officer, "QCK-3", in(12, 1))).isEqualTo(9);
        cascadeHolds(province);
    }

    @Test
    void aSurplusIsSettledByADayThatTheLawAllows() throws Exception {
        long province = province("QCL", 1, FundingGroup.G4, 20);
        ApiClient officer = officerOf("quota-l-officer", province);
        for (LocalDate past : List.of(TODAY, TODAY.minusYears(1))) {
            assertThat(officer.post(
                                    "api/units/QCL-1/quotas",
                                    grant("QCL-1", 8, Map.of("surplusUntil", past.toString())))
                            .expect(422)
                            .text())
                    .contains("staffing.surplus.deadline")
                    .contains("/surplusUntil");
        }
        String far = TODAY.plusYears(6).toString();
        assertThat(officer.post("api/units/QCL-1/quotas", grant("QCL-2", 8, Map.of("surplusUntil", far)))
                        .expect(422)
                        .text())
                .contains("staffing.surplus.far");
        String right = TODAY.plusYears(4).toString();
        officer.post("api/units/QCL-1/quotas", grant("QCL-3", 8, Map.of("surplusUntil", right)))
                .expect(201);
    }

    /** Of next year, whose days all lie ahead: what a province has, and the first two of its three units. */
    private static long nextYear(String code, int above, int first, int second) throws SQLException {
        try (QuotaGround ground = new QuotaGround()) {
            long province = ground.province(code, "Tỉnh " + code, 3, FundingGroup.G4);
            ground.grant(province, YEAR + 1, above, null);
            ground.grant(province + 1, YEAR + 1, first, null);
            ground.grant(province + 2, YEAR + 1, second, null);
            return province;
        }
    }

    private static LocalDate in(int month, int day) {
        return LocalDate.of(YEAR + 1, month, day);
    }

    private static Map<String, Object> granted(String number, int quota, LocalDate on) {
        return grant(number, quota, Map.of("year", YEAR + 1, "decision", decision(number, on)));
    }

    private static Map<String, Object> moved(String from, String to, int number, String decision, LocalDate on) {
        Map<String, Object> body = move(from, to, number, decision);
        body.put("on", on.toString());
        return body;
    }

    private static int quotaOn(ApiClient officer, String unit, LocalDate day) {
        return officer.get("api/units/" + unit + "/establishment?asOf=" + day)
                .expect(200)
                .json()
                .path("byStaffKind")
                .get(2)
                .path("quota")
                .asInt(-1);
    }

    private static Map<String, Object> payer(String person, String payer, String number) {
        return Map.of("person", person, "paidBy", payer, "decision", decision(number));
    }

    /** A province with units that have 8 public employees each, itself so many; 0 grants nothing. */
    private static long province(String code, int units, FundingGroup group, int number) throws SQLException {
        try (QuotaGround ground = new QuotaGround()) {
            long province = ground.province(code, "Tỉnh " + code, units, group);
            if (number > 0) {
                ground.grant(province, YEAR, number, null);
                for (int i = 1; i <= units; i++) {
                    ground.grant(province + i, YEAR, 8, null);
                }
            }
            return province;
        }
    }

    private static ApiClient officerOf(String name, long unit) {
        Ground.account(name, "OFFICER", unit);
        return PlanGround.bearing(name);
    }

    private static long granted(long province) throws SQLException {
        try (QuotaGround ground = new QuotaGround()) {
            return ground.number(
                    "SELECT SUM(q.number) FROM quota q JOIN unit_version v ON v.unit_id = q.unit_id"
                            + " AND v.superseded_in = 9223372036854775807 WHERE v.parent_id = " + province
                            + " AND q.superseded_in = 9223372036854775807 AND q.valid_until > CURDATE() AND q.valid_from <= CURDATE()");
        }
    }

    private static void cascadeHolds(long province) {
        JsonNode checks =
                ApiClient.as("auditor").get("api/health/invariants").expect(200).json();
        for (JsonNode check : checks.path("items")) {
            if (check.path("id").asText().equals("QUOTA_CASCADE")) {
                assertThat(check.path("findings").toString()).doesNotContain("unit " + province + ":");
            }
        }
    }

    private static Map<String, Object> grant(String number, int quota, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>();
        body.put("staffKind", "PUBLIC_EMPLOYEE");
        body.put("year", YEAR);
        body.put("number", quota);
        body.put("decision", decision(number));
        body.putAll(more);
        return body;
    }

    private static Map<String, Object> move(String from, String to, int number, String decision) {
        Map<String, Object> body = new HashMap<>();
        body.put("from", from);
        body.put("to", to);
        body.put("staffKind", "PUBLIC_EMPLOYEE");
        body.put("number", number);
        body.put("on", TODAY.toString());
        body.put("decision", decision(decision));
        return body;
    }

    private static Map<String, Object> request(String unit, int number) {
        return Map.of(
                "unit",
                unit,
                "year",
                YEAR,
                "staffKind",
                "PUBLIC_EMPLOYEE",
                "number",
                number,
                "reason",
                "Thêm việc mới");
    }

    private static Map<String, Object> decided(JsonNode request, String number) {
        return Map.of("version", request.path("version").asLong(), "decision", decision(number));
    }

    private static Map<String, String> decision(String number) {
        return decision(number, LocalDate.of(YEAR, 1, 1));
    }

    private static Map<String, String> decision(String number, LocalDate on) {
        String day = on.toString();
        return Map.of(
                "number",
                number,
                "title",
                "Quyết định thử nghiệm",
                "issuer",
                "Cơ quan thử biên chế",
                "signer",
                "Người ký mẫu",
                "signedOn",
                day,
                "effectiveOn",
                day);
    }
}

package org.bienche.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.launch.AtOnce;
import org.bienche.launch.SharedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Payroll from the first call to the closed month, as another system does it, on a small province of our own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PayrollApiIT {

    private static final String RUNS = "api/payroll-runs";
    private static final long ROOT = 1;

    private static Connection connection;
    private static PayrollLand land;
    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient leader = ApiClient.asNobody();
    private static ApiClient both = ApiClient.asNobody();
    private static ApiClient neighbour = ApiClient.asNobody();

    private static long province;
    private static long commune;
    private static long department;
    private static long school;
    private static long specialist;
    private static long senior;
    private static long formerLeader;
    private static long teacher;
    private static long expert;
    private static long joiner;
    private static long mover;
    private static long waiting;
    private static long december;
    private static long july;

    @BeforeAll
    static void settleTheLand() throws Exception {
        connection = SharedServer.get().database().connect();
        land = new PayrollLand(connection);
        province = land.unit("TL-T", "Tỉnh Thử Lương", "PROVINCE", ROOT, "STATE");
        commune = land.unit("TL-X", "Xã Thử Lương", "COMMUNE", province, "STATE");
        department = land.unit("TL-P", "Phòng Kinh tế Thử Lương", "DEPARTMENT", commune, "STATE");
        school = land.unit("TL-TR", "Trường Thử Lương", "SCHOOL", commune, "G3B");
        long other = land.unit("TL-Y", "Xã Láng Giềng", "COMMUNE", province, "STATE");
        people(other);
        for (String role : List.of("OFFICER", "LEADER")) {
            land.account("tl-" + role.toLowerCase(java.util.Locale.ROOT), role, province);
            land.account("tl-both", role, province);
        }
        land.account("tl-neighbour", "OFFICER", other);
        officer = client("tl-officer");
        leader = client("tl-leader");
        both = client("tl-both");
        neighbour = client("tl-neighbour");
    }

    private static void people(long other) throws Exception {
        specialist = land.civilServant("Nguyễn Thị Chuyên Viên", department);
        senior = land.person("Trần Văn Chuyên Viên Chính", 0);
        land.post(senior, commune, "CIVIL_SERVANT");
        land.salary(senior, "A2.1", 8, "6.78", 9);
        land.allowance(senior, "LEADERSHIP", "0.70", null);
        land.allowance(senior, "PUBLIC_SERVICE", null, null);
        formerLeader = land.person("Lê Thị Bảo Lưu", 0);
        land.post(formerLeader, department, "CIVIL_SERVANT");
        land.salary(formerLeader, "A2.1", 2, "4.74", 0);
        land.allowance(formerLeader, "LEADERSHIP", "0.25", null, "2026-01-01");
        land.allowance(formerLeader, "RETENTION", "0.70", null);
        land.allowance(formerLeader, "PUBLIC_SERVICE", null, null);
        teacher = land.person("Phạm Thị Cô Giáo", 1);
        land.post(teacher, school, "PUBLIC_EMPLOYEE");
        land.salary(teacher, "A1", 6, "3.99", 0);
        land.allowance(teacher, "OCCUPATION_INCENTIVE", null, 40);
        land.allowance(teacher, "OCCUPATION_SENIORITY", null, 15);
        expert = land.person("Đỗ Văn Hợp Đồng", 0);
        land.post(expert, commune, "CONTRACT");
        land.wage(expert, 60_000_000);
        joiner = land.person("Vũ Thị Mới Đến", 0);
        land.post(joiner, department, "MAIN", "CIVIL_SERVANT", "2026-07-15", "9999-12-31");
        land.salary(joiner, "A1", 3, "3.00", 0);
        mover = land.person("Hồ Văn Chuyển Đi", 0);
        land.post(mover, department, "MAIN", "CIVIL_SERVANT", "2024-01-01", "2026-07-15");
        land.post(mover, other, "MAIN", "CIVIL_SERVANT", "2026-07-15", "9999-12-31");
        land.salary(mover, "A1", 3, "3.00", 0);
        waiting = land.person("Ngô Thị Chờ Việc", 0);
        land.post(waiting, commune, "WAITING", "CIVIL_SERVANT", "2024-01-01", "9999-12-31");
        land.salary(waiting, "A1", 1, "2.34", 0);
    }

    @AfterAll
    static void disconnect() throws Exception {
        connection.close();
    }

    private static ApiClient client(String name) {
        return ApiClient.of(SharedServer.get().url(), name, PayrollLand.PASSWORD);
    }

    /** Asks for a run and waits until it is computed. */
    private static JsonNode compute(String month, String unit) {
        JsonNode run = officer.post(RUNS, Map.of("month", month, "unit", unit))
                .expect(202)
                .json();
        return settled(run.path("id").asLong());
    }

    private static JsonNode settled(long run) {
        for (int i = 0; i < 300; i++) {
            JsonNode now = officer.get(RUNS + "/" + run).expect(200).json();
            JsonNode operation = officer.get(
                            "api/operations/" + now.path("operation").asLong())
                    .expect(200)
                    .json();
            if (List.of("DONE", "FAILED").contains(operation.path("state").asText())) {
                assertThat(operation.path("state").asText())
                        .as(operation.toString())
                        .isEqualTo("DONE");
                return officer.get(RUNS + "/" + run).expect(200).json();
            }
            pause();
        }
        throw new AssertionError("Run " + run + " is not computed in a minute");
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode payslip(long run, long person) {
        return officer.get(RUNS + "/" + run + "/payslips/" + person).expect(200).json();
    }

    private static long line(JsonNode payslip, String code) {
        return StreamSupport.stream(payslip.path("lines").spliterator(), false)
                .filter(line -> line.path("code").asText().equals(code))
                .mapToLong(line -> line.path("amount").asLong())
                .findFirst()
                .orElse(0);
    }

    private static boolean holds(String invariant) {
        for (JsonNode one :
                leader.get("api/health/invariants").expect(200).json().path("items")) {
            if (one.path("id").asText().equals(invariant) && !one.path("holds").asBoolean()) {
                return false;
            }
        }
        return true;
    }

    @Test
    @Order(1)
    void paysDecember2025ByTheLawOfThen() {
        JsonNode run = compute("2025-12", "TL-X");
        december = run.path("id").asLong();
        assertThat(run.path("state").asText()).isEqualTo("COMPUTED");
        // the one who joins in July 2026 is not there yet
        assertThat(run.path("people").asInt()).isEqualTo(7);

        // 3.00 × 2,340,000 = 7,020,000; public service 25 % 1,755,000; 8 % 561,600; 1.5 % 105,300; below 11,000,000 no
        // tax
        JsonNode one = payslip(december, specialist);
        assertThat(one.path("gross").asLong()).isEqualTo(8_775_000);
        assertThat(one.path("net").asLong()).isEqualTo(8_108_100);
        assertThat(one.path("employerContributions").asLong()).isEqualTo(1_439_100);

        // 6.78: 15,865,200; over frame 9 % 1,427,868; 0.70: 1,638,000; 25 % of 18,931,068: 4,732,767; gross 23,663,835
        // 8 % 1,514,485; 1.5 % 283,966; taxed 23,663,835 − 1,798,451 − 11,000,000 = 10,865,384:
        // 250,000 + 500,000 + 15 % of 865,384 = 879,808
        JsonNode two = payslip(december, senior);
        assertThat(two.path("gross").asLong()).isEqualTo(23_663_835);
        assertThat(two.path("incomeTax").asLong()).isEqualTo(879_808);
        assertThat(two.path("net").asLong()).isEqualTo(20_985_576);

        // only the retained coefficient: the new post's holds from 2026
        assertThat(line(payslip(december, formerLeader), "LEADERSHIP")).isEqualTo(1_638_000);
    }

    @Test
    @Order(2)
    void paysJuly2026() {
        JsonNode run = compute("2026-07", "TL-X");
        july = run.path("id").asLong();
        assertThat(run.path("people").asInt()).isEqualTo(8);
        assertThat(run.path("exceptions").asInt()).isZero();

        // 3.00 × 2,530,000 = 7,590,000; 25 % 1,897,500; 8 % 607,200; 1.5 % 113,850
        JsonNode one = payslip(july, specialist);
        assertThat(one.path("gross").asLong()).isEqualTo(9_487_500);
        assertThat(one.path("net").asLong()).isEqualTo(8_766_450);
        assertThat(one.path("employerContributions").asLong()).isEqualTo(1_555_950);

        // 6.78 with 9 % over frame and 0.70: gross 25,585,258; 1,637,456 + 307,023; 5 % of 8,140,779
        JsonNode two = payslip(july, senior);
        assertThat(two.path("gross").asLong()).isEqualTo(25_585_258);
        assertThat(two.path("incomeTax").asLong()).isEqualTo(407_039);
        assertThat(two.path("net").asLong()).isEqualTo(23_233_740);

        // the higher of the retained 0.70 and the post's 0.25
        JsonNode three = payslip(july, formerLeader);
        assertThat(line(three, "LEADERSHIP")).isEqualTo(1_771_000);
        assertThat(three.path("gross").asLong()).isEqualTo(17_204_000);
        assertThat(three.path("net").asLong()).isEqualTo(15_876_671);

        // 3.99: 10,094,700; seniority 15 % 1,514,205; incentive 40 % 4,037,880; base 11,608,905:
        // 928,712 + 174,134 + 116,089 and dues 0.5 % 58,045; no tax
        JsonNode four = payslip(july, teacher);
        assertThat(four.path("gross").asLong()).isEqualTo(15_646_785);
        assertThat(four.path("net").asLong()).isEqualTo(14_369_805);
        // 1,625,247 + 348,267 + 58,045 + 348,267 + 116,089 and the union's 2 % 232,178
        assertThat(four.path("employerContributions").asLong()).isEqualTo(2_728_093);

        // 60,000,000 by contract: 8 % and 1.5 % of the ceiling 50,600,000, 1 % of 60,000,000; taxed 39,093,000
        JsonNode five = payslip(july, expert);
        assertThat(five.path("incomeTax").asLong()).isEqualTo(4_318_600);
        assertThat(five.path("net").asLong()).isEqualTo(50_274_400);

        // waiting without a post: 2.34 × 2,530,000 = 5,920,200, paid where the list is kept
        assertThat(line(payslip(july, waiting), "RANK_SALARY")).isEqualTo(5_920_200);
    }

    @Test
    @Order(3)
    void paysWhoMovesWhereTheyWereOnTheFirstAndWhoJoinsForTheDaysLeft() {
        // moved on the 15th without a gap: the whole month, by the department of the first
        assertThat(payslip(july, mover).path("unitName").asText()).isEqualTo("Phòng Kinh tế Thử Lương");
        assertThat(line(payslip(july, mover), "UNPAID_DAYS")).isZero();

        // from Wednesday the 15th: 10 working days missing, 7,590,000 × 10/22 = 3,450,000
        JsonNode late = payslip(july, joiner);
        assertThat(late.path("payDay").asText()).isEqualTo("2026-07-15");
        assertThat(line(late, "UNPAID_DAYS")).isEqualTo(3_450_000);
    }

    @Test
    @Order(4)
    void explainsEachLineByFormulaAndArticleAndAddsUpToWhatIsStored() {
        JsonNode one = payslip(july, specialist);
        assertThat(one.path("explanation").asText()).isEqualTo("SAME");
        JsonNode first = one.path("lines").get(0);
        assertThat(first.path("code").asText()).isEqualTo("RANK_SALARY");
        assertThat(first.path("formula").asText()).isEqualTo("3,00 × 2.530.000");
        assertThat(first.path("citation").asText()).contains("161/2026");
        assertThat(first.path("verified").asBoolean()).isTrue();
    }

    @Test
    @Order(5)
    void changesNothingWhenAskedTwiceOrComputedAgain() throws Exception {
        String digest = officer.get(RUNS + "/" + july).json().path("digest").asText();
        List<String> rows = land.rows("SELECT * FROM payslip WHERE run_id = " + july);

        assertThat(compute("2026-07", "TL-X").path("id").asLong()).isEqualTo(july);
        officer.post(RUNS + "/" + july + "/compute").expect(202);
        JsonNode again = settled(july);

        assertThat(again.path("digest").asText()).isEqualTo(digest).hasSize(64);
        assertThat(land.rows("SELECT * FROM payslip WHERE run_id = " + july)).isEqualTo(rows);
    }

    @Test
    @Order(6)
    void refusesASecondRunForUnitsThatAreInOne() {
        JsonNode above = officer.post(RUNS, Map.of("month", "2026-07", "unit", "TL-T"))
                .expect(409)
                .json();
        assertThat(above.path("code").asText()).isEqualTo("payroll.run.overlap");
        assertThat(above.path("detail").asText()).contains("Xã Thử Lương");
        officer.post(RUNS, Map.of("month", "2026-07", "unit", "TL-P")).expect(409);
        assertThat(compute("2026-07", "TL-Y").path("people").asInt())
                .as("a unit beside it")
                .isZero();
    }

    private static long operationOf(long run) throws Exception {
        return Long.parseLong(land.rows("SELECT operation_id FROM payroll_run WHERE id = " + run)
                .getFirst()
                .replaceAll("\\D", ""));
    }

    @Test
    @Order(7)
    void doesNotExistForWhoSeesOtherUnits() throws Exception {
        neighbour.get(RUNS + "/" + july).expect(404);
        neighbour.get(RUNS + "/" + july + "/payslips").expect(404);
        neighbour.get(RUNS + "/" + july + "/payslips/" + specialist).expect(404);
        long operation = operationOf(july);
        officer.get("api/operations/" + operation).expect(200);
        leader.get("api/operations/" + operation).expect(200);
        neighbour.get("api/operations/" + operation).expect(404);
        for (String act : List.of("/compute", "/submit")) {
            JsonNode refused =
                    neighbour.post(RUNS + "/" + july + act).expect(404).json();
            assertThat(refused)
                    .as("no hint that there is such a run")
                    .isEqualTo(neighbour
                            .post(RUNS + "/987654321" + act)
                            .expect(404)
                            .json());
        }
        neighbour.delete(RUNS + "/" + july).expect(404);
        neighbour.post(RUNS, Map.of("month", "2026-07", "unit", "TL-X")).expect(404);
        assertThat(neighbour.get(RUNS).expect(200).text()).doesNotContain("TL-X");
        ApiClient.asNobody().get(RUNS + "/" + july).expect(401);
    }

    @Test
    @Order(7)
    void computesOnceAtATimeHoweverManyAskAtOnce() throws Exception {
        String digest = officer.get(RUNS + "/" + july).json().path("digest").asText();
        Callable<Answer> create = () -> officer.post(RUNS, Map.of("month", "2026-05", "unit", "TL-X"));
        List<Answer> made = AtOnce.all(Collections.nCopies(6, create));
        assertThat(made.stream().map(Answer::status)).contains(202).isSubsetOf(202, 409);
        assertThat(land.rows("SELECT id FROM payroll_run WHERE month = '2026-05-01' AND unit_id = " + commune))
                .hasSize(1);
        Callable<Answer> compute = () -> officer.post(RUNS + "/" + july + "/compute");
        assertThat(AtOnce.all(Collections.nCopies(6, compute)).stream().map(Answer::status))
                .containsOnly(202);
        assertThat(settled(july).path("digest").asText()).isEqualTo(digest);
        assertThat(land.rows("SELECT a.id FROM operation a JOIN operation b ON b.subject = a.subject AND b.id > a.id"
                        + " WHERE a.subject = 'payroll-run:" + july + "' AND b.started_at < a.finished_at"))
                .as("two at work together")
                .isEmpty();
    }

    @Test
    @Order(8)
    void listsPayslipsPageByPage() {
        JsonNode first =
                officer.get(RUNS + "/" + july + "/payslips?limit=5").expect(200).json();
        JsonNode second = officer.get(RUNS + "/" + july + "/payslips?limit=5&cursor="
                        + first.path("next").asText())
                .expect(200)
                .json();
        assertThat(first.path("items")).hasSize(5);
        assertThat(second.path("items")).hasSize(3);
        assertThat(second.path("next").isNull() || second.path("next").isMissingNode())
                .isTrue();
        officer.get(RUNS + "/" + july + "/payslips?limit=201").expect(422);
        officer.get(RUNS + "/" + july + "/payslips?cursor=x").expect(422);
    }

    @Test
    @Order(9)
    void tellsWhatIsWrongWithARequest() {
        JsonNode missing = officer.post(RUNS, "{}").expect(422).json();
        assertThat(missing.path("errors")).hasSize(2);
        officer.post(RUNS, Map.of("month", "2026-13", "unit", "TL-X")).expect(422);
        officer.post(RUNS, Map.of("month", "2026-07", "unit", "KHONG-CO")).expect(404);
        officer.post(RUNS, Map.of("month", "2099-01", "unit", "TL-T")).expect(422);
        leader.post(RUNS, Map.of("month", "2026-07", "unit", "TL-X")).expect(403);
    }

    @Test
    @Order(10)
    void listsWhoCannotBePaidAndWaitsForThem() throws Exception {
        long broken = land.person("Bùi Văn Không Lương", 0);
        land.post(broken, department, "CIVIL_SERVANT");
        officer.post(RUNS + "/" + july + "/compute").expect(202);
        JsonNode run = settled(july);
        assertThat(run.path("people").asInt()).as("all others are paid").isEqualTo(8);
        assertThat(run.path("exceptions").asInt()).isEqualTo(1);
        JsonNode exception = officer.get(RUNS + "/" + july + "/exceptions")
                .json()
                .path("items")
                .get(0);
        assertThat(exception.path("code").asText()).isEqualTo("NO_SALARY");
        assertThat(exception.path("personName").asText()).isEqualTo("Bùi Văn Không Lương");
        officer.post(RUNS + "/" + july + "/submit").expect(409);

        String out = RUNS + "/" + july + "/exceptions/" + broken + "/leave-out";
        officer.post(out, Map.of("reason", " ")).expect(422);
        JsonNode settled = officer.post(out, Map.of("reason", "Chờ quyết định xếp lương"))
                .expect(200)
                .json();
        assertThat(settled.path("exceptions").asInt()).isZero();

        // once the file is in order the person is paid, and the exception is gone
        land.salary(broken, "A1", 1, "2.34", 0);
        officer.post(RUNS + "/" + july + "/compute").expect(202);
        assertThat(settled(july).path("people").asInt()).isEqualTo(9);
        assertThat(officer.get(RUNS + "/" + july + "/exceptions").json().path("items"))
                .isEmpty();
    }

    @Test
    @Order(11)
    void tellsHowAMonthDiffersFromTheOneBefore() throws Exception {
        JsonNode june = compute("2026-06", "TL-X");
        officer.post(RUNS + "/" + july + "/compute").expect(202);
        JsonNode run = settled(july);

        long net = 0;
        int law = 0;
        int fresh = 0;
        for (JsonNode each : run.path("differences")) {
            net += each.path("net").asLong();
            law += each.path("kind").asText().equals("LAW")
                    ? each.path("people").asInt()
                    : 0;
            fresh += each.path("kind").asText().equals("NEW")
                    ? each.path("people").asInt()
                    : 0;
        }
        assertThat(fresh).as("the one who joins in July").isEqualTo(1);
        assertThat(law).as("the base salary rises on the first of July").isEqualTo(8);
        assertThat(net).isEqualTo(run.path("net").asLong() - june.path("net").asLong());
    }

    @Test
    @Order(12)
    void needsTwoPersonsToApproveAndThenNeverChanges() throws Exception {
        both.post(RUNS + "/" + july + "/submit").expect(200);
        both.post(RUNS + "/" + july + "/approve").expect(403);
        officer.post(RUNS + "/" + july + "/approve").expect(403);
        officer.post(RUNS + "/" + july + "/compute").expect(409);
        leader.post(RUNS + "/" + july + "/return", Map.of("reason", "Xem lại phụ cấp"))
                .expect(200);
        JsonNode returned = officer.get(RUNS + "/" + july).json();
        assertThat(returned.path("state").asText()).isEqualTo("RETURNED");
        assertThat(returned.path("returnedBecause").asText()).isEqualTo("Xem lại phụ cấp");

        officer.post(RUNS + "/" + july + "/submit").expect(200);
        officer.post(RUNS + "/" + july + "/close").expect(409);
        List<Answer> signed = AtOnce.all(
                () -> leader.post(RUNS + "/" + july + "/approve"), () -> leader.post(RUNS + "/" + july + "/approve"));
        assertThat(signed.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(officer.get(RUNS + "/" + july).json().path("state").asText()).isEqualTo("APPROVED");
        officer.post(RUNS + "/" + july + "/compute").expect(409);
        officer.delete(RUNS + "/" + july).expect(409);
        assertThat(officer.post(RUNS + "/" + july + "/close")
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(holds("PAY_IDENTITY")).isTrue();
        assertThat(holds("FROZEN")).isTrue();
        assertThat(holds("TRAIL")).isTrue();
    }

    @Test
    @Order(13)
    void noticesAPayslipThatWasChangedBehindItsBack() throws Exception {
        land.update("UPDATE payslip SET net = net + 1 WHERE run_id = ? AND person_id = ?", july, specialist);
        try {
            assertThat(holds("FROZEN")).isFalse();
            assertThat(holds("PAY_IDENTITY")).isFalse();
            assertThat(payslip(july, specialist).path("explanation").asText()).isEqualTo("DIFFERENT");
        } finally {
            land.update("UPDATE payslip SET net = net - 1 WHERE run_id = ? AND person_id = ?", july, specialist);
        }
        assertThat(holds("FROZEN")).isTrue();
    }

    @Test
    @Order(14)
    void staysExplainedWhateverIsRecordedLater() throws Exception {
        land.endPosts(specialist, "2025-06-01");
        JsonNode one = payslip(july, specialist);
        assertThat(one.path("explanation").asText()).isEqualTo("SAME");
        assertThat(one.path("net").asLong()).isEqualTo(8_766_450);
    }

    @Test
    @Order(15)
    void doesNotPayAnybodyTwiceHoweverFactsAreRecorded() throws Exception {
        // recorded late that this person belonged to the neighbours since June 2025; July is closed by the commune that
        // paid
        long neighbours = land.number("SELECT unit_id FROM unit_version WHERE code = 'TL-Y'");
        land.post(specialist, neighbours, "MAIN", "CIVIL_SERVANT", "2025-06-01", "9999-12-31");
        long run = officer.post(RUNS, Map.of("month", "2026-07", "unit", "TL-Y"))
                .json()
                .path("id")
                .asLong();
        officer.post(RUNS + "/" + run + "/compute").expect(202);

        JsonNode again = settled(run);
        assertThat(again.path("people").asInt()).isZero();
        JsonNode exception = officer.get(RUNS + "/" + run + "/exceptions")
                .json()
                .path("items")
                .get(0);
        assertThat(exception.path("code").asText()).isEqualTo("PAID_ELSEWHERE");
        assertThat(exception.path("detail").asText()).isEqualTo(Long.toString(july));
        officer.delete(RUNS + "/" + run).expect(204);
        officer.get(RUNS + "/" + run).expect(404);
    }
}

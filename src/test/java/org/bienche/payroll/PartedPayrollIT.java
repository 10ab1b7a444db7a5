package org.bienche.payroll;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What changes within a month is paid by its days, to the đồng, and the payslip says how: a raise on the 15th, a move on the 10th, a
 * suspension from the 12th, leave, a new wage, and a value of the law.
 *
 * <p>July 2026 has 23 working days, 7 of them before the 10th, 8 before the 12th and 10 before the 15th.
 */
class PartedPayrollIT extends InBrowser {

    private static final String RUNS = "api/payroll-runs/";
    private static final String SINCE = "2024-01-01";
    private static final String FOREVER = "9999-12-31";
    private static final ApiClient OFFICER = ApiClient.as("officer");

    private static long unchanged;
    private static long raised;
    private static long mover;
    private static long suspended;
    private static long onLeave;
    private static long student;
    private static long expert;
    private static long deputy;
    private static long june;
    private static long july;
    private static long neighbours;

    @BeforeAll
    static void settleTheLandAndPay() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            PayrollLand land = new PayrollLand(connection);
            long commune = land.unit("TLC-X", "Xã Thử Chia Tháng", "COMMUNE", 1, "STATE");
            long other = land.unit("TLC-Y", "Xã Thử Nhận Người", "COMMUNE", 1, "STATE");
            long later = land.unit("TLC-Z", "Xã Thử Luật Giữa Tháng", "COMMUNE", 1, "STATE");
            unchanged = land.civilServant("Nguyễn Thị Không Đổi", commune);
            changing(land, commune);
            move(land, commune, other);
            deputy = land.civilServant("Trịnh Văn Kiêm Nhiệm", later);
            land.allowance(deputy, "CONCURRENT", null, null);
        }
        june = computed("2026-06", "TLC-X");
        july = computed("2026-07", "TLC-X");
        neighbours = computed("2026-07", "TLC-Y");
    }

    private static void changing(PayrollLand land, long commune) throws SQLException {
        raised = posted(land, "Trần Văn Nâng Bậc", commune, "CIVIL_SERVANT");
        land.step(raised, 3, "3.00", "WORKING", SINCE, "2026-07-15");
        land.step(raised, 4, "3.33", "WORKING", "2026-07-15", FOREVER);
        land.allowance(raised, "PUBLIC_SERVICE", null, null);
        suspended = posted(land, "Lê Văn Đình Chỉ", commune, "CIVIL_SERVANT");
        land.stateOfWork(suspended, "WORKING", SINCE, "2026-07-12");
        land.stateOfWork(suspended, "SUSPENDED", "2026-07-12", FOREVER);
        land.allowance(suspended, "PUBLIC_SERVICE", null, null);
        onLeave = posted(land, "Phạm Thị Nghỉ Phép", commune, "CIVIL_SERVANT");
        land.stateOfWork(onLeave, "WORKING", SINCE, "2026-07-15");
        land.stateOfWork(onLeave, "UNPAID", "2026-07-15", FOREVER);
        student = posted(land, "Đỗ Thị Du Học", commune, "CIVIL_SERVANT");
        land.stateOfWork(student, "STUDY_ABROAD", SINCE, "2026-07-15");
        land.stateOfWork(student, "WORKING", "2026-07-15", FOREVER);
        expert = posted(land, "Vũ Văn Hợp Đồng Mới", commune, "CONTRACT");
        land.wage(expert, 10_000_000, SINCE, "2026-07-15");
        land.wage(expert, 12_300_000, "2026-07-15", FOREVER);
    }

    private static void move(PayrollLand land, long from, long to) throws SQLException {
        mover = land.person("Hồ Thị Chuyển Giữa Tháng", 0);
        land.post(mover, from, "MAIN", "CIVIL_SERVANT", SINCE, "2026-07-10");
        land.post(mover, to, "MAIN", "CIVIL_SERVANT", "2026-07-10", FOREVER);
        land.stateOfWork(mover, "WORKING", SINCE, FOREVER);
        land.allowance(mover, "RESPONSIBILITY", "0.20", null, "2026-07-10");
    }

    private static long posted(PayrollLand land, String name, long unit, String staffKind) throws SQLException {
        long person = land.person(name, 0);
        land.post(person, unit, staffKind);
        return person;
    }

    private static long computed(String month, String unit) {
        JsonNode run = OFFICER.post("api/payroll-runs", Map.of("month", month, "unit", unit))
                .expect(202)
                .json();
        long id = run.path("id").asLong();
        for (int i = 0; i < 300 && run.path("digest").asText().isEmpty(); i++) {
            run = run(id);
        }
        assertThat(run.path("state").asText()).isEqualTo("COMPUTED");
        assertThat(run.path("exceptions").asInt()).isZero();
        return id;
    }

    private static JsonNode run(long id) {
        return OFFICER.get(RUNS + id).expect(200).json();
    }

    private static JsonNode payslip(long run, long person) {
        JsonNode payslip =
                OFFICER.get(RUNS + run + "/payslips/" + person).expect(200).json();
        assertThat(payslip.path("explanation").asText()).startsWith("SAME");
        return payslip;
    }

    private static JsonNode line(JsonNode payslip, String code) {
        for (JsonNode line : payslip.path("lines")) {
            if (line.path("code").asText().equals(code)) {
                return line;
            }
        }
        throw new AssertionError(code + " is not on " + payslip);
    }

    private static long amount(JsonNode payslip, String code) {
        return line(payslip, code).path("amount").asLong();
    }

    private static List<String> parts(JsonNode payslip) {
        List<String> parts = new ArrayList<>();
        for (JsonNode part : payslip.path("parts")) {
            parts.add(String.join(
                    " ",
                    part.path("from").asText(),
                    part.path("to").asText(),
                    part.path("workingDays").asText(),
                    part.path("unitName").asText(),
                    part.path("coefficient").asText(),
                    part.path("workingState").asText(),
                    part.path("gross").asText()));
        }
        return parts;
    }

    @Test
    void paysARaiseFromItsDay() {
        JsonNode payslip = payslip(july, raised);
        // 7,590,000 × 10/23 + 8,424,900 × 13/23, and 25 % of each; 8 % and 1.5 % of 8,061,900
        assertThat(line(payslip, "RANK_SALARY").path("formula").asText())
                .isEqualTo("3,00 × 2.530.000 × 10/23 + 3,33 × 2.530.000 × 13/23");
        assertThat(amount(payslip, "RANK_SALARY")).isEqualTo(8_061_900);
        assertThat(payslip.path("gross").asLong()).isEqualTo(10_077_375);
        assertThat(payslip.path("net").asLong()).isEqualTo(9_311_494);
        assertThat(payslip.path("coefficient").asText()).isEqualTo("3.33");
        assertThat(parts(payslip))
                .containsExactly(
                        "2026-07-01 2026-07-14 10 Xã Thử Chia Tháng 3.00 WORKING 4125000",
                        "2026-07-15 2026-07-31 13 Xã Thử Chia Tháng 3.33 WORKING 5952375");
    }

    @Test
    void paysWhoMovesWhereTheyWereOnTheFirstAndTheDaysOfBothUnits() {
        JsonNode payslip = payslip(july, mover);
        // 7,590,000 all the month, and 506,000 × 16/23
        assertThat(payslip.path("unitName").asText()).isEqualTo("Xã Thử Chia Tháng");
        assertThat(line(payslip, "RANK_SALARY").path("formula").asText()).isEqualTo("3,00 × 2.530.000");
        assertThat(amount(payslip, "RESPONSIBILITY")).isEqualTo(352_000);
        assertThat(parts(payslip))
                .containsExactly(
                        "2026-07-01 2026-07-09 7 Xã Thử Chia Tháng 3.00 WORKING 2310000",
                        "2026-07-10 2026-07-31 16 Xã Thử Nhận Người 3.00 WORKING 5632000");
        assertThat(run(neighbours).path("people").asInt()).as("paid once").isZero();
    }

    @Test
    void paysHalfFromTheDayOfASuspension() {
        JsonNode payslip = payslip(july, suspended);
        // 7,590,000 × 8/23 + 3,795,000 × 15/23; the allowance for 8 days; health insurance alone
        assertThat(amount(payslip, "RANK_SALARY")).isEqualTo(5_115_000);
        assertThat(amount(payslip, "PUBLIC_SERVICE")).isEqualTo(660_000);
        assertThat(line(payslip, "RANK_SALARY").path("formula").asText())
                .isEqualTo("3,00 × 2.530.000 × 8/23 + 3,00 × 2.530.000 × 50 % × 15/23");
        assertThat(line(payslip, "RANK_SALARY").path("citation").asText()).contains("161/2026", "170/2025");
        assertThat(payslip.path("employeeContributions").asLong()).isEqualTo(76_725);
    }

    @Test
    void withholdsTheDaysOfUnpaidLeaveAndPaysThoseAfterACourseAbroad() {
        JsonNode leave = payslip(july, onLeave);
        // 7,590,000 × 13/22; below 14 days the month is insured: 8 % and 1.5 % of 7,590,000
        assertThat(amount(leave, "UNPAID_DAYS")).isEqualTo(4_485_000);
        assertThat(leave.path("net").asLong()).isEqualTo(7_590_000 - 4_485_000 - 607_200 - 113_850);
        // 3,036,000 × 10/23 + 7,590,000 × 13/23
        assertThat(payslip(july, student).path("gross").asLong()).isEqualTo(5_610_000);
    }

    @Test
    void paysANewWageFromItsDay() {
        assertThat(amount(payslip(july, expert), "CONTRACT_WAGE")).isEqualTo(11_300_000);
    }

    @Test
    void paysWhoDoesNotChangeAsEver() {
        JsonNode payslip = payslip(july, unchanged);
        assertThat(payslip.path("parts").isNull()).isTrue();
        assertThat(payslip.path("net").asLong()).isEqualTo(8_766_450);
        assertThat(line(payslip, "RANK_SALARY").path("formula").asText()).isEqualTo("3,00 × 2.530.000");
    }

    @Test
    void comparesWithTheMonthBefore() {
        Map<String, Integer> kinds = new TreeMap<>();
        long net = 0;
        for (JsonNode each : run(july).path("differences")) {
            kinds.put(each.path("kind").asText(), each.path("people").asInt());
            net += each.path("net").asLong();
        }
        assertThat(kinds).isEqualTo(Map.of("RAISED", 1, "LAW", 1, "CHANGED", 5));
        assertThat(net)
                .isEqualTo(
                        run(july).path("net").asLong() - run(june).path("net").asLong());
        assertThat(payslip(june, raised).path("parts").isNull()).isTrue();
    }

    @Test
    void staysWhatItIsWhenComputedAgain() {
        String digest = run(july).path("digest").asText();
        OFFICER.await(OFFICER.post(RUNS + july + "/compute"));
        assertThat(run(july).path("digest").asText()).isEqualTo(digest).hasSize(64);
        for (JsonNode invariant :
                OFFICER.get("api/health/invariants").expect(200).json().path("items")) {
            if (List.of("PAY_IDENTITY", "FROZEN").contains(invariant.path("id").asText())) {
                assertThat(invariant.path("holds").asBoolean())
                        .as(invariant.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void showsThePartsOnThePayslip() {
        login("officer");
        open("payroll/payslip.xhtml?run=" + july + "&person=" + mover);
        assertThat(page().locator("#parts")).containsText("Tháng được trả theo từng phần");
        assertThat(page().locator("#parts tbody tr")).hasCount(2);
        assertThat(page().locator("#parts")).containsText("Xã Thử Nhận Người");
        assertThat(page().locator("main")).containsText("0,20 × 2.530.000 × 16/23");
        looksRight("payslip-parts");
        open("payroll/payslip.xhtml?run=" + july + "&person=" + unchanged);
        assertThat(page().locator("#parts")).hasCount(0);
    }

    /** Ten percent for a concurrent post become twenty on 16 December: 11 working days before it, 12 from it on. */
    @Test
    void paysALawThatChangesWithinTheMonthByItsDays() {
        enter("pay.allowance.CONCURRENT.percent", "20", "2026-12-16");
        JsonNode payslip = payslip(computed("2026-12", "TLC-Z"), deputy);
        assertThat(line(payslip, "CONCURRENT").path("formula").asText())
                .isEqualTo("7.590.000 × 10 % × 11/23 + 7.590.000 × 20 % × 12/23");
        assertThat(amount(payslip, "CONCURRENT")).isEqualTo(363_000 + 792_000);
        assertThat(line(payslip, "CONCURRENT").path("citation").asText()).contains("78/2005", "997/2026");
        assertThat(line(payslip, "RANK_SALARY").path("formula").asText()).isEqualTo("3,00 × 2.530.000");
        assertThat(parts(payslip)).hasSize(2);
    }

    private void enter(String parameter, String value, String from) {
        login("admin");
        open("legislation/parameter.xhtml?key=" + parameter);
        page().click("#later");
        page().fill("#from", from);
        page().fill("#value", value);
        page().fill("#article", "Điều 3");
        page().fill("#decisionNumber", "NĐ 997/2026/NĐ-CP");
        page().fill("#decisionTitle", "Quy định để thử");
        page().fill("#decisionIssuer", "Chính phủ");
        page().fill("#decisionSigner", "Người ký thử");
        page().fill("#decisionSignedOn", "2026-11-01");
        page().fill("#decisionEffectiveOn", "2026-11-01");
        page().click("#save");
        assertThat(page().locator("main")).containsText("nhập theo NĐ 997/2026/NĐ-CP");
    }
}

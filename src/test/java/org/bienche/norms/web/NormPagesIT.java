package org.bienche.norms.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.bienche.launch.ApiClient;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.bienche.people.Ground;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is against the norms, and what the communes would set up, as an officer finds it. */
class NormPagesIT extends InBrowser {

    private static long province;
    private static long department;

    /** A department of nine civil servants with two deputies, in a commune of 15,000 people on 250 square kilometres. */
    @BeforeAll
    static void settle() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            MeasuredLand land = new MeasuredLand(connection);
            province = land.unit("NRM-P", "Tỉnh Thử Định Mức", "PROVINCE", 1);
            long commune = land.unit("NRM-X", "Xã Thử Định Mức", "COMMUNE", province);
            land.size(commune, 15_000, "250.5");
            long committee = land.unit("NRM-UB", "Ủy ban nhân dân xã Thử Định Mức", "AGENCY", commune);
            department = land.unit("NRM-P1", "Phòng Thử Cấp Phó", "DEPARTMENT", committee);
            land.unit("NRM-Y", "Xã Chưa Biết Số Dân", "COMMUNE", province);
            land.people(committee, "PHO-CHU-TICH", 2);
            land.people(department, "PHO-TRUONG-PHONG", 2);
            land.people(department, "CHUYEN-VIEN", 7);
        }
    }

    @Test
    void showsADepartmentWithADeputyTooMany() {
        login("officer");
        open("norms/findings.xhtml?unit=" + province);
        assertThat(page().locator("main")).containsText("Có 2 cấp phó, nhiều nhất 1 với 9 công chức.");
        assertThat(page().locator("main")).containsText("NĐ 266/2026/NĐ-CP, Điều 4 khoản 2");
        looksRight("norms-findings");
        Path file = page().waitForDownload(() -> page().click("#xlsx")).path();
        Assertions.assertThat(file).isNotEmptyFile();

        page().selectOption("#norm", "SURPLUS");
        page().click("#find");
        page().waitForURL(address -> address.contains("norm=SURPLUS"));
        assertThat(page().locator("main")).containsText("Không có điều gì trái định mức.");
        open("organization/units.xhtml?unit=" + department);
        assertThat(page().locator("#norms")).containsText("Có 2 cấp phó");
    }

    /** An agency whose deputy director heads its department, where four sit in three seats, two of them with a rank of others. */
    @Test
    void findsWhoSitsInAPlaceThatIsNotTheirs() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            MeasuredLand land = new MeasuredLand(connection);
            long other = land.unit("NRM-R", "Tỉnh Thử Chỗ Ngồi", "PROVINCE", 1);
            long agency = land.unit("NRM-RA", "Sở Thử Chỗ Ngồi", "AGENCY", other);
            long place = land.unit("NRM-RD", "Phòng Thử Chỗ Ngồi", "DEPARTMENT", agency);
            long school = land.unit("NRM-RS", "Trung tâm Thử Bậc", "PUBLIC_SERVICE_UNIT", agency);
            land.position("NRM-VT", "01.003", 3, 5);
            land.beside(land.people(agency, "PHO-GIAM-DOC", 1), place, "TRUONG-PHONG");
            long first = land.people(place, "NRM-VT", 4);
            land.paid(first, 2, "01.003", "A1");
            land.paid(first + 2, 2, "01.004", "B");
            land.post(place, "NRM-VT", 3);
            land.quota(place, 2026, 4);
            land.paid(land.people(school, "NRM-VT", "PUBLIC_EMPLOYEE", 6), 6, "01.003", "A3.1");
        }
        JsonNode items = ApiClient.as("officer")
                .get("api/units/NRM-R/norms?asOf=2026-08-15")
                .expect(200)
                .json()
                .path("items");
        Assertions.assertThat(said(items, "RANKS")).containsExactly("NRM-RD 2/0 2027-07-01");
        Assertions.assertThat(said(items, "POSTS")).containsExactly("NRM-RD 4/3 null");
        Assertions.assertThat(said(items, "GRADES")).containsExactly("NRM-RS 6/1 null");
        Assertions.assertThat(said(items, "DEPUTIES_WHO_HEAD")).containsExactly("NRM-RA 1/0 null");
        Assertions.assertThat(said(items, "QUOTA_BASIS")).containsExactly("NRM-RD 4/0 null");
        login("officer");
        open("norms/findings.xhtml?unit=" + department + "&waste=UNCERTAIN");
        assertThat(page().locator("#unmeasured")).containsText("đào tạo");
    }

    /** A centre of five people, one of them in a team of it, for 15,000 inhabitants. */
    @Test
    void tellsWhichCentresHaveTooFewPeopleForTheirCommune() throws Exception {
        long other;
        try (Connection connection = SharedServer.get().database().connect()) {
            MeasuredLand land = new MeasuredLand(connection);
            other = land.unit("NRM-C", "Tỉnh Thử Trung Tâm", "PROVINCE", 1);
            long commune = land.unit("NRM-CX", "Xã Thử Trung Tâm", "COMMUNE", other);
            land.size(commune, 15_000, "40");
            long centre = land.unit("NRM-CT", "Trung tâm Thử Một Cửa", "SERVICE_CENTRE", commune);
            land.people(centre, "CHUYEN-VIEN", 4);
            land.people(land.unit("NRM-CN", "Nhóm Thử Một Cửa", "DEPARTMENT", centre), "CHUYEN-VIEN", 1);
        }
        JsonNode found = ApiClient.as("officer")
                .get("api/units/NRM-C/norms?asOf=2026-08-15")
                .expect(200)
                .json();
        Assertions.assertThat(said(found.path("items"), "CENTRE_STAFF")).containsExactly("NRM-CT 5/6 null");
        Assertions.assertThat(said(found.path("items"), "SERVICE_UNIT_STAFF")).isEmpty();
        JsonNode place = ApiClient.as("officer")
                .get("api/units/NRM-C/networks?asOf=2026-08-15")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        Assertions.assertThat(place.path("serviceCentreStaff").path("number").asInt())
                .isEqualTo(5);
        Assertions.assertThat(place.path("serviceCentreStaff").path("norm").asInt())
                .isEqualTo(6);
        Assertions.assertThat(place.path("serviceCentresShort").asInt()).isEqualTo(1);
        login("officer");
        open("norms/networks.xhtml?unit=" + other + "&date=2026-08-15");
        assertThat(page().locator("#networks tbody tr")).containsText("5 / 6");
        open("norms/networks.xhtml?date=2026-08-15");
        assertThat(page().locator("#mean")).containsText("24.382 người ở 3.139 trung tâm là 7,77");
        assertThat(page().locator("#mean")).containsText("không khớp");
    }

    @Test
    void theHomePageTellsTheFindingsOfEachUnitOfAPerson() throws Exception {
        try (Connection connection = SharedServer.get().database().connect()) {
            MeasuredLand land = new MeasuredLand(connection);
            long above = land.unit("NRM-T", "Tỉnh Thử Hai Đơn Vị", "PROVINCE", 1);
            long one = land.unit("NRM-T1", "Phòng Thử Thứ Nhất", "DEPARTMENT", above);
            long two = land.unit("NRM-T2", "Phòng Thử Thứ Hai", "DEPARTMENT", above);
            land.people(one, "PHO-TRUONG-PHONG", 2);
            land.people(two, "PHO-TRUONG-PHONG", 2);
            Ground.account("nrm-two", "OFFICER", one);
            land.grant("nrm-two", "OFFICER", two);
        }
        login("nrm-two", Ground.PASSWORD);
        open("index.xhtml");
        assertThat(page().locator("main")).containsText("Phòng Thử Thứ Nhất: 1 phát hiện");
        assertThat(page().locator("main")).containsText("Phòng Thử Thứ Hai: 1 phát hiện");
    }

    private static List<String> said(JsonNode items, String norm) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.path("norm").asText().equals(norm))
                .map(one -> one.path("unit").asText() + " " + one.path("actual") + "/" + one.path("allowed") + " "
                        + one.path("deadline").asText())
                .toList();
    }

    @Test
    void proposesDepartmentsByPopulationAndArea() {
        login("officer");
        open("norms/communes.xhtml?unit=" + province);
        assertThat(page().locator("main")).containsText("Từ 12.000 dân: 3 phòng; từ 200 km²: thêm một, nhiều nhất 4");
        assertThat(page().locator("main")).containsText("Chưa có số dân");
        looksRight("norms-communes");
        page().selectOption("#show", "UNKNOWN");
        page().click("#find");
        page().waitForURL(address -> address.contains("show=UNKNOWN"));
        assertThat(page().locator("table")).not().containsText("Xã Thử Định Mức");
        Path file = page().waitForDownload(() -> page().click("#xlsx")).path();
        Assertions.assertThat(file).isNotEmptyFile();
    }

    @Test
    void answersOverTheApiWithinTheScopeOnly() {
        JsonNode found =
                ApiClient.as("officer").get("api/units/NRM-P/norms").expect(200).json();
        Assertions.assertThat(found.path("units").asInt()).isEqualTo(5);
        Assertions.assertThat(found.path("MUST_FIX").asInt()).isEqualTo(1);
        JsonNode first = found.path("items").path(0);
        Assertions.assertThat(first.path("norm").asText()).isEqualTo("DEPARTMENT_DEPUTIES");
        Assertions.assertThat(first.path("article").asText()).contains("NĐ 150/2025/NĐ-CP");
        Assertions.assertThat(first.path("waste").asBoolean()).isTrue();
        JsonNode next = ApiClient.as("officer")
                .get("api/units/NRM-P/norms?limit=1&cursor=1")
                .expect(200)
                .json();
        Assertions.assertThat(next.path("items").path(0))
                .isEqualTo(found.path("items").path(1));
        ApiClient.as("officer").get("api/units/NRM-P/norms?limit=201").expect(422);

        long elsewhere = Ground.commune("NRM-E", "Xã Ngoài Định Mức", 3);
        ApiClient stranger = Ground.account("nrm-elsewhere", "OFFICER", elsewhere);
        stranger.get("api/units/NRM-P/norms").expect(404);
        stranger.get("api/units/NRM-E/norms").expect(200);
    }

    @Test
    void namesWhatItFoundAmongTheInvariantsAndHolds() {
        JsonNode items = ApiClient.as("auditor")
                .get("api/health/invariants")
                .expect(200)
                .json()
                .path("items");
        JsonNode norms = StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.path("id").asText().equals("NORMS"))
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(norms.path("holds").asBoolean()).isTrue();
        Assertions.assertThat(norms.path("checked").asInt()).isPositive();
        Assertions.assertThat(norms.path("findings").toString()).contains("NĐ ");
    }
}

package org.bienche.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Part;
import org.bienche.restructuring.rules.RealLists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job on the real lists, as another system does it: provinces 42 and 79. */
class RestructuringApiIT {

    private static final String PLANS = "api/restructuring-plans";
    private static final Set<String> OURS =
            Set.of("HEADCOUNT", "FROZEN", "TREE", "DECIDED", "ONE_MAIN_POST", "PAY_IDENTITY", "TRAIL");

    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient leader = ApiClient.asNobody();

    @BeforeAll
    static void openAccounts() throws Exception {
        officer = Grounds.account("sap-xep-vien", "OFFICER");
        leader = Grounds.account("sap-xep-truong", "LEADER");
    }

    private static Part[] lists(String provinces) throws Exception {
        return lists(provinces, Files.readAllBytes(RealLists.file("commune-mapping.csv")));
    }

    private static Part[] lists(String provinces, byte[] mapping) throws Exception {
        return new Part[] {
            Part.file("mapping", "commune-mapping.csv", mapping),
            Part.file("communes", "communes-2025.csv", Files.readAllBytes(RealLists.file("communes-2025.csv"))),
            Part.value("effectiveFrom", "2025-07-01"),
            Part.value("provinces", provinces)
        };
    }

    /** Leadership allowances kept until the end of 2025, those of the demonstration included. */
    private static long retained() throws Exception {
        return Grounds.number("SELECT COUNT(*) FROM allowance WHERE code = 'RETENTION' AND valid_until = '2026-01-01'"
                + " AND superseded_in = " + Long.MAX_VALUE);
    }

    /** Who waits for a place, on any day; the people of other tests included. */
    private static long waiting() throws Exception {
        return Grounds.number(
                "SELECT COUNT(*) FROM appointment WHERE kind = 'WAITING' AND superseded_in = " + Long.MAX_VALUE);
    }

    private static void invariantsHold() {
        for (JsonNode one :
                leader.get("api/health/invariants").expect(200).json().path("items")) {
            if (OURS.contains(one.path("id").asText())) {
                assertThat(one.path("holds").asBoolean()).as(one.toString()).isTrue();
            }
        }
    }

    @Test
    void refusesBadListsWithEachRowAndStoresNothing() throws Exception {
        long plans = Grounds.number("SELECT COUNT(*) FROM restructuring_plan");
        officer.post(PLANS + "/import", lists("42", new byte[0])).expect(422);
        officer.post(PLANS + "/import", lists("42", new byte[] {(byte) 0xC3, 0x28, '\n'}))
                .expect(422);
        officer.post(PLANS + "/import", lists("00")).expect(422);
        String mapping = Files.readString(RealLists.file("commune-mapping.csv"));
        String twoProvinces = mapping.replaceFirst(
                "00097,Phường Hồng Hà,01,Thành phố Hà Nội", "00097,Phường Hồng Hà,42,Tỉnh Hà Tĩnh");
        JsonNode refused = officer.post(PLANS + "/import", lists("42", twoProvinces.getBytes(StandardCharsets.UTF_8)))
                .expect(422)
                .json();
        assertThat(refused.path("errors")).isNotEmpty().allSatisfy(error -> {
            assertThat(error.path("row").asInt()).isEqualTo(2);
            assertThat(error.path("message").asText()).isNotBlank();
        });
        leader.post(PLANS + "/import", lists("42")).expect(403);
        assertThat(Grounds.number("SELECT COUNT(*) FROM restructuring_plan")).isEqualTo(plans);
    }

    @Test
    void carriesOutHaTinhAndUndoesIt() throws Exception {
        JsonNode tried = officer.post(PLANS + "/import?dryRun=true", lists("42"))
                .expect(200)
                .json();
        assertThat(tried.path("id").isNull()).isTrue();
        assertThat(tried.at("/counts/legacyCommunes").asInt()).isEqualTo(209);
        assertThat(tried.at("/counts/communes").asInt()).isEqualTo(69);

        String plan = PLANS + "/"
                + officer.post(PLANS + "/import", lists("42"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
        // the people of other tests in this province are not counted
        JsonNode without = officer.get(plan + "/simulation").expect(200).json();
        int waitBefore = without.path("unplaced").asInt();
        int loseBefore = without.path("leadersLosingPost").asInt();
        long district = Grounds.unit("444", "'DISTRICT'");
        long commune = Grounds.number("SELECT from_unit_id FROM restructuring_line WHERE kind = 'MERGED' AND plan_id = "
                + plan.substring(plan.lastIndexOf('/') + 1) + " ORDER BY from_unit_id DESC LIMIT 1");
        long divided =
                Grounds.number("SELECT from_unit_id FROM restructuring_line WHERE kind = 'DIVIDED' AND plan_id = "
                        + plan.substring(plan.lastIndexOf('/') + 1) + " LIMIT 1");
        long school = Grounds.school("THU-444", district);
        Grounds.people(district, 4);
        Grounds.people(commune, 5);
        Grounds.people(divided, 3);
        Grounds.people(school, 6);
        Grounds.quota(district, 10);

        officer.post(plan + "/submit").expect(422);
        long parent =
                Grounds.number("SELECT to_unit_id FROM restructuring_line WHERE kind = 'MERGED' AND from_unit_id = "
                        + commune + " AND plan_id = " + plan.substring(plan.lastIndexOf('/') + 1));
        List<Long> unsettled = new ArrayList<>();
        officer.get(plan + "/settlements").expect(200).json().path("items").forEach(one -> {
            if (one.path("parent").isNull()) {
                unsettled.add(one.path("unit").asLong());
            }
        });
        assertThat(unsettled).contains(school);
        officer.post(plan + "/settlements", Map.of("units", unsettled, "parent", parent))
                .expect(200);
        invariantsHold();
        JsonNode simulation = officer.get(plan + "/simulation").expect(200).json();
        assertThat(simulation.at("/before/units/COMMUNE").asInt()).isEqualTo(209);
        assertThat(simulation.at("/after/units/COMMUNE").asInt()).isEqualTo(69);
        assertThat(simulation.at("/after/units/DISTRICT").asInt()).isZero();
        assertThat(simulation.at("/changes/COMMUNE/fallPercent").asText()).isEqualTo("66.99");
        assertThat(simulation.path("unplaced").asInt()).isEqualTo(waitBefore + 7);
        assertThat(simulation.path("leadersLosingPost").asInt()).isEqualTo(loseBefore + 2);
        assertThat(simulation.at("/before/monthlyPay").asLong()).isPositive();

        printsBeforeAndAfter(plan);
        officer.post(plan + "/submit").expect(200);
        invariantsHold();
        officer.post(plan + "/approve").expect(403);
        leader.post(plan + "/return", Map.of("reason", "Xem lại")).expect(200);
        officer.post(plan + "/submit").expect(200);
        leader.post(plan + "/approve").expect(200);
        invariantsHold();

        long retainedBefore = retained();
        long waitingBefore = waiting();
        ApiClient.Answer accepted = officer.post(plan + "/execute");
        JsonNode done = officer.await(accepted);
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(officer.post(plan + "/execute").expect(202).json().path("id"))
                .isEqualTo(accepted.json().path("id"));
        assertThat(officer.get(plan).expect(200).json().path("state").asText()).isEqualTo("EXECUTED");
        assertThat(done.at("/result/WAITING").asInt()).isEqualTo(waitBefore + 7);
        invariantsHold();
        assertThat(retained()).isEqualTo(retainedBefore + loseBefore + 2);
        assertThat(waiting()).isEqualTo(waitingBefore + waitBefore + 7);

        assertThat(leader.get(plan + "/undo")
                        .expect(200)
                        .json()
                        .path("possible")
                        .asBoolean())
                .isTrue();
        JsonNode undone = leader.await(leader.post(plan + "/undo"));
        assertThat(undone.path("state").asText()).as(undone.toString()).isEqualTo("DONE");
        assertThat(officer.get(plan).expect(200).json().path("state").asText()).isEqualTo("UNDONE");
        assertThat(waiting()).isEqualTo(waitingBefore);
        invariantsHold();
    }

    /** The printed table has a line for each commune of today, filled from the plan. */
    private static void printsBeforeAndAfter(String plan) throws Exception {
        String about = "&unit=42&asOf=2025-07-01&plan=" + plan.substring(plan.lastIndexOf('/') + 1);
        ApiClient.Answer pdf =
                officer.get("api/reports/before-after?format=pdf" + about).expect(200);
        assertThat(pdf.text()).startsWith("%PDF");
        ApiClient.Answer table =
                officer.get("api/reports/before-after?format=xlsx" + about).expect(200);
        String words = Grounds.wordsOf(table.response().body());
        assertThat(words).contains("Xã Hương Khê", "66,99", "Thị trấn Hương Khê");
    }

    @Test
    void carriesOutHoChiMinhCityFromThreeProvinces() throws Exception {
        JsonNode imported =
                officer.post(PLANS + "/import", lists("79")).expect(201).json();
        assertThat(imported.at("/counts/legacyProvinces").asInt()).isEqualTo(3);
        assertThat(imported.at("/counts/legacyCommunes").asInt()
                        + imported.at("/counts/islandDistricts").asInt())
                .isEqualTo(442);
        assertThat(imported.at("/counts/communes").asInt()).isEqualTo(168);
        String plan = PLANS + "/" + imported.path("id").asText();
        long island = Grounds.unit("755", "'DISTRICT'");
        long capital = Grounds.unit("79", "'PROVINCE'");
        Grounds.people(island, 3);
        Grounds.people(capital, 4);

        int people = officer.get(plan + "/simulation")
                .expect(200)
                .json()
                .at("/before/people")
                .asInt();
        assertThat(people).isGreaterThanOrEqualTo(7);
        invariantsHold();
        officer.post(plan + "/submit").expect(200);
        invariantsHold();
        leader.post(plan + "/approve").expect(200);
        invariantsHold();
        JsonNode done = officer.await(officer.post(plan + "/execute"));
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.at("/result/PLACED").asInt()).isEqualTo(people);
        assertThat(done.at("/result/WAITING").asInt()).isZero();
        invariantsHold();
        officer.post(PLANS + "/import", lists("79")).expect(422);
        JsonNode undone = leader.await(leader.post(plan + "/undo"));
        assertThat(undone.path("state").asText()).as(undone.toString()).isEqualTo("DONE");
        invariantsHold();
    }
}

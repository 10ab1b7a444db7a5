package org.bienche.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.launch.AtOnce;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plans that several people sign and carry out at the very same moment, and plans that reach beyond their unit. */
class PlansAtOnceIT {

    private static final String PLANS = "api/restructuring-plans";
    private static final long ROOT = 1;

    private static ApiClient officer = ApiClient.asNobody();
    private static ApiClient leader = ApiClient.asNobody();
    private static ApiClient otherLeader = ApiClient.asNobody();

    @BeforeAll
    static void openAccounts() throws Exception {
        officer = Grounds.account("dong-thoi-vien", "OFFICER");
        leader = Grounds.account("dong-thoi-truong", "LEADER");
        otherLeader = Grounds.account("dong-thoi-pho", "LEADER");
    }

    /** A body with schools under it, each with three people. */
    private record Land(long top, List<Long> schools) {

        static Land of(String code, int schools) throws Exception {
            long top = Grounds.school(code, ROOT);
            List<Long> below = new java.util.ArrayList<>();
            for (int i = 1; i <= schools; i++) {
                long school = Grounds.school(code + "-" + i, top);
                Grounds.people(school, 3);
                below.add(school);
            }
            return new Land(top, below);
        }
    }

    private static String begin(Land land) {
        return PLANS + "/"
                + officer.post(PLANS, Map.of("title", "Sáp nhập", "unit", land.top(), "effectiveFrom", "2026-01-01"))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText();
    }

    private static String merging(Land land, String code, Long... schools) {
        String plan = begin(land);
        officer.post(
                        plan + "/lines",
                        Map.of("action", "MERGE", "units", List.of(schools), "successor", school(code, land.top())))
                .expect(200);
        return plan;
    }

    private static Map<String, Object> school(String code, long parent) {
        return Map.of("code", code, "name", "Trường hợp nhất", "kind", "SCHOOL", "parent", parent);
    }

    private static String approved(String plan) {
        officer.post(plan + "/submit").expect(200);
        leader.post(plan + "/approve").expect(200);
        return plan;
    }

    private static String state(String plan) {
        return officer.get(plan).expect(200).json().path("state").asText();
    }

    private static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).sorted().toList();
    }

    private static void invariantsHold() {
        JsonNode all = leader.get("api/health/invariants").expect(200).json();
        assertThat(all.path("items")).allSatisfy(one -> {
            if (!one.path("id").asText().equals("QUOTA_CASCADE")) {
                assertThat(one.path("holds").asBoolean()).as(one.toString()).isTrue();
            }
        });
    }

    @Test
    void carriesOutOnceHoweverManyAskAtOnce() throws Exception {
        Land land = Land.of("DT-A", 2);
        String plan =
                merging(land, "DT-A-M", land.schools().get(0), land.schools().get(1));

        List<Answer> submitted = AtOnce.all(() -> officer.post(plan + "/submit"), () -> officer.post(plan + "/submit"));
        assertThat(statuses(submitted)).containsExactly(200, 409);
        List<Answer> signed =
                AtOnce.all(() -> leader.post(plan + "/approve"), () -> otherLeader.post(plan + "/approve"));
        assertThat(statuses(signed)).containsExactly(200, 409);

        Callable<Answer> execute = () -> officer.post(plan + "/execute");
        List<Answer> begun = AtOnce.all(Collections.nCopies(6, execute));
        assertThat(statuses(begun)).containsOnly(202);
        assertThat(begun.stream().map(one -> one.json().path("id").asLong()).distinct())
                .hasSize(1);
        assertThat(officer.await(begun.getFirst()).path("state").asText()).isEqualTo("DONE");
        assertThat(state(plan)).isEqualTo("EXECUTED");
        assertThat(Grounds.number("SELECT COUNT(*) FROM appointment WHERE kind = 'MAIN' AND superseded_in = "
                        + Long.MAX_VALUE + " AND valid_from = '2026-01-01' AND unit_id = (SELECT MAX(unit_id)"
                        + " FROM unit_version WHERE code = 'DT-A-M')"))
                .isEqualTo(6);
        invariantsHold();
    }

    @Test
    void ofTwoPlansForTheSameUnitsOneIsCarriedOutAndTheOtherToldWhy() throws Exception {
        Land land = Land.of("DT-B", 3);
        String one = approved(
                merging(land, "DT-B-M", land.schools().get(0), land.schools().get(1)));
        String other = approved(
                merging(land, "DT-B-N", land.schools().get(1), land.schools().get(2)));

        List<Answer> begun = AtOnce.all(() -> officer.post(one + "/execute"), () -> leader.post(other + "/execute"));
        List<JsonNode> ended = begun.stream().map(officer::await).toList();

        assertThat(ended).extracting(end -> end.path("state").asText()).containsExactlyInAnyOrder("DONE", "FAILED");
        assertThat(List.of(state(one), state(other))).containsExactlyInAnyOrder("EXECUTED", "APPROVED");
        String told = ended.stream()
                .filter(end -> end.path("state").asText().equals("FAILED"))
                .findFirst()
                .orElseThrow()
                .path("message")
                .asText();
        assertThat(told).isNotBlank().doesNotContain("operations.", "Fault", "lỗi số");
        String failed = state(one).equals("APPROVED") ? one : other;
        assertThat(officer.await(officer.post(failed + "/execute"))
                        .path("state")
                        .asText())
                .as("and it is no other the second time")
                .isEqualTo("FAILED");
        invariantsHold();
    }

    @Test
    void putsNothingUnderAUnitBeyondThePlan() throws Exception {
        Land land = Land.of("DT-C", 1);
        long stranger = Land.of("DT-D", 1).top();
        String plan = begin(land);
        for (long beyond : List.of(stranger, ROOT, 987_654_321L, -1L)) {
            officer.post(
                            plan + "/lines",
                            Map.of("action", "MERGE", "units", land.schools(), "successor", school("DT-C-M", beyond)))
                    .expect(422);
            officer.post(
                            plan + "/lines",
                            Map.of("action", "MERGE", "units", land.schools(), "successor", Map.of("id", beyond)))
                    .expect(422);
            officer.post(plan + "/lines", Map.of("action", "DISSOLVE", "units", List.of(beyond)))
                    .expect(422);
        }
    }

    @Test
    void refusesABodyThatNobodyCouldMean() throws Exception {
        String plan = begin(Land.of("DT-E", 1));
        for (String body : List.of(
                "{\"action\":\"DIVIDE\",\"units\":[],\"successors\":[]}",
                "{\"action\":\"DIVIDE\",\"units\":[1],\"successors\":[5]}",
                "{\"action\":\"DISSOLVE\",\"units\":[99999999999999999999]}",
                "{\"action\":\"DISSOLVE\",\"units\":[1e308]}")) {
            officer.post(plan + "/lines", body).expect(422);
        }
        for (String day : List.of("-999999999-01-01", "0025-01-01", "+20250-01-01", "9999-12-31")) {
            officer.post(PLANS, Map.of("title", "Ngày lạ", "unit", ROOT, "effectiveFrom", day))
                    .expect(422);
        }
        officer.post(PLANS, "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000)).expect(400);
        officer.post(plan + "/undo", "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000))
                .expect(400);
    }
}

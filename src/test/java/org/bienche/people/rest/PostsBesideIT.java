package org.bienche.people.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.bienche.launch.ApiClient;
import org.bienche.people.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts beside the main one are given and ended under decisions, and count for nobody twice. */
class PostsBesideIT {

    private long unit;
    private String person = "";
    private String path = "";
    private ApiClient officer = ApiClient.asNobody();

    @BeforeEach
    void somebodyInACommuneAndAnother() {
        unit = Ground.commune("BSD-A", "Xã Kiêm Nhiệm", 30);
        Ground.commune("BSD-B", "Xã Ngoài Phạm Vi", 0);
        officer = Ground.account("bsd-officer", "OFFICER", unit);
    }

    private void choose(int place) {
        person = Ground.text("SELECT a.person_id FROM appointment a JOIN job_position j ON j.id = a.job_position_id"
                + " WHERE a.kind = 'MAIN' AND a.superseded_in = " + Long.MAX_VALUE
                + " AND a.valid_until = '9999-12-31' AND j.leadership = 'NONE' AND a.unit_id = " + unit
                + " ORDER BY a.person_id LIMIT " + place + ", 1");
        path = "api/people/" + person + "/posts-beside";
    }

    @Test
    void aPostIsGivenShownAndEndedEarlyWhileThePersonCountsOnce() {
        choose(0);
        int present = present();
        JsonNode given = officer.post(path, post("BSD-1", "BSD-A", "CHU-TICH", "ACTING", "2027-12-31"))
                .expect(201)
                .json();
        JsonNode one = given.path("items").get(0);
        assertThat(one.path("manner").asText()).isEqualTo("ACTING");
        assertThat(one.path("until").asText()).isEqualTo("2027-12-31");
        assertThat(acting()).isEqualTo(1);
        assertThat(present()).isEqualTo(present);
        assertThat(officer.get("api/people/" + person + "?asOf=2026-05-01")
                        .expect(200)
                        .json()
                        .path("concurrent")
                        .findValuesAsText("kind"))
                .containsExactly("ACTING");

        Ground.account("bsd-auditor", "AUDITOR", unit)
                .post(path + "/" + one.path("id").asLong() + "/end", under("BSD-2", "2026-06-01"))
                .expect(403);
        JsonNode after = officer.post(path + "/" + one.path("id").asLong() + "/end", under("BSD-2", "2026-06-01"))
                .expect(200)
                .json();
        assertThat(after.path("items").get(0).path("until").asText()).isEqualTo("2026-05-31");
        assertThat(acting()).isZero();
        officer.post(path + "/" + one.path("id").asLong() + "/end", under("BSD-3", "2026-07-01"))
                .expect(404);
        officer.post(path + "/" + after.path("items").get(0).path("id").asLong() + "/end", under("BSD-3", "2026-07-01"))
                .expect(422);
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        choose(1);
        String own = Ground.text("SELECT j.code FROM appointment a JOIN job_position j ON j.id = a.job_position_id"
                + " WHERE a.kind = 'MAIN' AND a.person_id = " + person + " AND a.superseded_in = " + Long.MAX_VALUE
                + " LIMIT 1");
        refused(post("BSD-4", "BSD-A", own, "CONCURRENT", null), "/position");
        refused(post("BSD-4", "BSD-B", "CHU-TICH", "CONCURRENT", null), "/unit");
        refused(post("BSD-4", "BSD-NO", "CHU-TICH", "CONCURRENT", null), "/unit");
        refused(post("BSD-4", "BSD-A", "KHONG-CO", "CONCURRENT", null), "/position");
        refused(post("BSD-4", "BSD-A", "CHU-TICH", "MAIN", null), "/manner");
        refused(post("BSD-4", "BSD-A", "CHU-TICH", "CONCURRENT", "2026-02-01"), "/until");
        officer.post(path, post("BSD-5", "BSD-A", "CHU-TICH", "CONCURRENT", null))
                .expect(201);
        refused(post("BSD-6", "BSD-A", "CHU-TICH", "CONCURRENT", "2026-12-31"), "/position");
        Ground.account("bsd-stranger", "OFFICER", Ground.commune("BSD-B", "Xã Ngoài Phạm Vi", 0))
                .get(path)
                .expect(404);
    }

    @Test
    void aPostThatNeverBeganIsTakenBackOnItsFirstDayOnly() {
        choose(3);
        String end = path + "/"
                + officer.post(path, post("BSD-9", "BSD-A", "CHU-TICH", "ACTING", null))
                        .expect(201)
                        .json()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asLong()
                + "/end";
        assertThat(officer.post(end, under("BSD-10", "2026-02-28"))
                        .expect(422)
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/decision/effectiveOn");
        assertThat(officer.post(end, under("BSD-10", "2026-03-01"))
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void whoIsAppointedToThePostHoldsItNoMoreBesides() {
        choose(2);
        officer.post(path, post("BSD-7", "BSD-A", "PHO-CHU-TICH", "ACTING", null))
                .expect(201);
        String number = Ground.text("SELECT number FROM person WHERE id = " + person);
        Map<String, Object> move = new HashMap<>(under("BSD-8", "2026-09-01"));
        move.putAll(Map.of(
                "on",
                "2026-09-01",
                "person",
                number,
                "unit",
                "BSD-A",
                "position",
                "PHO-CHU-TICH",
                "termUntil",
                "2031-08-31"));
        officer.post("api/transfers", move).expect(201);
        assertThat(officer.get(path)
                        .expect(200)
                        .json()
                        .path("items")
                        .get(0)
                        .path("until")
                        .asText())
                .isEqualTo("2026-08-31");
        assertThat(officer.get("api/people/" + person + "?asOf=2026-10-01")
                        .expect(200)
                        .json()
                        .path("appointment")
                        .path("termUntil")
                        .asText())
                .isEqualTo("2031-08-31");
    }

    private void refused(Map<String, Object> body, String pointer) {
        JsonNode refused = officer.post(path, body).expect(422).json();
        assertThat(refused.path("errors").findValuesAsText("pointer")).containsExactly(pointer);
        assertThat(Ground.text("SELECT COUNT(*) FROM decision WHERE number = 'BSD-4'"))
                .isEqualTo("0");
    }

    private int present() {
        JsonNode counts = officer.get("api/units/BSD-A/establishment?asOf=2026-05-01")
                .expect(200)
                .json();
        return counts.findValues("present").stream().mapToInt(JsonNode::asInt).sum();
    }

    private int acting() {
        JsonNode posts =
                officer.get("api/units/BSD-A/posts?asOf=2026-10-01").expect(200).json();
        return posts.path("items").findValues("acting").stream()
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    private static Map<String, Object> post(
            String decision, String unit, String position, String manner, @Nullable String until) {
        Map<String, Object> post = new HashMap<>(under(decision, "2026-03-01"));
        post.putAll(Map.of("unit", unit, "position", position, "manner", manner));
        if (until != null) {
            post.put("until", until);
        }
        return post;
    }

    private static Map<String, Object> under(String number, String day) {
        return Map.of(
                "decision",
                Map.of(
                        "number",
                        number,
                        "title",
                        "Quyết định thử",
                        "issuer",
                        "Cơ quan thử",
                        "signer",
                        "Người Ký Thử",
                        "signedOn",
                        day,
                        "effectiveOn",
                        day));
    }
}

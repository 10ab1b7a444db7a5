package org.bienche.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Answer;
import org.bienche.launch.AtOnce;
import org.bienche.people.Ground;
import org.junit.jupiter.api.Test;

/** A review from its opening to its end, over the interface; and one of three thousand units. */
class ReviewsIT {

    private static final Duration QUICK = Duration.ofSeconds(2);

    @Test
    void asksTakesAnswersReturnsAndCloses() {
        long province = PlanGround.province("RVA", "Tỉnh Rà Soát", 3);
        ApiClient officer = Ground.account("review-a-officer", "OFFICER", province);
        ApiClient commune = Ground.account("review-a-commune", "DEPARTMENT", province + 1);
        ApiClient stranger =
                Ground.account("review-a-stranger", "OFFICER", Ground.commune("RVA-X", "Xã Ngoài Rà Soát", 0));
        assertThat(commune.post("api/reviews", order("RVA")).status()).isIn(403, 404);
        JsonNode review = officer.post("api/reviews", order("RVA")).expect(201).json();
        assertThat(review.path("asked").asInt()).isEqualTo(3);
        assertThat(officer.post("api/reviews", order("RVA")).status())
                .as("the same a second time")
                .isEqualTo(409);
        assertThat(stranger.get(path(review)).status()).isEqualTo(404);
        assertThat(commune.get(path(review)).expect(200).json().path("asked").asInt())
                .isEqualTo(1);
        assertThat(commune.get(path(review) + "/answers/RVA-2").status()).isEqualTo(404);

        JsonNode answer =
                commune.get(path(review) + "/answers/RVA-1").expect(200).json();
        assertThat(answer(commune, review, answer, "rất nhiều").expect(422).text())
                .contains("planning.review.answer.number", "/answers/0/value");
        JsonNode answered = answer(commune, review, answer, "12,5").expect(200).json();
        assertThat(answered.path("standing").asText()).isEqualTo("ANSWERED");
        assertThat(answer(commune, review, answered, "13").status()).isEqualTo(409);
        assertThat(commune.post(path(review) + "/answers/RVA-1/return", back(answered))
                        .status())
                .isEqualTo(403);
        JsonNode returned = officer.post(path(review) + "/answers/RVA-1/return", back(answered))
                .expect(200)
                .json();
        assertThat(returned.path("reason").asText()).isEqualTo("Thiếu số liệu");
        answer(commune, review, returned, "14").expect(200);
        JsonNode now = officer.get(path(review)).expect(200).json();
        assertThat(now.path("answered").asInt()).isEqualTo(1);
        assertThat(now.path("questions").get(0).path("sum").asInt()).isEqualTo(14);
        assertThat(now.path("questions").get(1).path("yes").asInt()).isEqualTo(1);
        officer.post(
                        path(review) + "/close",
                        Map.of("version", now.path("version").asLong()))
                .expect(200);
        JsonNode other =
                officer.get(path(review) + "/answers/RVA-2").expect(200).json();
        assertThat(answer(officer, review, "RVA-2", other, "1").status()).isEqualTo(409);
    }

    @Test
    void takesOneOfTwoAnswersOfTheSameUnit() throws Exception {
        long province = PlanGround.province("RVB", "Tỉnh Trả Lời Cùng Lúc", 10);
        ApiClient officer = Ground.account("review-b-officer", "OFFICER", province);
        JsonNode review = officer.post("api/reviews", order("RVB")).expect(201).json();
        List<Callable<Answer>> both = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            String unit = "RVB-" + i;
            JsonNode asked =
                    officer.get(path(review) + "/answers/" + unit).expect(200).json();
            both.add(() -> answer(officer, review, unit, asked, "1"));
            both.add(() -> answer(officer, review, unit, asked, "2"));
        }
        List<Answer> answers = AtOnce.all(both);
        for (int i = 0; i < answers.size(); i += 2) {
            assertThat(answers.subList(i, i + 2)).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void opensAndShowsAReviewOfThreeThousandUnitsInTwoSeconds() {
        long province = PlanGround.province("RVC", "Tỉnh Ba Nghìn", 3_000);
        ApiClient officer = Ground.account("review-c-officer", "OFFICER", province);
        officer.get("api/units/RVC").expect(200);
        Instant begun = Instant.now();
        JsonNode review = officer.post("api/reviews", order("RVC")).expect(201).json();
        System.out.println("Opened over 3,000 units in " + since(begun));
        assertThat(since(begun)).isLessThan(QUICK.multipliedBy(2));
        PlanGround.tamper("UPDATE review_answer SET state = 'ANSWERED' WHERE review_id = " + review.path("id")
                + " AND MOD(unit_id, 3) > 0");
        PlanGround.tamper("INSERT INTO review_value SELECT a.review_id, a.unit_id, q.id, CASE q.kind WHEN 'NUMBER' THEN"
                + " '4' WHEN 'YES_NO' THEN 'true' ELSE 'Không' END FROM review_answer a JOIN review_question q"
                + " ON q.review_id = a.review_id WHERE a.state = 'ANSWERED' AND a.review_id = " + review.path("id"));
        begun = Instant.now();
        JsonNode board = officer.get(path(review)).expect(200).json();
        System.out.println("Board of 3,000 units in " + since(begun));
        assertThat(since(begun)).isLessThan(QUICK);
        assertThat(board.path("answered").asInt()).isBetween(1_999, 2_001);
        begun = Instant.now();
        JsonNode page = officer.get(path(review) + "/answers?standing=ANSWERED&limit=200")
                .expect(200)
                .json();
        System.out.println("200 answers in " + since(begun));
        assertThat(page.path("items")).hasSize(200);
        assertThat(since(begun)).isLessThan(QUICK);
    }

    private static Duration since(Instant begun) {
        return Duration.between(begun, Instant.now());
    }

    private static Map<String, ?> order(String unit) {
        return Map.of(
                "unit",
                unit,
                "title",
                "Rà soát người chưa bố trí",
                "basis",
                "Công văn thử 12/SNV",
                "dueOn",
                PlanSteps.TODAY.plusDays(20).toString(),
                "questions",
                List.of(
                        Map.of("kind", "NUMBER", "words", "Số người chưa bố trí"),
                        Map.of("kind", "YES_NO", "words", "Đã công khai phương án"),
                        Map.of("kind", "TEXT", "words", "Vướng mắc", "required", false)));
    }

    private static Map<String, ?> back(JsonNode answer) {
        return Map.of("version", answer.path("version").asLong(), "reason", "Thiếu số liệu");
    }

    private static Answer answer(ApiClient who, JsonNode review, JsonNode seen, String number) {
        return answer(who, review, "RVA-1", seen, number);
    }

    private static Answer answer(ApiClient who, JsonNode review, String unit, JsonNode seen, String number) {
        JsonNode questions = review.path("questions");
        return who.put(
                path(review) + "/answers/" + unit,
                Map.of(
                        "version",
                        seen.path("version").asLong(),
                        "answers",
                        List.of(
                                Map.of("question", questions.get(0).path("id").asLong(), "value", number),
                                Map.of("question", questions.get(1).path("id").asLong(), "value", "true"))));
    }

    private static String path(JsonNode review) {
        return "api/reviews/" + review.path("id").asLong();
    }
}

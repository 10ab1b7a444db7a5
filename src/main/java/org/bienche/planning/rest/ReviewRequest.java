package org.bienche.planning.rest;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.bienche.organization.UnitKind;
import org.bienche.planning.Review;
import org.bienche.planning.Review.Question;
import org.bienche.planning.ReviewOrder;
import org.bienche.texts.Input;

/** What callers send about a review. */
final class ReviewRequest {

    private ReviewRequest() {}

    /** @param units finds a unit by its code */
    static ReviewOrder order(JsonObject body, ToLongFunction<String> units) {
        Input sent = Input.of(body);
        String unit = sent.required("unit", sent.text("unit"));
        UnitKind kind = sent.choice("kind", UnitKind.class).orElse(null);
        String title = sent.text("title").orElse("");
        String basis = sent.text("basis").orElse("");
        LocalDate due = sent.required("dueOn", sent.date("dueOn"));
        List<Question> questions = questions(sent);
        sent.finish();
        return new ReviewOrder(units.applyAsLong(unit == null ? "" : unit), kind, title, basis, due, questions);
    }

    private static List<Question> questions(Input sent) {
        List<Question> questions = new ArrayList<>();
        for (Input one : sent.objects("questions")) {
            Review.Kind kind = one.required("kind", one.choice("kind", Review.Kind.class));
            String words = one.text("words").orElse("");
            boolean required = one.yesOrNo("required").orElse(true);
            questions.add(new Question(0, kind == null ? Review.Kind.TEXT : kind, words, required));
        }
        return questions;
    }

    /** The {@code answers}: a question's id and a value each, all values as text. */
    static Map<Long, String> answers(Input sent, Review review) {
        Map<Long, String> values = new HashMap<>();
        for (Input one : sent.objects("answers")) {
            Long question = one.required("question", one.whole("question", 1, Long.MAX_VALUE));
            String value = one.text("value").orElse("");
            if (question != null && review.questions().stream().noneMatch(each -> each.id() == question)) {
                one.reject("question", "planning.review.question.unknown");
            } else if (question != null) {
                values.put(question, value);
            }
        }
        return values;
    }
}

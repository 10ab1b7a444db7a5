package org.bienche.planning.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.planning.Review.Kind;
import org.bienche.planning.Review.Question;
import org.bienche.planning.ReviewOrder;
import org.bienche.texts.Problem.Error;
import org.jspecify.annotations.Nullable;

/** What a review may ask and what may be answered. */
public final class ReviewCheck {

    public static final int MOST_QUESTIONS = 30;
    private static final int TITLE = 300;
    private static final int BASIS = 1_000;
    private static final int WORDS = 500;
    private static final int TEXT = 2_000;
    private static final int YEARS = 2;

    private ReviewCheck() {}

    /** What is wrong with a review that is to be opened. */
    public static List<Error> order(ReviewOrder order, LocalDate today) {
        List<Error> errors = new ArrayList<>();
        text(errors, "title", order.title(), TITLE);
        text(errors, "basis", order.basis(), BASIS);
        LocalDate due = order.dueOn();
        if (due == null || due.isBefore(today) || due.isAfter(today.plusYears(YEARS))) {
            errors.add(new Error("/dueOn", "planning.review.due", YEARS));
        }
        if (order.questions().isEmpty() || order.questions().size() > MOST_QUESTIONS) {
            errors.add(new Error("/questions", "planning.review.questions.missing", MOST_QUESTIONS));
        }
        for (int place = 0; place < order.questions().size(); place++) {
            text(
                    errors,
                    "questions/" + place + "/words",
                    order.questions().get(place).words(),
                    WORDS);
        }
        return errors;
    }

    private static void text(List<Error> errors, String field, String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            errors.add(new Error("/" + field, "planning.review.text", longest));
        }
    }

    /** What is wrong with what a unit answers, by the place of the question. */
    public static List<Error> answer(List<Question> questions, Map<Long, String> values) {
        List<Error> errors = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) {
            Question question = questions.get(place);
            String key =
                    objection(question, values.getOrDefault(question.id(), "").strip());
            if (key != null) {
                errors.add(new Error("/answers/" + place + "/value", key, TEXT));
            }
        }
        return errors;
    }

    private static @Nullable String objection(Question question, String value) {
        if (value.isEmpty()) {
            return question.required() ? "planning.review.answer.missing" : null;
        }
        return switch (question.kind()) {
            case NUMBER -> number(value) == null ? "planning.review.answer.number" : null;
            case YES_NO -> value.equals("true") || value.equals("false") ? null : "planning.review.answer.yes.no";
            case TEXT -> value.length() > TEXT ? "planning.long" : null;
        };
    }

    /** The answers as they are stored: numbers with a point and no idle zeros, nothing that was left out. */
    public static Map<Long, String> stored(List<Question> questions, Map<Long, String> values) {
        Map<Long, String> stored = new HashMap<>();
        for (Question question : questions) {
            String value = values.getOrDefault(question.id(), "").strip();
            BigDecimal number = question.kind() == Kind.NUMBER ? number(value) : null;
            if (!value.isEmpty()) {
                stored.put(question.id(), number == null ? value : number.toPlainString());
            }
        }
        return stored;
    }

    /** A number from 0 on with at most two places, written with a point or a comma; null where it is none. */
    public static @Nullable BigDecimal number(String value) {
        return value.matches("\\d{1,12}([.,]\\d{1,2})?") ? plain(new BigDecimal(value.replace(',', '.'))) : null;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

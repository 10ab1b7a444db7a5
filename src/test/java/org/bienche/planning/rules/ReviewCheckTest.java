package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.planning.Review.Kind;
import org.bienche.planning.Review.Question;
import org.bienche.planning.ReviewAnswer;
import org.bienche.planning.ReviewOrder;
import org.bienche.planning.ReviewStanding;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a review may ask, what may be answered, and who is late. */
class ReviewCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Question HOW_MANY = new Question(1, Kind.NUMBER, "Số người chưa bố trí", true);
    private static final Question WHETHER = new Question(2, Kind.YES_NO, "Đã công khai", true);
    private static final Question WHY = new Question(3, Kind.TEXT, "Vướng mắc", false);
    private static final List<Question> ALL = List.of(HOW_MANY, WHETHER, WHY);

    @Test
    void takesAReviewWithTitleBasisDayAndQuestions() {
        assertThat(ReviewCheck.order(order("Rà soát", TODAY, ALL), TODAY)).isEmpty();
    }

    @Test
    void refusesAReviewWithoutTitleQuestionsOrAnHonestDay() {
        assertThat(pointers(ReviewCheck.order(order(" ", TODAY.minusDays(1), List.of()), TODAY)))
                .containsExactly("/title", "/dueOn", "/questions");
        assertThat(pointers(ReviewCheck.order(order("Rà soát", null, ALL), TODAY)))
                .containsExactly("/dueOn");
        assertThat(pointers(ReviewCheck.order(
                        order("Rà soát", TODAY.plusYears(3), List.of(new Question(0, Kind.TEXT, " ", true))), TODAY)))
                .containsExactly("/dueOn", "/questions/0/words");
    }

    @Test
    void refusesWhatIsMissingOrNotOfTheKind() {
        assertThat(ReviewCheck.answer(ALL, Map.of(1L, "12,5", 2L, "true"))).isEmpty();
        assertThat(pointers(ReviewCheck.answer(ALL, Map.of(1L, "-3", 2L, "có lẽ", 3L, "x".repeat(2_001)))))
                .containsExactly("/answers/0/value", "/answers/1/value", "/answers/2/value");
        assertThat(ReviewCheck.answer(ALL, Map.of()))
                .extracting(Problem.Error::key)
                .containsOnly("planning.review.answer.missing")
                .hasSize(2);
    }

    @Test
    void storesNumbersOneWayAndNothingThatWasLeftOut() {
        assertThat(ReviewCheck.stored(ALL, Map.of(1L, " 1200,50 ", 2L, "false", 3L, " ")))
                .containsOnly(Map.entry(1L, "1200.5"), Map.entry(2L, "false"));
        assertThat(ReviewCheck.number("100")).hasToString("100");
        assertThat(ReviewCheck.number("1.234.567")).isNull();
    }

    static Stream<Arguments> standings() {
        return Stream.of(
                Arguments.of(ReviewAnswer.State.ASKED, TODAY, ReviewStanding.OPEN),
                Arguments.of(ReviewAnswer.State.ASKED, TODAY.plusDays(1), ReviewStanding.LATE),
                Arguments.of(ReviewAnswer.State.RETURNED, TODAY, ReviewStanding.RETURNED),
                Arguments.of(ReviewAnswer.State.RETURNED, TODAY.plusDays(1), ReviewStanding.LATE),
                Arguments.of(ReviewAnswer.State.ANSWERED, TODAY.plusDays(1), ReviewStanding.ANSWERED));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void tellsWhoIsLate(ReviewAnswer.State state, LocalDate today, ReviewStanding standing) {
        ReviewAnswer answer = new ReviewAnswer(1, 1, state, null, null, null, 0, Map.of());
        assertThat(answer.standing(TODAY, today)).isEqualTo(standing);
    }

    private static ReviewOrder order(String title, @Nullable LocalDate due, List<Question> questions) {
        return new ReviewOrder(1, null, title, "Công văn 12/BNV", due, questions);
    }

    private static List<String> pointers(List<Problem.Error> errors) {
        return errors.stream().map(Problem.Error::pointer).toList();
    }
}

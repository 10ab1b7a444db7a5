package org.bienche.staffing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.bienche.people.StaffKind;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.QuotaRequest;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be granted of what was asked for, and who may take a request back. */
class AnswersTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 2, 8, 0);
    private static final String OUT_OF_RANGE = "staffing.request.granted.range";
    private static final String SILENT = "staffing.request.granted.reason";

    static Stream<Arguments> grants() {
        return Stream.of(
                Arguments.of(3, 3, null, null),
                Arguments.of(3, 3, "Đủ chỉ tiêu", null),
                Arguments.of(3, 2, "Chỉ còn hai chỉ tiêu", null),
                Arguments.of(3, 1, "Chỉ còn một chỉ tiêu", null),
                Arguments.of(1, 1, null, null),
                Arguments.of(3, 2, null, SILENT),
                Arguments.of(3, 2, "   ", SILENT),
                Arguments.of(3, 0, "Không còn", OUT_OF_RANGE),
                Arguments.of(3, -1, "Bớt đi", OUT_OF_RANGE),
                Arguments.of(3, 4, "Thêm nữa", OUT_OF_RANGE));
    }

    @ParameterizedTest
    @MethodSource("grants")
    void grantsAtMostWhatWasAskedForAndLessOnlyWithAReason(
            int asked, int granted, @Nullable String reason, @Nullable String key) {
        assertThat(Answers.objection(asked, granted, reason).map(Problem::key).orElse(null))
                .isEqualTo(key);
    }

    static Stream<Arguments> withdrawals() {
        return Stream.of(
                Arguments.of(State.WAITING, "asker", null),
                Arguments.of(State.WAITING, "colleague", "approvals.withdraw.submitter"),
                Arguments.of(State.WAITING, "leader", "approvals.withdraw.submitter"),
                Arguments.of(State.GRANTED, "asker", "staffing.request.decided"),
                Arguments.of(State.REFUSED, "asker", "staffing.request.decided"),
                Arguments.of(State.WITHDRAWN, "asker", "staffing.request.decided"));
    }

    @ParameterizedTest
    @MethodSource("withdrawals")
    void onlyWhoAskedTakesBackWhatNobodyAnswered(State state, String who, @Nullable String key) {
        assertThat(Answers.toWithdrawal(asked(3, state, null), who)
                        .map(Problem::key)
                        .orElse(null))
                .isEqualTo(key);
    }

    static Stream<Arguments> results() {
        return Stream.of(Arguments.of(null, 11, false), Arguments.of(3, 11, false), Arguments.of(1, 9, true));
    }

    @ParameterizedTest
    @MethodSource("results")
    void tellsWhatTheUnitComesTo(@Nullable Integer granted, int after, boolean cut) {
        QuotaRequest request = asked(3, granted == null ? State.WAITING : State.GRANTED, granted);
        assertThat(request.after()).isEqualTo(after);
        assertThat(request.isCut()).isEqualTo(cut);
    }

    /** By a unit that had 8. */
    private static QuotaRequest asked(int number, State state, @Nullable Integer granted) {
        return new QuotaRequest(
                1,
                2,
                3,
                2026,
                StaffKind.PUBLIC_EMPLOYEE,
                PaidBy.STATE,
                number,
                "Thêm việc mới",
                8,
                8,
                state,
                "asker",
                NOW,
                null,
                null,
                null,
                null,
                granted,
                0);
    }
}

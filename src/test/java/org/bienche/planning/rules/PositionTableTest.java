package org.bienche.planning.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bienche.people.StaffKind.CIVIL_SERVANT;
import static org.bienche.people.StaffKind.PUBLIC_EMPLOYEE;
import static org.bienche.planning.rules.Towns.CLINIC;
import static org.bienche.planning.rules.Towns.COMMUNE;
import static org.bienche.planning.rules.Towns.DEPARTMENT;
import static org.bienche.planning.rules.Towns.SCHOOL;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanPosition;
import org.bienche.planning.rules.PositionTable.Row;
import org.bienche.staffing.PostCounts;
import org.bienche.staffing.PostCounts.Tally;
import org.bienche.staffing.PostKey;
import org.bienche.staffing.PostLine;
import org.bienche.staffing.SeatState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Annex III is drawn up from the plans that were filed, and from the posts of those units for which none was. */
class PositionTableTest {

    private static final long TEACHER = 50;
    private static final long DOCTOR = 51;

    private static final List<PostLine> POSTS =
            List.of(post(SCHOOL, TEACHER, 8, 7), post(CLINIC, DOCTOR, 4, 3), post(DEPARTMENT, TEACHER, null, 1));

    /** Where plans were filed: how many of them are taken, whether posts are, teachers needed, doctors needed. */
    static Stream<Arguments> filings() {
        return Stream.of(
                Arguments.of(Map.of(), 0, true, 8, 4),
                Arguments.of(Map.of(SCHOOL, need(TEACHER, 10)), 1, true, 10, 4),
                Arguments.of(Map.of(SCHOOL, need(TEACHER, 10), CLINIC, need(DOCTOR, 6)), 2, true, 10, 6),
                Arguments.of(Map.of(DEPARTMENT, need(TEACHER, 12), CLINIC, need(DOCTOR, 6)), 2, false, 12, 6),
                Arguments.of(Map.of(DEPARTMENT, need(TEACHER, 12), SCHOOL, need(TEACHER, 10)), 1, true, 12, 4),
                Arguments.of(Map.of(COMMUNE, need(TEACHER, 20), SCHOOL, need(TEACHER, 10)), 1, false, 20, null));
    }

    @ParameterizedTest
    @MethodSource("filings")
    void takesTheHighestPlanThatWasFiledAndElsePosts(
            Map<Long, List<PlanPosition>> filed,
            int plans,
            boolean posts,
            @Nullable Integer teachers,
            @Nullable Integer doctors) {
        PositionTable table = PositionTable.of(Towns.tree(), COMMUNE, PUBLIC_EMPLOYEE, filed, POSTS);
        assertThat(table.plans()).isEqualTo(plans);
        assertThat(table.posts()).isEqualTo(posts);
        assertThat(table.isMixed()).isEqualTo(plans > 0 && posts);
        assertThat(needed(table, TEACHER)).isEqualTo(teachers);
        assertThat(needed(table, DOCTOR)).isEqualTo(doctors);
    }

    @Test
    void saysOfEachNumberWhereItIsFromAndCountsWhoIsThere() {
        PositionTable table =
                PositionTable.of(Towns.tree(), COMMUNE, PUBLIC_EMPLOYEE, Map.of(CLINIC, need(TEACHER, 2)), POSTS);
        assertThat(table.rows())
                .extracting(Row::position, Row::planned, Row::approved, Row::needed, Row::present)
                .containsExactly(tuple(TEACHER, 2, 8, 10, 9));
    }

    @Test
    void leavesOutOtherKindsOfStaff() {
        PositionTable table =
                PositionTable.of(Towns.tree(), COMMUNE, CIVIL_SERVANT, Map.of(CLINIC, need(TEACHER, 2)), POSTS);
        assertThat(table.rows()).isEmpty();
        assertThat(table.plans()).isEqualTo(1);
    }

    private static @Nullable Integer needed(PositionTable table, long position) {
        return table.rows().stream()
                .filter(row -> row.position() == position)
                .findFirst()
                .map(Row::needed)
                .orElse(null);
    }

    private static List<PlanPosition> need(long position, int number) {
        return List.of(new PlanPosition(position, StaffKind.PUBLIC_EMPLOYEE, null, 1, number, ""));
    }

    private static PostLine post(long unit, long position, @Nullable Integer approved, int people) {
        Tally tally = new Tally(approved, Map.of(SeatState.FILLED, people));
        PostCounts counts = new PostCounts(approved, 0, 0, people, 0, 0, 0);
        return new PostLine(new PostKey(unit, position, StaffKind.PUBLIC_EMPLOYEE), counts, tally);
    }
}

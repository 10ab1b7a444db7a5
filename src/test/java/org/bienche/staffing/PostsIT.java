package org.bienche.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bienche.staffing.StaffRoom.text;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bienche.access.Grant;
import org.bienche.access.Role;
import org.bienche.launch.InContainer;
import org.bienche.organization.Organization;
import org.bienche.people.AppointmentKind;
import org.bienche.people.People;
import org.bienche.people.PostBeside;
import org.bienche.people.PostsBeside;
import org.bienche.people.Secondments;
import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seats stand as the appointments and the decisions say. */
class PostsIT extends InContainer {

    private static final LocalDate YEAR_2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Inject
    private StaffRoom room;

    @Inject
    private Posts posts;

    @Inject
    private PostDecisions desk;

    @Inject
    private JobPositions positions;

    @Inject
    private Secondments secondments;

    @Inject
    private PostsBeside besides;

    @Inject
    private People people;

    @BeforeEach
    void actAsAnOfficerOfTheWholeCountry() {
        room.actAs("post-officer", new Grant(Role.OFFICER, Grant.ROOT_UNIT));
    }

    @Test
    void seatsFollowTheAppointmentsAndTheDecisions() {
        long unit = unit("PIT-1");
        long other = unit("PIT-2");
        PostKey key = key(unit);
        hire("PIT-1-1", "PIT-1", unit);
        hire("PIT-1-2", "PIT-1", unit);
        assertThat(states(key, MARCH)).isEqualTo("null FILLED 2");

        set(key, PostMatter.APPROVED, 4, "", "PIT-A1", MARCH);
        set(key, PostMatter.FROZEN, 1, "", "PIT-F1", JUNE);
        assertThat(states(key, MARCH.minusDays(1))).isEqualTo("null FILLED 2");
        assertThat(states(key, MARCH)).isEqualTo("4 VACANT 2 FILLED 2");
        assertThat(states(key, JUNE)).isEqualTo("4 VACANT 1 FILLED 2 FROZEN 1");

        long away = people.idOf("PIT-1-1", MARCH);
        secondments.second(away, other, LocalDate.of(2026, 12, 31), text("PIT-S1", JUNE));
        assertThat(states(key, JUNE)).isEqualTo("4 VACANT 1 FILLED 1 TEMPORARILY_VACANT 1 FROZEN 1");
        assertThat(posts.under(other, JUNE)).as("at work there, on no seat").isEmpty();
        assertThat(posts.seconded(other, JUNE)).singleElement().satisfies(guest -> {
            assertThat(guest.personId()).isEqualTo(away);
            assertThat(guest.until()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
        Seat kept = posts.seats(unit, JUNE, key.jobPositionId(), SeatState.TEMPORARILY_VACANT, null, 10)
                .getFirst()
                .seats()
                .getFirst();
        assertThat(kept.holder()).isNotNull().extracting(Occupant::until).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(posts.holders(key, JUNE)).extracting(PostHolder::personId).contains(away);
    }

    @Test
    void whoActsOrHoldsAPostConcurrentlySitsThereAndIsCountedOnce() {
        long home = unit("PIT-7");
        long other = unit("PIT-8");
        PostKey key = key(other);
        hire("PIT-7-1", "PIT-7", home);
        hire("PIT-7-2", "PIT-7", home);
        set(key, PostMatter.APPROVED, 3, "", "PIT-E1", MARCH);
        beside("PIT-7-1", key, AppointmentKind.ACTING, LocalDate.of(2026, 8, 31), "PIT-E2");
        beside("PIT-7-2", key, AppointmentKind.CONCURRENT, null, "PIT-E3");
        assertThat(states(key, JUNE.minusDays(1))).isEqualTo("3 VACANT 3");
        assertThat(states(key, JUNE)).isEqualTo("3 VACANT 1 ACTING 1 CONCURRENT 1");
        assertThat(states(key, LocalDate.of(2026, 9, 1))).isEqualTo("3 VACANT 2 CONCURRENT 1");
        assertThat(states(key(home), JUNE)).isEqualTo("null FILLED 2");
        Occupant acting = posts.seats(other, JUNE, key.jobPositionId(), SeatState.ACTING, null, 10)
                .getFirst()
                .seats()
                .getFirst()
                .standIn();
        assertThat(acting).isNotNull().extracting(Occupant::until).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void nobodyIsPutOnAFrozenOrAbolishedSeat() {
        long home = unit("PIT-9");
        PostKey frozen = key(unit("PIT-10"));
        PostKey abolished = key(unit("PIT-11"));
        hire("PIT-9-1", "PIT-9", home);
        set(frozen, PostMatter.APPROVED, 1, "", "PIT-G1", MARCH);
        set(frozen, PostMatter.FROZEN, 1, "", "PIT-G2", LocalDate.of(2026, 9, 1));
        set(abolished, PostMatter.APPROVED, 1, "", "PIT-G3", MARCH);
        set(abolished, PostMatter.ABOLISHED, 1, "", "PIT-G4", MARCH);
        assertThatThrownBy(() -> beside("PIT-9-1", frozen, AppointmentKind.ACTING, null, "PIT-G5"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("staffing.seat.asked.frozen"));
        assertThatThrownBy(() -> beside("PIT-9-1", abolished, AppointmentKind.CONCURRENT, null, "PIT-G6"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("staffing.seat.asked.abolished"));
        beside("PIT-9-1", frozen, AppointmentKind.ACTING, LocalDate.of(2026, 8, 31), "PIT-G7");
        assertThat(states(frozen, JUNE)).isEqualTo("1 ACTING 1");
    }

    @Test
    void nobodyIsPutBesideOnASeatThatIsApprovedForAnotherKindOfStaff() {
        long home = unit("PIT-12");
        long other = unit("PIT-13");
        PostKey cadres = new PostKey(other, key(other).jobPositionId(), StaffKind.CADRE);
        hire("PIT-12-1", "PIT-12", home);
        set(cadres, PostMatter.APPROVED, 1, "", "PIT-H1", MARCH);
        assertThatThrownBy(() -> beside("PIT-12-1", key(other), AppointmentKind.ACTING, null, "PIT-H2"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.Error::pointer, Problem.Error::key)
                                .containsExactly(tuple("/staffKind", "staffing.seat.asked.kind.CADRE")));
        beside("PIT-12-1", cadres, AppointmentKind.ACTING, null, "PIT-H3");
        assertThat(states(cadres, JUNE)).isEqualTo("1 ACTING 1");
    }

    private void beside(String number, PostKey key, AppointmentKind manner, @Nullable LocalDate last, String decision) {
        PostBeside asked = new PostBeside(key.unitId(), key.jobPositionId(), manner, key.staffKind(), last);
        besides.give(people.idOf(number, JUNE), asked, text(decision, JUNE));
    }

    @Test
    void setsFewerSeatsThanPeopleOnlyWithASentence() {
        long unit = unit("PIT-3");
        PostKey key = key(unit);
        hire("PIT-3-1", "PIT-3", unit);
        hire("PIT-3-2", "PIT-3", unit);
        assertThatThrownBy(() -> set(key, PostMatter.APPROVED, 1, " ", "PIT-B1", MARCH))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.args()).containsExactly(2, 1));
        assertThat(desk.of(key, MARCH)).isEmpty();

        set(key, PostMatter.APPROVED, 1, "Điều động trong quý II", "PIT-B2", MARCH);
        assertThat(states(key, MARCH)).isEqualTo("1 FILLED 1 OVER 1");
        assertThatThrownBy(() -> set(key, PostMatter.FROZEN, 1, "không áp dụng", "PIT-B3", MARCH))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not.empty");
        for (int absurd : List.of(-1, 20_001, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> set(key, PostMatter.APPROVED, absurd, "", "PIT-B4", MARCH))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void keepsWhatWasDecidedAndRefusesWhatWasMadeFromAnOlderState() {
        PostKey key = key(unit("PIT-4"));
        set(key, PostMatter.APPROVED, 2, "", "PIT-C1", JUNE);
        long old = PostDecisions.mark(desk.of(key, JUNE), PostMatter.APPROVED);
        set(key, PostMatter.APPROVED, 5, "", "PIT-C2", MARCH);
        assertThat(states(key, MARCH)).isEqualTo("5 VACANT 5");
        assertThat(states(key, JUNE)).isEqualTo("2 VACANT 2");

        set(key, PostMatter.APPROVED, 3, "", "PIT-C3", JUNE);
        assertThat(desk.of(key, JUNE)).extracting(PostFact::number).containsExactly(5, 3);
        assertThatThrownBy(() -> desk.set(key, PostMatter.APPROVED, 9, "", text("PIT-C4", JUNE), old))
                .isInstanceOf(Conflict.class);
        assertThat(states(key, JUNE)).isEqualTo("3 VACANT 3");
    }

    @Test
    void whoHasAnotherUnitNeitherSeesNorSets() {
        long mine = unit("PIT-5");
        PostKey theirs = key(unit("PIT-6"));
        room.actAs("post-narrow", new Grant(Role.OFFICER, mine));
        assertThatThrownBy(() -> posts.under(theirs.unitId(), MARCH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.set(theirs, PostMatter.APPROVED, 1, "", text("PIT-D1", MARCH), 0))
                .isInstanceOf(NotFound.class);
    }

    private String states(PostKey key, LocalDate on) {
        PostLine line = posts.under(key.unitId(), on).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder(String.valueOf(line.tally().approved()));
        for (SeatState state : SeatState.values()) {
            if (line.tally().of(state) > 0) {
                text.append(' ').append(state).append(' ').append(line.tally().of(state));
            }
        }
        return text.toString();
    }

    private void set(PostKey key, PostMatter matter, int number, String settlement, String decision, LocalDate on) {
        long mark = PostDecisions.mark(desk.of(key, on), matter);
        desk.set(key, matter, number, settlement, text(decision, on), mark);
    }

    private PostKey key(long unit) {
        long position = positions.all().stream()
                .filter(each -> each.code().equals("CHUYEN-VIEN"))
                .mapToLong(JobPosition::id)
                .findFirst()
                .orElseThrow();
        return new PostKey(unit, position, StaffKind.CIVIL_SERVANT);
    }

    private void hire(String number, String code, long unit) {
        room.hire(number, code, unit, YEAR_2026, null);
    }

    private long unit(String code) {
        return room.open(code, Organization.ROOT, YEAR_2026);
    }
}

package org.bienche.duties.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyKind;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

/** A change of one duty leaves what was before it and what was known to come after it. */
class TimelineTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void aChangeEndsWhatHeldAndGoesOnWithoutEnd() {
        Timeline.Change change =
                line(fact(1, new Validity(JANUARY, Validity.FOREVER))).from(MARCH, 5, facts(20), 9);
        assertThat(change.superseded()).extracting(DutyFact::id).containsExactly(1L);
        assertThat(change.recorded())
                .extracting(DutyFact::validity)
                .containsExactly(new Validity(JANUARY, MARCH), Validity.from(MARCH));
        assertThat(change.recorded()).extracting(DutyFact::decisionId).containsExactly(7L, 9L);
    }

    @Test
    void aChangeStopsWhereAnotherIsKnownToBegin() {
        Timeline.Change change = line(fact(1, new Validity(JANUARY, JUNE)), fact(2, Validity.from(JUNE)))
                .from(MARCH, 5, facts(20), 9);
        assertThat(change.superseded()).extracting(DutyFact::id).containsExactly(1L);
        assertThat(change.recorded().getLast().validity()).isEqualTo(new Validity(MARCH, JUNE));
    }

    @Test
    void aChangeOnTheFirstDayTakesItsPlaceWhole() {
        Timeline.Change change = line(fact(1, Validity.from(MARCH))).from(MARCH, 5, facts(20), 9);
        assertThat(change.recorded())
                .singleElement()
                .extracting(DutyFact::validity)
                .isEqualTo(Validity.from(MARCH));
    }

    @Test
    void anEndTakesAwayWhatWasToComeToo() {
        Timeline.Change change = line(fact(1, new Validity(JANUARY, JUNE)), fact(2, Validity.from(JUNE)))
                .end(MARCH);
        assertThat(change.superseded()).hasSize(2);
        assertThat(change.recorded())
                .singleElement()
                .extracting(DutyFact::validity)
                .isEqualTo(new Validity(JANUARY, MARCH));
    }

    @Test
    void theVersionIsTheNewestFact() {
        assertThat(line(fact(8, Validity.from(JUNE)), fact(3, new Validity(JANUARY, JUNE)))
                        .version())
                .isEqualTo(8);
        assertThat(line().version()).isZero();
    }

    @Test
    void aDayShowsTheFactThatHeldAndAFactTheOneBeforeIt() {
        DutyFact first = fact(1, new Validity(JANUARY, MARCH));
        DutyFact second = fact(2, Validity.from(MARCH));
        Timeline line = line(second, first);
        assertThat(line.facts()).containsExactly(first, second);
        assertThat(line.on(JANUARY)).contains(first);
        assertThat(line.on(MARCH)).contains(second);
        assertThat(line.on(JANUARY.minusDays(1))).isEmpty();
        assertThat(line.before(second)).contains(first);
        assertThat(line.before(first)).isEmpty();
    }

    @Test
    void aChangeInAGapLastsUntilTheNextThatIsKnown() {
        Timeline.Change change = line(
                        fact(1, new Validity(JUNE, JUNE.plusDays(9))), fact(2, Validity.from(JUNE.plusDays(9))))
                .from(MARCH, 5, facts(20), 9);
        assertThat(change.superseded()).isEmpty();
        assertThat(change.recorded()).singleElement().satisfies(fact -> {
            assertThat(fact.validity()).isEqualTo(new Validity(MARCH, JUNE));
            assertThat(fact.dutyId()).isEqualTo(5);
            assertThat(fact.holder()).isEqualTo(20);
        });
    }

    @Test
    void whatIsOverIsNotEndedAgain() {
        Timeline.Change change = line(fact(1, new Validity(JANUARY, MARCH)), fact(2, Validity.from(JUNE)))
                .end(MARCH);
        assertThat(change.superseded()).extracting(DutyFact::id).containsExactly(2L);
        assertThat(change.recorded()).isEmpty();
    }

    private static Timeline line(DutyFact... facts) {
        return new Timeline(List.of(facts));
    }

    private static DutyFact fact(long id, Validity validity) {
        return new DutyFact(id, 5, facts(10), validity, 7);
    }

    private static DutyFacts facts(long holder) {
        return new DutyFacts("X", "Việc X", "Hộ tịch", "Luật", DutyKind.OWN, 1, holder);
    }
}

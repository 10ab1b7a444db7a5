package org.bienche.transfers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bienche.organization.UnitFacts;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitOn;
import org.bienche.people.Appointment;
import org.bienche.people.Dated;
import org.bienche.people.Identity;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonName;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;
import org.bienche.positions.Leadership;
import org.bienche.positions.PositionGroup;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.bienche.transfers.TransferOrder;
import org.junit.jupiter.api.Test;

class TransferRulesTest {

    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final Validity SINCE_2020 = Validity.from(LocalDate.of(2020, 1, 1));
    private static final Appointment POST = Appointment.main(21, 5, StaffKind.CIVIL_SERVANT);
    private static final UnitOn OFFICE = unit(22, "c22");
    private static final UnitOn HOME = unit(21, "c21");
    private static final JobPosition POSITION =
            new JobPosition(7, "VT", "Position", PositionGroup.values()[0], Leadership.values()[0]);

    private static UnitOn unit(long id, String code) {
        return new UnitOn(id, UnitFacts.of(code, "Unit " + id, UnitKind.OFFICE, 1L), SINCE_2020, 1);
    }

    private static Dated<Appointment> since(LocalDate from, Appointment post) {
        return new Dated<>(1, post, Validity.from(from), 1, 1);
    }

    @SafeVarargs
    private static PersonHistory person(String number, Dated<Appointment>... posts) {
        Identity identity = new Identity(
                new PersonName("Demo " + number), LocalDate.of(1980, 1, 1), Sex.F, null, null, 0, null, null);
        return new PersonHistory(
                1,
                number,
                List.of(new Dated<>(1, identity, SINCE_2020, 1, 1)),
                List.of(posts),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static TransferRules.Outcome check(TransferOrder.Line... lines) {
        Map<String, PersonHistory> people = Map.of(
                "M1", person("M1", since(SINCE_2020.from(), POST)),
                "M2", person("M2"),
                "M3", person("M3", since(SINCE_2020.from(), POST), since(JULY_2025.plusDays(1), POST.in(22))),
                "M4", person("M4", since(JULY_2025, POST)));
        return new TransferRules(
                        new TransferOrder(JULY_2025, List.of(lines)),
                        people,
                        Map.of("c21", HOME, "c22", OFFICE),
                        Map.of("VT", POSITION))
                .check();
    }

    @Test
    void movesWithThePositionHeldWhereNoneIsNamed() {
        TransferRules.Outcome outcome = check(new TransferOrder.Line("M1", "c22", null));
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.moves()).singleElement().satisfies(move -> {
            assertThat(move.from()).isEqualTo(POST);
            assertThat(move.to()).isEqualTo(OFFICE);
            assertThat(move.appointment()).isEqualTo(POST.in(22));
            assertThat(move.person().number()).isEqualTo("M1");
        });
    }

    @Test
    void movesIntoTheNamedPositionAlsoWithinTheUnit() {
        assertThat(check(new TransferOrder.Line("M1", "c21", "VT")).moves())
                .singleElement()
                .satisfies(move ->
                        assertThat(move.appointment()).isEqualTo(Appointment.main(21, 7, StaffKind.CIVIL_SERVANT)));
    }

    @Test
    void appointsForATermAlsoToTheVeryPostThatIsHeld() {
        LocalDate term = LocalDate.of(2030, 6, 30);
        TransferOrder.Line same = new TransferOrder.Line("M1", "c21", null);
        TransferRules.Outcome again = new TransferRules(
                        new TransferOrder(JULY_2025, List.of(same), null, term),
                        Map.of("M1", person("M1", since(SINCE_2020.from(), POST))),
                        Map.of("c21", HOME),
                        Map.of())
                .check();
        assertThat(again.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.appointment().termUntil()).isEqualTo(term));
        TransferRules.Outcome idle = new TransferRules(
                        new TransferOrder(JULY_2025, List.of(same)),
                        Map.of("M1", person("M1", since(SINCE_2020.from(), POST.until(term)))),
                        Map.of("c21", HOME),
                        Map.of())
                .check();
        assertThat(idle.errors()).extracting(Problem.Error::key).containsExactly("transfers.there.already");
    }

    @Test
    void aPostThatBeginsOnTheDayIsNoLaterOne() {
        assertThat(check(new TransferOrder.Line("M4", "c22", null)).moves()).hasSize(1);
    }

    @Test
    void refusesWithThePlaceInTheOrder() {
        TransferRules.Outcome outcome = check(
                new TransferOrder.Line("M9", "c99", "KHONG"),
                new TransferOrder.Line("M2", "c22", null),
                new TransferOrder.Line("M3", "c22", null),
                new TransferOrder.Line("M1", "c21", null),
                new TransferOrder.Line("M1", "c22", null));
        assertThat(outcome.moves()).isEmpty();
        assertThat(outcome.errors())
                .extracting(Problem.Error::pointer, Problem.Error::key)
                .containsExactly(
                        tuple("/moves/0/person", "transfers.person.unknown"),
                        tuple("/moves/0/unit", "transfers.unit.unknown"),
                        tuple("/moves/0/position", "transfers.position.unknown"),
                        tuple("/moves/1/person", "transfers.not.in.service"),
                        tuple("/moves/2/person", "transfers.later.post"),
                        tuple("/moves/3/unit", "transfers.there.already"),
                        tuple("/moves/4/person", "transfers.twice"));
    }
}

package org.bienche.people.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.Appointment;
import org.bienche.people.AppointmentKind;
import org.bienche.people.Dated;
import org.bienche.people.PersonHistory;
import org.bienche.people.StaffKind;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.junit.jupiter.api.Test;

/** What stands against a post beside the main one. */
class BesideRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final Appointment MAIN = Appointment.main(21, 5, StaffKind.CIVIL_SERVANT);
    private static final Appointment ACTING = beside(21, 7, AppointmentKind.ACTING);

    private static Appointment beside(long unit, long position, AppointmentKind manner) {
        return Appointment.beside(unit, position, manner, StaffKind.CIVIL_SERVANT);
    }

    private static Dated<Appointment> held(Appointment post, LocalDate from, LocalDate until) {
        return new Dated<>(1, post, new Validity(from, until), 1, 1);
    }

    @SafeVarargs
    private static PersonHistory person(Dated<Appointment>... posts) {
        return new PersonHistory(1, "M1", List.of(), List.of(posts), List.of(), List.of(), List.of(), List.of());
    }

    private static void refused(PersonHistory person, Appointment post, Validity days, String key) {
        assertThatThrownBy(() -> BesideRules.check(person, post, days))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith(key);
    }

    @Test
    void nobodyHoldsTheMainPostBesideItself() {
        PersonHistory person = person(held(MAIN, MARCH, Validity.FOREVER));
        refused(person, beside(21, 5, AppointmentKind.ACTING), Validity.from(JUNE), "people.beside.main");
        assertThatCode(() -> BesideRules.check(person, ACTING, Validity.from(JUNE)))
                .doesNotThrowAnyException();
        assertThatCode(() -> BesideRules.check(person, beside(22, 5, AppointmentKind.CONCURRENT), Validity.from(JUNE)))
                .doesNotThrowAnyException();
    }

    @Test
    void onePostIsHeldOnceOnADay() {
        PersonHistory person = person(held(MAIN, MARCH, Validity.FOREVER), held(ACTING, MARCH, SEPTEMBER));
        refused(person, ACTING, new Validity(JUNE, SEPTEMBER), "people.beside.twice");
        refused(person, beside(21, 7, AppointmentKind.CONCURRENT), Validity.from(JUNE), "people.beside.twice");
        assertThatCode(() -> BesideRules.check(person, ACTING, Validity.from(SEPTEMBER)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoWorksInThePostBySecondmentMayBePutInChargeOfIt() {
        Appointment guest = MAIN.secondedTo(22);
        PersonHistory person = person(held(guest, MARCH, SEPTEMBER), held(MAIN, MARCH, Validity.FOREVER));
        assertThatCode(() -> BesideRules.check(person, beside(22, 5, AppointmentKind.ACTING), Validity.from(JUNE)))
                .doesNotThrowAnyException();
    }

    @Test
    void itEndsWithTheServiceAtTheLatest() {
        PersonHistory leaves = person(held(MAIN, MARCH, JUNE), held(MAIN.in(23), JUNE, SEPTEMBER));
        refused(leaves, ACTING, Validity.from(MARCH), "people.beside.leaves");
        assertThatCode(() -> BesideRules.check(leaves, ACTING, new Validity(MARCH, SEPTEMBER)))
                .doesNotThrowAnyException();
    }

    @Test
    void aPostEndsOnNoDayBeforeItsFirstAndNoDayAfterItsLast() {
        Validity post = new Validity(JUNE, SEPTEMBER);
        assertThatThrownBy(() -> BesideRules.rest(post, JUNE.minusDays(1)))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("people.beside.not.begun");
        assertThatThrownBy(() -> BesideRules.rest(post, SEPTEMBER)).hasMessageStartingWith("people.beside.over");
        assertThat(BesideRules.rest(post, JUNE)).isEqualTo(post);
        assertThat(BesideRules.rest(post, JUNE.plusDays(1))).isEqualTo(new Validity(JUNE.plusDays(1), SEPTEMBER));
    }
}

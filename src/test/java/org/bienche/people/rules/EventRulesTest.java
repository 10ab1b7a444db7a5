package org.bienche.people.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bienche.people.ServiceEventKind.ABSENCE;
import static org.bienche.people.ServiceEventKind.DISCIPLINE;
import static org.bienche.people.ServiceEventKind.HAZARDOUS;

import java.time.LocalDate;
import java.util.List;
import org.bienche.people.Appointment;
import org.bienche.people.Dated;
import org.bienche.people.Identity;
import org.bienche.people.PersonHistory;
import org.bienche.people.PersonName;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceEventKind;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days something can happen in somebody's service. */
class EventRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate BORN = LocalDate.of(1970, 5, 5);
    private static final LocalDate INSURED = LocalDate.of(1995, 9, 1);
    private static final LocalDate ON_RECORD = LocalDate.of(2015, 1, 1);

    private static PersonHistory person(@Nullable LocalDate insuredFrom, ServiceEvent... events) {
        Identity identity = new Identity(new PersonName("Lê Văn Mẫu"), BORN, Sex.M, null, insuredFrom, 0, null, null);
        Validity since = Validity.from(ON_RECORD);
        return new PersonHistory(
                1,
                "M1",
                List.of(new Dated<>(1, identity, since, 1, 1)),
                List.of(new Dated<>(1, Appointment.main(21, 5, StaffKind.CIVIL_SERVANT), since, 1, 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(events));
    }

    private static ServiceEvent event(ServiceEventKind kind, LocalDate on) {
        String form = kind.forms().isEmpty() ? null : kind.forms().getFirst();
        return ServiceEvent.of(kind, form, kind.isLasting() ? 6 : 0, on);
    }

    private static String refused(PersonHistory person, ServiceEventKind kind, LocalDate on) {
        try {
            EventRules.check(person, event(kind, on), TODAY);
            return "";
        } catch (Problem problem) {
            assertThat(problem.errors()).extracting(Problem.Error::pointer).containsExactly("/on");
            return problem.key();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DISCIPLINE, 1970-05-04, people.event.before.birth",
        "RATING, 1969-01-01, people.event.before.birth",
        "HAZARDOUS, 1970-05-04, people.event.before.birth",
        "DISCIPLINE, 1995-08-31, people.event.before.service",
        "SICK_LEAVE, 1990-01-01, people.event.before.service",
        "DISCIPLINE, 1995-09-01, ''",
        "HAZARDOUS, 2010-08-31, people.event.hazardous.early",
        "HAZARDOUS, 2010-09-01, ''",
        "HAZARDOUS, 2026-03-01, ''",
        "HAZARDOUS, 2026-03-02, people.event.ahead",
        "DISCIPLINE, 2026-03-02, people.event.ahead",
        "RATING, 2026-01-31, ''",
        "RATING, 2027-01-01, people.event.ahead",
        "ABSENCE, 2027-06-01, ''",
        "EARLY_RAISE, 2028-03-01, ''",
        "EXTRA_STEP, 2028-03-02, people.event.ahead"
    })
    void aDayIsOneOfTheServiceAndNotTooFarAhead(ServiceEventKind kind, LocalDate on, String key) {
        assertThat(refused(person(INSURED), kind, on)).isEqualTo(key);
    }

    @Test
    void whereNoContributionsAreOnRecordTheYoungestAgeCounts() {
        PersonHistory person = person(null);
        assertThat(refused(person, HAZARDOUS, BORN.plusYears(30).minusDays(1)))
                .isEqualTo("people.event.hazardous.early");
        assertThat(refused(person, HAZARDOUS, BORN.plusYears(30))).isEmpty();
        assertThat(refused(person, ABSENCE, BORN.plusYears(15).minusDays(1))).isEqualTo("people.event.before.service");
    }

    @Test
    void fifteenYearsAreReachedOnce() {
        PersonHistory person = person(INSURED, event(HAZARDOUS, LocalDate.of(2015, 5, 5)));
        assertThat(refused(person, HAZARDOUS, LocalDate.of(2020, 5, 5))).isEqualTo("people.event.hazardous.twice");
        assertThat(refused(person, DISCIPLINE, LocalDate.of(2020, 5, 5))).isEmpty();
    }
}

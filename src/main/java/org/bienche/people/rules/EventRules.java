package org.bienche.people.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.bienche.people.Identity;
import org.bienche.people.PersonHistory;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceEventKind;
import org.bienche.texts.Problem;

/** On which days something can happen in somebody's service. */
public final class EventRules {

    /** Nobody is taken on at a lower age. */
    private static final int YOUNGEST = 15;

    /** The kind says so itself: its day is the one on which so many years are reached. */
    private static final int HAZARDOUS_YEARS = 15;

    /** What is planned is decided so long ahead at most. */
    private static final int YEARS_AHEAD = 2;

    private EventRules() {}

    /**
     * @param today raises and absences may be decided for a later day; a rating stands on the last day of its year
     * @throws Problem with the day, for one before birth, before the service, or too far ahead, and for hazardous work that cannot be
     *     complete or is on record already
     */
    public static void check(PersonHistory person, ServiceEvent event, LocalDate today) {
        LocalDate day = event.on();
        Identity identity = person.on(day).identity();
        if (day.isBefore(identity.born())) {
            throw refused("people.event.before.birth", identity.born());
        }
        LocalDate began = began(person, identity);
        if (day.isBefore(began)) {
            throw refused("people.event.before.service", began);
        }
        LocalDate last = last(event.kind(), today);
        if (day.isAfter(last)) {
            throw refused("people.event.ahead", last);
        }
        if (event.kind() == ServiceEventKind.HAZARDOUS) {
            checkHazardous(person, day, began);
        }
    }

    private static void checkHazardous(PersonHistory person, LocalDate day, LocalDate began) {
        if (day.isBefore(began.plusYears(HAZARDOUS_YEARS))) {
            throw refused("people.event.hazardous.early", began.plusYears(HAZARDOUS_YEARS), began);
        }
        person.events().stream()
                .filter(each -> each.kind() == ServiceEventKind.HAZARDOUS)
                .findFirst()
                .ifPresent(held -> {
                    throw refused("people.event.hazardous.twice", held.on());
                });
    }

    /** The first day of contributions or the first post; where no contributions are on record, the youngest age. */
    private static LocalDate began(PersonHistory person, Identity identity) {
        LocalDate insured = Objects.requireNonNullElse(
                identity.insuredFrom(), identity.born().plusYears(YOUNGEST));
        Stream<LocalDate> posts = person.appointments().stream()
                .filter(each -> each.fact().isMain())
                .map(each -> each.validity().from());
        return Stream.concat(Stream.of(insured), posts)
                .min(LocalDate::compareTo)
                .orElse(insured);
    }

    private static LocalDate last(ServiceEventKind kind, LocalDate today) {
        return switch (kind) {
            case DISCIPLINE, HAZARDOUS -> today;
            case RATING -> today.withDayOfYear(today.lengthOfYear());
            case SICK_LEAVE, ABSENCE, EARLY_RAISE, EXTRA_STEP -> today.plusYears(YEARS_AHEAD);
        };
    }

    private static Problem refused(String key, Object... args) {
        return new Problem(key, args).with(new Problem.Error("/on", key, args));
    }
}

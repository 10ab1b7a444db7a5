package org.bienche.pay.rest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bienche.legislation.LawBook;
import org.bienche.pay.Standing;
import org.bienche.pay.StepEvent;
import org.bienche.people.StaffKind;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Whose raises are asked for, as the interface takes it. */
public record StepRaisesRequest(Standing standing, LocalDate until, List<StepEvent> events) {

    private static final int MOST_YEARS = 60;

    public StepRaisesRequest {
        events = List.copyOf(events);
    }

    /**
     * Reads a request.
     *
     * @throws Problem with everything that is wrong in it
     */
    public static StepRaisesRequest read(Input input, LawBook book) {
        LocalDate since = StandingRequest.withLaw(
                input, "stepSince", book, input.date("stepSince").orElse(null));
        StaffKind kind = input.choice("staffKind", StaffKind.class).orElse(null);
        Standing standing = StandingRequest.read(input, book, since, kind);
        LocalDate until = until(input, since);
        List<StepEvent> events = StepEvents.read(input, book, standing);
        input.finish();
        if (standing == null || until == null) {
            throw new IllegalStateException("What is required was checked");
        }
        return new StepRaisesRequest(standing, until, events);
    }

    private static @Nullable LocalDate until(Input input, @Nullable LocalDate since) {
        LocalDate until = input.required("until", input.date("until"));
        if (since == null || until == null) {
            return until;
        }
        if (until.isBefore(since)) {
            input.reject("until", "pay.input.until.before.step", since);
        } else if (ChronoUnit.YEARS.between(since, until) >= MOST_YEARS) {
            input.reject("until", "pay.input.until.too.far", MOST_YEARS);
        }
        return until;
    }
}

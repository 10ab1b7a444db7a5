package org.bienche.pay.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.pay.Standing;
import org.bienche.pay.StepEvent;
import org.bienche.pay.StepEvent.AwayKind;
import org.bienche.pay.StepEvent.DisciplineForm;
import org.bienche.pay.StepEvent.EarlyGround;
import org.bienche.pay.StepEvent.RatingClass;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** What moves somebody's steps, as the interface takes it; an early raise is to the next step unless another one is named. */
final class StepEvents {

    private static final int HIGHEST_STEP = 20;
    private static final int LONGEST = 120;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final LawBook book;
    private final @Nullable Standing standing;
    private final Set<Integer> early = new HashSet<>();

    private StepEvents(LawBook book, @Nullable Standing standing, boolean lastWasEarly) {
        this.book = book;
        this.standing = standing;
        if (standing != null && lastWasEarly) {
            early.add(standing.step());
        }
    }

    private enum Kind {
        DISCIPLINE,
        RATING,
        SICK_LEAVE,
        ABSENCE,
        EARLY_RAISE,
        EXTRA_STEP
    }

    static List<StepEvent> read(Input input, LawBook book, @Nullable Standing standing) {
        boolean lastWasEarly = input.yesOrNo("lastRaiseEarly").orElse(false);
        StepEvents events = new StepEvents(book, standing, lastWasEarly);
        List<StepEvent> read = new ArrayList<>();
        input.objects("events").forEach(each -> events.event(each).ifPresent(read::add));
        return read;
    }

    private Optional<? extends StepEvent> event(Input input) {
        Kind kind = input.required("kind", input.choice("kind", Kind.class));
        if (kind == null) {
            List.of("on", "form", "year", "class", "months", "step", "ground").forEach(input::ignore);
            return Optional.empty();
        }
        return switch (kind) {
            case DISCIPLINE -> discipline(input);
            case RATING -> rating(input);
            case SICK_LEAVE -> away(input, AwayKind.SICK_LEAVE);
            case ABSENCE -> away(input, AwayKind.ABSENCE);
            case EARLY_RAISE -> earlyRaise(input);
            case EXTRA_STEP ->
                Optional.ofNullable(input.required("on", input.date("on"))).map(StepEvent.ExtraStep::new);
        };
    }

    private Optional<StepEvent> discipline(Input input) {
        LocalDate on = StandingRequest.withLaw(input, "on", book, input.required("on", input.date("on")));
        DisciplineForm form = input.required("form", input.choice("form", DisciplineForm.class));
        return on == null || form == null ? Optional.empty() : Optional.of(new StepEvent.Discipline(on, form));
    }

    private static Optional<StepEvent> rating(Input input) {
        Long year = input.required("year", input.year("year", FIRST_YEAR, LAST_YEAR));
        RatingClass rated = input.required("class", input.choice("class", RatingClass.class));
        return year == null || rated == null
                ? Optional.empty()
                : Optional.of(new StepEvent.Rating(Math.toIntExact(year), rated));
    }

    private static Optional<StepEvent> away(Input input, AwayKind kind) {
        LocalDate on = input.required("on", input.date("on"));
        Long months = input.required("months", input.whole("months", 0, LONGEST));
        return on == null || months == null
                ? Optional.empty()
                : Optional.of(new StepEvent.Away(on, Math.toIntExact(months), kind));
    }

    private Optional<StepEvent> earlyRaise(Input input) {
        EarlyGround ground = input.choice("ground", EarlyGround.class).orElse(EarlyGround.ACHIEVEMENT);
        Long months = input.required("months", input.whole("months", 1, LONGEST));
        Optional<Long> stated = input.whole("step", 2, HIGHEST_STEP);
        if (standing == null || months == null) {
            return Optional.empty();
        }
        int step = stated.map(Math::toIntExact).orElse(standing.step() + 1);
        if (isOpen(input, standing, step, ground) && isNotTooLong(input, standing, ground, months)) {
            return Optional.of(new StepEvent.EarlyRaise(step, Math.toIntExact(months), ground));
        }
        return Optional.empty();
    }

    /** Only to a step still ahead, and for achievements not when the raise before or after it was early too. */
    private boolean isOpen(Input input, Standing from, int step, EarlyGround ground) {
        if (step <= from.step() || !from.scale().has(step)) {
            input.reject("step", "pay.input.early.step", step);
            return false;
        }
        boolean inSuccession = early.contains(step - 1) || early.contains(step + 1);
        if (early.contains(step) || (ground == EarlyGround.ACHIEVEMENT && inSuccession)) {
            input.reject("kind", "pay.input.early.twice", step);
            return false;
        }
        if (ground == EarlyGround.ACHIEVEMENT) {
            early.add(step);
        }
        return true;
    }

    private boolean isNotTooLong(Input input, Standing from, EarlyGround ground, long months) {
        Provision most = book.on(from.since()).get("salary.step.early." + ground + ".months_at_most");
        if (months > most.value().whole()) {
            input.reject("months", "pay.input.early.too.much", most.value().whole());
            return false;
        }
        return true;
    }
}

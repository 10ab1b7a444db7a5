package org.bienche.pay.rest;

import java.time.LocalDate;
import org.bienche.legislation.LawBook;
import org.bienche.pay.RankMove;
import org.bienche.pay.SalaryScale;
import org.bienche.pay.Standing;
import org.bienche.people.StaffKind;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A move to another rank, as the interface takes it. */
public final class RankChangeRequest {

    private static final int LONGEST_PROBATION = 60;

    private RankChangeRequest() {}

    /**
     * Reads a request.
     *
     * @throws Problem with everything that is wrong in it
     */
    public static RankMove read(Input input, LawBook book) {
        LocalDate stated = input.required("decidedOn", input.date("decidedOn"));
        LocalDate decidedOn = StandingRequest.withLaw(input, "decidedOn", book, stated);
        StaffKind kind = input.choice("staffKind", StaffKind.class).orElse(null);
        Standing old = old(input, book, decidedOn, kind);
        SalaryScale newScale = StandingRequest.scale(input, "newScale", book, decidedOn, kind);
        LocalDate insuredFrom = insuredFrom(input, decidedOn);
        int probation = input.whole("probationMonths", 0, LONGEST_PROBATION)
                .map(Math::toIntExact)
                .orElse(0);
        input.finish();
        if (decidedOn == null || old == null || newScale == null) {
            throw new IllegalStateException("What is required was checked");
        }
        return new RankMove(old, newScale, decidedOn, insuredFrom, probation);
    }

    private static @Nullable Standing old(
            Input input, LawBook book, @Nullable LocalDate decidedOn, @Nullable StaffKind kind) {
        if (!input.has("old")) {
            input.reject("old", "texts.input.required");
        }
        Input part = input.object("old");
        if (!input.hasObject("old")) {
            return null;
        }
        Standing old = StandingRequest.read(part, book, decidedOn, kind);
        if (old != null && decidedOn != null && old.since().isAfter(decidedOn)) {
            part.reject("stepSince", "pay.input.step.after.decision", decidedOn);
        }
        return old;
    }

    private static @Nullable LocalDate insuredFrom(Input input, @Nullable LocalDate decidedOn) {
        LocalDate insuredFrom = input.date("insuredFrom").orElse(null);
        if (insuredFrom != null && decidedOn != null && insuredFrom.isAfter(decidedOn)) {
            input.reject("insuredFrom", "pay.input.insured.after.decision", decidedOn);
        }
        return insuredFrom;
    }
}

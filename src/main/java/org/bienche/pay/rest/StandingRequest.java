package org.bienche.pay.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.bienche.legislation.LawBook;
import org.bienche.money.Coefficient;
import org.bienche.pay.SalaryScale;
import org.bienche.pay.Standing;
import org.bienche.people.StaffKind;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** Where somebody stands on a scale, as the interface takes it; C2 and C3 are those of public employees where the kind says so. */
final class StandingRequest {

    private static final int HIGHEST_STEP = 20;
    private static final int HIGHEST_PERCENT = 100;
    private static final int PLACES = 2;

    private StandingRequest() {}

    /** The standing; null where something is wrong in it, which then is noted. */
    static @Nullable Standing read(Input input, LawBook book, @Nullable LocalDate day, @Nullable StaffKind kind) {
        SalaryScale scale = scale(input, "scale", book, day, kind);
        Long step = input.required("step", input.whole("step", 1, HIGHEST_STEP));
        LocalDate since = input.required("stepSince", input.date("stepSince"));
        int percent = input.whole("overFramePercent", 0, HIGHEST_PERCENT)
                .map(Math::toIntExact)
                .orElse(0);
        int retained = input.decimal("retainedDifference", PLACES)
                .map(Coefficient::hundredths)
                .orElse(0);
        if (scale == null || step == null || since == null || !isOn(input, scale, Math.toIntExact(step), percent)) {
            return null;
        }
        return new Standing(scale, Math.toIntExact(step), percent, retained, since);
    }

    private static boolean isOn(Input input, SalaryScale scale, int step, int percent) {
        if (!scale.has(step)) {
            input.reject("step", "pay.input.step.beyond", scale.name(), scale.lastStep());
            return false;
        }
        if (percent > 0 && step != scale.lastStep()) {
            input.reject("overFramePercent", "pay.input.over.frame.before.last", scale.lastStep());
            return false;
        }
        return true;
    }

    /** A scale of the law of a day; null where it is not known, which then is noted. */
    static @Nullable SalaryScale scale(
            Input input, String field, LawBook book, @Nullable LocalDate day, @Nullable StaffKind kind) {
        String name = input.required(field, input.text(field));
        if (name == null || day == null) {
            return null;
        }
        Optional<SalaryScale> scale = SalaryScale.of(book.on(day), Scales.full(name, kind));
        if (scale.isEmpty()) {
            input.reject(field, "pay.input.scale.unknown", name);
        }
        return scale.orElse(null);
    }

    /** A day that the law of the scales knows; null where it does not, which then is noted. */
    static @Nullable LocalDate withLaw(Input input, String field, LawBook book, @Nullable LocalDate day) {
        if (day != null && book.on(day).find("salary.step_months").isEmpty()) {
            input.reject(field, "pay.input.day.without.law", day);
            return null;
        }
        return day;
    }
}

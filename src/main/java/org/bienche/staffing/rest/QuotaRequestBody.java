package org.bienche.staffing.rest;

import java.time.LocalDate;
import org.bienche.decisions.DecisionText;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** What callers send with every change of a quota. */
final class QuotaRequestBody {

    static final long MANY = 10_000_000;

    private QuotaRequestBody() {}

    /** The {@code decision} under which it is done. */
    static DecisionText decision(Input input) {
        return DecisionText.of(input.object("decision"));
    }

    static String word(Input input, String name) {
        @Nullable String word = input.required(name, input.text(name));
        return word == null ? "" : word;
    }

    static LocalDate day(Input input, String name) {
        @Nullable LocalDate day = input.required(name, input.date(name));
        return day == null ? LocalDate.EPOCH : day;
    }

    static int whole(Input input, String name, long least, long most) {
        Long number = input.required(name, input.whole(name, least, most));
        return number == null ? 0 : Math.toIntExact(number);
    }
}

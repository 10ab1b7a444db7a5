package org.bienche.planning.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.decisions.DecisionText;
import org.bienche.people.StaffKind;
import org.bienche.planning.Wish;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** What callers send about a plan. */
final class PlanRequest {

    private static final long MANY = 1_000_000;

    private PlanRequest() {}

    /** The version that the caller saw. */
    static long version(Input input) {
        Long version = input.required("version", input.whole("version", 0, Long.MAX_VALUE));
        return version == null ? 0 : version;
    }

    /** The {@code lines} of what a unit asks for. */
    static List<Wish> wishes(Input input) {
        List<Wish> wishes = new ArrayList<>();
        for (Input line : input.objects("lines")) {
            StaffKind kind = line.required("staffKind", line.choice("staffKind", StaffKind.class));
            Long asked = line.required("asked", line.whole("asked", 0, MANY));
            String reason = line.text("reason").orElse("");
            LocalDate until = line.date("surplusUntil").orElse(null);
            if (kind != null && asked != null) {
                wishes.add(new Wish(kind, Math.toIntExact(asked), reason, until));
            }
        }
        return wishes;
    }

    /** The {@code lines} of an appraisal. */
    static Map<StaffKind, Integer> appraisal(Input input) {
        Map<StaffKind, Integer> numbers = new EnumMap<>(StaffKind.class);
        for (Input line : input.objects("lines")) {
            StaffKind kind = line.required("staffKind", line.choice("staffKind", StaffKind.class));
            Long number = line.required("appraised", line.whole("appraised", 0, MANY));
            if (kind != null && number != null) {
                numbers.put(kind, Math.toIntExact(number));
            }
        }
        return numbers;
    }

    /** The {@code decision} under which quotas are granted. */
    static DecisionText decision(Input input) {
        Input decision = input.object("decision");
        return new DecisionText(
                word(decision, "number"),
                word(decision, "title"),
                word(decision, "issuer"),
                word(decision, "signer"),
                day(decision, "signedOn"),
                day(decision, "effectiveOn"));
    }

    private static String word(Input input, String name) {
        @Nullable String word = input.required(name, input.text(name));
        return word == null ? "" : word;
    }

    private static LocalDate day(Input input, String name) {
        @Nullable LocalDate day = input.required(name, input.date(name));
        return day == null ? LocalDate.EPOCH : day;
    }
}

package org.bienche.planning.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.bienche.planning.Appraised;
import org.bienche.planning.Need;
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
            Integer revenue = revenue(line);
            String reason = line.text("reason").orElse("");
            LocalDate until = line.date("surplusUntil").orElse(null);
            if (kind != null && asked != null) {
                wishes.add(new Wish(kind, Math.toIntExact(asked), revenue, reason, until));
            }
        }
        return wishes;
    }

    /** The {@code lines} of an appraisal. */
    static Map<StaffKind, Appraised> appraisal(Input input) {
        Map<StaffKind, Appraised> numbers = new EnumMap<>(StaffKind.class);
        for (Input line : input.objects("lines")) {
            StaffKind kind = line.required("staffKind", line.choice("staffKind", StaffKind.class));
            Long number = line.required("appraised", line.whole("appraised", 0, MANY));
            Integer revenue = revenue(line);
            LocalDate until = line.date("surplusUntil").orElse(null);
            if (kind != null && number != null) {
                numbers.put(kind, new Appraised(Math.toIntExact(number), revenue, until));
            }
        }
        return numbers;
    }

    /** How many of a line's people revenue pays; null where it does not say. */
    private static @Nullable Integer revenue(Input line) {
        return line.whole("fromRevenue", 0, MANY).map(Math::toIntExact).orElse(null);
    }

    /** The {@code positions} that are needed; their codes are looked up. */
    static List<Need> needs(Input input, Map<String, Long> codes) {
        List<Need> needs = new ArrayList<>();
        for (Input line : input.objects("positions")) {
            String code = line.required("position", line.text("position"));
            StaffKind kind = line.required("staffKind", line.choice("staffKind", StaffKind.class));
            Long number = line.required("needed", line.whole("needed", 0, MANY));
            String note = line.text("note").orElse("");
            Long position = code == null ? null : codes.get(code);
            if (code != null && position == null) {
                line.reject("position", "positions.unknown");
            } else if (position != null && kind != null && number != null) {
                needs.add(new Need(position, kind, Math.toIntExact(number), note));
            }
        }
        return needs;
    }
}

package org.bienche.streamlining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienche.audit.Sha256;
import org.bienche.people.StaffKind;
import org.jspecify.annotations.Nullable;

/** A line of the register that was kept before this program. */
public record PastDeparture(
        String fullName,
        @Nullable LocalDate born,
        long unitId,
        StaffKind staffKind,
        Cause cause,
        Leaving leaving,
        String basis,
        LocalDate leftOn,
        long total) {

    /** The most characters of a name, and of a basis. */
    public static final int LONGEST_NAME = 120;

    public static final int LONGEST_BASIS = 255;

    /** More money than any departure brings, in đồng. */
    public static final long MOST_MONEY = 1_000_000_000_000L;

    /**
     * What tells a departure from others, whatever decision it is taken over under.
     *
     * @param place among the lines that say the same of name, birth, unit and day, from 1
     */
    String key(int place) {
        return Sha256.of(fullName + "|" + (born == null ? "-" : born) + "|" + unitId + "|" + leftOn + "|" + place);
    }

    /** Lines by their keys, in their order. */
    static Map<String, PastDeparture> byKey(List<PastDeparture> lines) {
        Map<String, Integer> alike = new HashMap<>();
        Map<String, PastDeparture> found = new LinkedHashMap<>();
        for (PastDeparture line : lines) {
            found.put(line.key(alike.merge(line.key(1), 1, Integer::sum)), line);
        }
        return found;
    }
}

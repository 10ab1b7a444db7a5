package org.bienche.workload;

import java.time.LocalDate;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The work of a field that came in at a unit in a period, in dossiers or tasks.
 *
 * @param done what was finished in the period, whenever it came in
 * @param late how many of those after their day; null where that is not told
 */
public record WorkFacts(
        long unitId,
        String field,
        Validity period,
        long received,
        long done,
        @Nullable Long late) {

    public WorkFacts {
        field = field.strip();
    }

    /** The last day of the period: units, people and the law are those of this day. */
    public LocalDate lastDay() {
        return period.until().minusDays(1);
    }
}

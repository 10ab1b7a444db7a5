package org.bienche.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Who may be and who is there.
 *
 * @param approved posts; null where none were ever approved
 * @param present in main posts; null where nobody can tell who works in the field
 */
public record Strength(@Nullable Integer approved, @Nullable Integer present) {

    public static final Strength UNKNOWN = new Strength(null, null);

    public Strength plus(Strength other) {
        return new Strength(sum(approved, other.approved), sum(present, other.present));
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(one + other);
    }

    /** So much work shared by so many, to one place; null where they are none. */
    public static @Nullable BigDecimal each(long work, @Nullable Integer people) {
        return people == null || people == 0
                ? null
                : BigDecimal.valueOf(work).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }
}

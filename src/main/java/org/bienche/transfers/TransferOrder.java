package org.bienche.transfers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who moves where on a day.
 *
 * @param surplusUntil by when it is settled that a receiving unit gets more people than it was granted; null where that must not happen
 * @param termUntil the last day of the term for which all of them are appointed; null where none is stated
 */
public record TransferOrder(
        LocalDate on,
        List<Line> lines,
        @Nullable LocalDate surplusUntil,
        @Nullable LocalDate termUntil) {

    /** So many people at once. */
    public static final int MOST = 30_000;

    public TransferOrder {
        lines = List.copyOf(lines);
    }

    /** An order that states no term. */
    public TransferOrder(LocalDate on, List<Line> lines, @Nullable LocalDate surplusUntil) {
        this(on, lines, surplusUntil, null);
    }

    /** An order that goes beyond no quota. */
    public TransferOrder(LocalDate on, List<Line> lines) {
        this(on, lines, null, null);
    }

    /**
     * One person's move.
     *
     * @param person the personnel number
     * @param unit code of the receiving unit on the day
     * @param position code of the job position there; null keeps the present one
     */
    public record Line(String person, String unit, @Nullable String position) implements Serializable {}
}

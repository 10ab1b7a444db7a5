package org.bienche.transfers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who moves where on a day. */
public record TransferOrder(LocalDate on, List<Line> lines) {

    /** So many people at once. */
    public static final int MOST = 30_000;

    public TransferOrder {
        lines = List.copyOf(lines);
    }

    /**
     * One person's move.
     *
     * @param person the personnel number
     * @param unit code of the receiving unit on the day
     * @param position code of the job position there; null keeps the present one
     */
    public record Line(String person, String unit, @Nullable String position) {}
}

package org.bienche.transfers;

import java.time.LocalDate;
import java.util.List;
import org.bienche.texts.Problem;

/**
 * What an order would do, or has done.
 *
 * @param errors what stands in the way, each with its place in the order
 * @param quotas the receiving units that were granted a quota, with the headcount before and after
 */
public record TransferPreview(
        LocalDate on, List<Planned> moves, List<Problem.Error> errors, List<QuotaEffect> quotas, boolean done) {

    public TransferPreview {
        moves = List.copyOf(moves);
        errors = List.copyOf(errors);
        quotas = List.copyOf(quotas);
    }

    /** A move that is possible. */
    public record Planned(
            long personId, String number, String fullName, String fromUnit, String toUnit, String position) {}

    /** What the moves do to a receiving unit's headcount. */
    public record QuotaEffect(String unit, int quota, int before, int after) {

        public boolean isOver() {
            return after > quota;
        }
    }

    /** @throws Problem with every error; nothing where the order can be carried out */
    public void refuseIfFaulty() {
        if (!errors.isEmpty()) {
            throw new Problem("transfers.refused", errors.size()).with(errors);
        }
    }
}

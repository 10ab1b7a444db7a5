package org.bienche.transfers;

import java.util.List;
import org.bienche.staffing.Crowding;
import org.bienche.staffing.Strain;
import org.bienche.texts.Problem;

/**
 * What an order would do, or has done.
 *
 * @param errors what stands in the way, each with its place in the order
 * @param strains the quotas of receiving units and of those above them, with the headcount before and after
 * @param crowdings the positions with more people than approved posts
 */
public record TransferPreview(
        TransferOrder order,
        List<Planned> moves,
        List<Problem.Error> errors,
        List<Strain> strains,
        List<Crowding> crowdings,
        boolean done) {

    public TransferPreview {
        moves = List.copyOf(moves);
        errors = List.copyOf(errors);
        strains = List.copyOf(strains);
        crowdings = List.copyOf(crowdings);
    }

    /** A move that is possible. */
    public record Planned(
            long personId, String number, String fullName, String fromUnit, String toUnit, String position) {}

    /** Whether a surplus would come about without a day by which it is settled. */
    public boolean needsDeadline() {
        return order.surplusUntil() == null && strains.stream().anyMatch(Strain::isForbidden);
    }

    /** @throws Problem with every error; nothing where the order can be carried out */
    public void refuseIfFaulty() {
        if (!errors.isEmpty()) {
            throw new Problem("transfers.refused", errors.size()).with(errors);
        }
        if (needsDeadline()) {
            throw new Problem("transfers.over.quota")
                    .with(strains.stream()
                            .filter(Strain::isForbidden)
                            .map(TransferPreview::overQuota)
                            .toList());
        }
    }

    private static Problem.Error overQuota(Strain strain) {
        return new Problem.Error(
                "/surplusUntil",
                "staffing.over.quota." + strain.staffKind(),
                strain.unit(),
                strain.quota(),
                String.valueOf(strain.year()),
                strain.after());
    }
}

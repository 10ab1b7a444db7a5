package org.bienche.staffing.rules;

import java.util.Optional;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaPart;
import org.bienche.texts.Problem;

/** Why a quota cannot be granted beside those that are there. */
public final class Granting {

    private Granting() {}

    /** The first thing that stands in the way. */
    public static Optional<Problem> objection(Cascade cascade, Quota quota) {
        Cascade granted = cascade.with(quota);
        return QuotaPart.of(quota).stream()
                .flatMap(part -> own(granted, quota, part).stream())
                .findFirst()
                .or(() -> above(cascade, quota));
    }

    private static Optional<Problem> own(Cascade cascade, Quota quota, QuotaPart part) {
        int people = cascade.people(quota.unitId(), part);
        if (people > quota.of(part) && quota.surplusUntil() == null) {
            return Optional.of(new Problem(part.of("staffing.grant.surplus"), quota.of(part), people)
                    .with(new Problem.Error("/surplusUntil", "staffing.grant.surplus.until")));
        }
        int below = cascade.handedDown(quota.unitId(), part);
        return below > quota.of(part)
                ? Optional.of(new Problem(part.of("staffing.grant.below"), quota.of(part), below))
                : Optional.empty();
    }

    private static Optional<Problem> above(Cascade cascade, Quota quota) {
        return cascade.giver(quota.unitId())
                .flatMap(giver -> QuotaPart.of(giver).stream()
                        .filter(part -> cascade.left(giver, quota, part) < 0)
                        .findFirst()
                        .map(part -> tooMuch(cascade, giver, quota, part)));
    }

    private static Problem tooMuch(Cascade cascade, Quota giver, Quota quota, QuotaPart part) {
        int most = Math.max(0, quota.of(part) + cascade.left(giver, quota, part));
        return new Problem(part.of("staffing.grant.above"), giver.of(part), most);
    }
}

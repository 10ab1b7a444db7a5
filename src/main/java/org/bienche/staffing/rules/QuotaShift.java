package org.bienche.staffing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.organization.UnitOn;
import org.bienche.staffing.PaidBy;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaMove;
import org.bienche.staffing.QuotaMove.Step;
import org.bienche.staffing.QuotaPart;
import org.bienche.texts.Problem;

/**
 * What a move of quota does: the sender and the quotas above it fall, the receiver and those above it rise, up to the first quota that
 * holds both.
 */
public final class QuotaShift {

    private final Cascade cascade;
    private final QuotaMove move;

    public QuotaShift(Cascade cascade, QuotaMove move) {
        this.cascade = cascade;
        this.move = move;
    }

    /** The quotas that change, the sender's first, then the receiver's. */
    public List<Step> steps() {
        Cascade after = after();
        return Stream.concat(changed(move.fromUnit(), move.toUnit(), -1), changed(move.toUnit(), move.fromUnit(), 1))
                .map(quota -> step(after, quota))
                .toList();
    }

    private Step step(Cascade after, Quota quota) {
        return new Step(
                cascade.quotas().getOrDefault(quota.unitId(), quota),
                quota,
                after.handedDown(quota.unitId()),
                after.people(quota.unitId(), QuotaPart.ALL));
    }

    private Cascade after() {
        Cascade after = cascade;
        for (Quota quota : Stream.concat(
                        changed(move.fromUnit(), move.toUnit(), -1), changed(move.toUnit(), move.fromUnit(), 1))
                .toList()) {
            after = after.with(quota);
        }
        return after;
    }

    private Stream<Quota> changed(long unit, long other, int sign) {
        List<Quota> against = chain(other);
        return chain(unit).stream().filter(quota -> !against.contains(quota)).map(quota -> {
            Quota changed = quota.plus(sign * move.number(), move.paidBy());
            return sign < 0 && move.surplusUntil() != null ? changed.settledBy(move.surplusUntil()) : changed;
        });
    }

    /** The quotas that hold a unit's: its own first; above a unit that decides itself nobody holds what revenue pays. */
    private List<Quota> chain(long unit) {
        List<Quota> chain = new ArrayList<>();
        for (long each : Stream.concat(
                        Stream.of(unit), cascade.tree().ancestors(unit).stream().map(UnitOn::id))
                .toList()) {
            Quota quota = cascade.quotas().get(each);
            if (quota != null) {
                chain.add(quota);
                if (move.paidBy() == PaidBy.REVENUE && cascade.isFree(quota)) {
                    break;
                }
            }
        }
        return chain;
    }

    /** Another text after each change of a quota that the move concerns. */
    public String mark() {
        return Marks.of(
                chain(move.fromUnit()),
                chain(move.toUnit()),
                cascade.handedDown(move.fromUnit()),
                cascade.handedDown(move.toUnit()));
    }

    /** The first thing that stands in the way. */
    public Optional<Problem> objection() {
        Quota from = cascade.quotas().get(move.fromUnit());
        if (from == null || cascade.quotas().get(move.toUnit()) == null) {
            String missing = from == null ? "staffing.move.from.none" : "staffing.move.to.none";
            return Optional.of(
                    new Problem(missing).with(new Problem.Error(from == null ? "/fromUnit" : "/toUnit", missing)));
        }
        if (chain(move.toUnit()).contains(from) || contains(move.fromUnit(), move.toUnit())) {
            return Optional.of(new Problem("staffing.move.within"));
        }
        return tooMuch().or(this::broken);
    }

    private boolean contains(long unit, long above) {
        return cascade.tree().ancestors(unit).stream().anyMatch(one -> one.id() == above);
    }

    private Optional<Problem> tooMuch() {
        return chain(move.fromUnit()).stream()
                .filter(quota -> !chain(move.toUnit()).contains(quota))
                .flatMap(quota -> tooMuch(move, quota).stream())
                .findFirst();
    }

    /** Where a quota has not as many of that payer as go. */
    static Optional<Problem> tooMuch(QuotaMove move, Quota quota) {
        QuotaPart side = move.paidBy() == PaidBy.REVENUE ? QuotaPart.REVENUE : QuotaPart.STATE;
        int has = quota.of(quota.isDivided() ? side : QuotaPart.ALL);
        return has < move.number()
                ? Optional.of(new Problem("staffing.move.more", move.number(), has)
                        .with(new Problem.Error("/number", "staffing.move.more", move.number(), has)))
                : Optional.empty();
    }

    /** A sender that would have less than it handed down or than people; a quota above that would hand down more than it has. */
    private Optional<Problem> broken() {
        Cascade after = after();
        return changed(move.fromUnit(), move.toUnit(), -1)
                .flatMap(quota -> lowered(after, quota).stream())
                .findFirst()
                .or(() -> above(after, move.toUnit()));
    }

    /** Where the quota above a unit would hand down more than it has. */
    static Optional<Problem> above(Cascade after, long unit) {
        return after.giver(unit)
                .filter(giver -> overdrawn(after, giver))
                .map(giver -> new Problem("staffing.move.above", giver.number()));
    }

    /** Where a quota that fell has less than it handed down, or than people. */
    static Optional<Problem> lowered(Cascade after, Quota quota) {
        return QuotaPart.of(quota).stream()
                .flatMap(part -> lowered(after, quota, part).stream())
                .findFirst();
    }

    private static boolean overdrawn(Cascade after, Quota giver) {
        return QuotaPart.of(giver).stream().anyMatch(part -> after.handedDown(giver.unitId(), part) > giver.of(part));
    }

    private static Optional<Problem> lowered(Cascade after, Quota quota, QuotaPart part) {
        int below = after.handedDown(quota.unitId(), part);
        if (below > quota.of(part)) {
            return Optional.of(new Problem(part.of("staffing.move.below"), quota.of(part), below)
                    .with(new Problem.Error("/number", part.of("staffing.move.below"), quota.of(part), below)));
        }
        int people = after.people(quota.unitId(), part);
        return people > quota.of(part) && quota.surplusUntil() == null
                ? Optional.of(new Problem(part.of("staffing.move.surplus"), quota.of(part), people)
                        .with(new Problem.Error("/surplusUntil", "staffing.grant.surplus.until")))
                : Optional.empty();
    }
}

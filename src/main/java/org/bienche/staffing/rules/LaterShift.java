package org.bienche.staffing.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bienche.staffing.Quota;
import org.bienche.staffing.QuotaMove;
import org.bienche.staffing.QuotaMove.Step;
import org.bienche.texts.Problem;

/** What a move of quota does on the later days of its year, on which the quotas may be others than on its own. */
public final class LaterShift {

    private final QuotaMove move;

    /** 1 for units that get more, -1 for those that have less. */
    private final Map<Long, Integer> signs = new HashMap<>();

    public LaterShift(QuotaMove move, List<Step> steps) {
        this.move = move;
        steps.forEach(step -> signs.put(
                step.after().unitId(),
                Integer.signum(step.after().number() - step.before().number())));
    }

    /** The units whose quotas change. */
    public Set<Long> units() {
        return Set.copyOf(signs.keySet());
    }

    /** What becomes of a quota of such a unit on any day. */
    public Quota changed(Quota quota) {
        Quota changed = quota.plus(signs.getOrDefault(quota.unitId(), 0) * move.number(), move.paidBy());
        return isLowered(quota) && move.surplusUntil() != null ? changed.settledBy(move.surplusUntil()) : changed;
    }

    private boolean isLowered(Quota quota) {
        return signs.getOrDefault(quota.unitId(), 0) < 0;
    }

    /** The first thing that stands in the way on a day. */
    public Optional<Problem> objection(Cascade then) {
        List<Quota> known = units().stream()
                .map(then.quotas()::get)
                .filter(Objects::nonNull)
                .toList();
        return known.stream()
                .filter(this::isLowered)
                .flatMap(quota -> QuotaShift.tooMuch(move, quota).stream())
                .findFirst()
                .or(() -> broken(then, known.stream().map(this::changed).toList()));
    }

    private Optional<Problem> broken(Cascade then, List<Quota> changed) {
        Cascade after = then;
        for (Quota quota : changed) {
            after = after.with(quota);
        }
        Cascade moved = after;
        return changed.stream()
                .filter(this::isLowered)
                .flatMap(quota -> QuotaShift.lowered(moved, quota).stream())
                .findFirst()
                .or(() -> changed.stream()
                        .flatMap(quota -> QuotaShift.above(moved, quota.unitId()).stream())
                        .findFirst());
    }
}

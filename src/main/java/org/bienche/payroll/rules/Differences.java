package org.bienche.payroll.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bienche.payroll.Difference;
import org.bienche.payroll.DifferenceKind;
import org.jspecify.annotations.Nullable;

/** Compares a month with the one before, person by person. The parts add up to the whole difference. */
public final class Differences {

    private final Map<DifferenceKind, Difference> parts = new EnumMap<>(DifferenceKind.class);

    /**
     * A person's month as far as comparing needs it.
     *
     * @param facts the fingerprint of what it was paid from
     * @param coefficient in hundredths
     */
    public record Paid(long unitId, int coefficient, long facts, long gross, long net) {}

    /** The kind of a person's difference; one of the two months may be missing, not both. */
    public static DifferenceKind kind(@Nullable Paid before, @Nullable Paid now) {
        if (now == null) {
            return DifferenceKind.LEFT;
        }
        if (before == null) {
            return DifferenceKind.NEW;
        }
        if (before.unitId() != now.unitId()) {
            return DifferenceKind.MOVED;
        }
        return kind(
                before.facts() == now.facts(),
                now.coefficient() > before.coefficient(),
                before.gross() == now.gross() && before.net() == now.net());
    }

    /** The kind of difference of somebody whom the same unit paid in both months. */
    public static DifferenceKind kind(boolean sameFacts, boolean higherCoefficient, boolean sameMoney) {
        if (sameFacts) {
            return sameMoney ? DifferenceKind.SAME : DifferenceKind.LAW;
        }
        return higherCoefficient ? DifferenceKind.RAISED : DifferenceKind.CHANGED;
    }

    /** Adds a person. */
    public void add(@Nullable Paid before, @Nullable Paid now) {
        long gross = (now == null ? 0 : now.gross()) - (before == null ? 0 : before.gross());
        long net = (now == null ? 0 : now.net()) - (before == null ? 0 : before.net());
        add(new Difference(kind(before, now), 1, gross, net));
    }

    /** Adds people whose difference is of one kind. */
    public void add(Difference several) {
        parts.merge(
                several.kind(),
                several,
                (one, other) -> new Difference(
                        one.kind(),
                        one.people() + other.people(),
                        one.gross() + other.gross(),
                        one.net() + other.net()));
    }

    /** Adds what was compared elsewhere. */
    public void add(Differences others) {
        others.parts.values().forEach(this::add);
    }

    /** How many people were compared. */
    public int people() {
        return parts.values().stream().mapToInt(Difference::people).sum();
    }

    /** One part for each kind that occurs. */
    public List<Difference> parts() {
        return new ArrayList<>(parts.values());
    }
}

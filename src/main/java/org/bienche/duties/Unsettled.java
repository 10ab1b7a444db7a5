package org.bienche.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function that does not belong to exactly one unit within a territory.
 *
 * @param trouble why not
 * @param lines the duties as they stand: one that nobody has, or several of which one must stay
 * @param formerly who had it last, and where; null where it is not known
 * @param territories where it may be done, the likeliest first
 * @param holders who may have it, the likeliest first
 */
public record Unsettled(
        Trouble trouble,
        List<DutyLine> lines,
        @Nullable DutyLine formerly,
        List<UnitLabel> territories,
        List<UnitLabel> holders) {

    public Unsettled {
        lines = List.copyOf(lines);
        territories = List.copyOf(territories);
        holders = List.copyOf(holders);
    }

    /** Names it: the duty itself, or the first of those that are one function. */
    public long duty() {
        return lines.getFirst().fact().dutyId();
    }

    public DutyFacts facts() {
        return lines.getFirst().fact().facts();
    }

    /** The newest fact of them all: a choice says which one it was made from. */
    public long version() {
        return lines.stream().mapToLong(line -> line.fact().id()).max().orElse(0);
    }
}

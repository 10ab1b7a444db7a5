package org.bienche.duties;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One function within one territory of afterwards, and the duties that come together in it.
 *
 * @param former as they are before
 * @param holders who has it afterwards: one is right, none leaves an orphan, several a double
 * @param trouble what waits to be settled; null where one unit has it
 */
public record DutyGroup(
        String code,
        String name,
        long territory,
        List<DutyFact> former,
        Set<Long> holders,
        @Nullable Trouble trouble) {

    public DutyGroup {
        former = List.copyOf(former);
        holders = new TreeSet<>(holders);
    }

    /** Whether several duties became one. */
    public boolean isFolded() {
        return trouble == null
                && former.stream().map(DutyFact::dutyId).distinct().count() > 1;
    }
}

package org.bienche.streamlining;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are meant; null asks for everything.
 *
 * @param unitId the unit whose subtree is meant
 * @param year of leaving
 * @param states empty for every one
 * @param earlier only lines of the old register, which rest on laws before those that are calculated here
 * @param words any part of a name, with or without marks
 */
public record CaseFilter(
        @Nullable Long unitId,
        @Nullable Integer year,
        @Nullable Cause cause,
        Set<CaseState> states,
        @Nullable Policy policy,
        boolean earlier,
        @Nullable Leaving leaving,
        String words) {

    public static final CaseFilter ALL = new CaseFilter(null, null, null, Set.of(), null, false, null, "");

    public CaseFilter {
        states = Set.copyOf(states);
        words = words.strip();
    }

    /** Everything whose name holds these words. */
    public static CaseFilter named(String words) {
        return new CaseFilter(null, null, null, Set.of(), null, false, null, words);
    }

    /** Those whose benefits are to be paid: approved, or gone. */
    static CaseFilter payable(@Nullable Policy policy, @Nullable Leaving leaving, int year) {
        Set<CaseState> states = EnumSet.of(CaseState.APPROVED, CaseState.DEPARTED);
        return new CaseFilter(null, year, null, states, policy, false, leaving, "");
    }

    /** Without what was withdrawn, where no state is named: it costs nothing. */
    CaseFilter counted() {
        return states.isEmpty()
                ? new CaseFilter(unitId, year, cause, CaseState.COUNTED, policy, earlier, leaving, words)
                : this;
    }
}

package org.bienche.access.rules;

import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Where an account can do something, as sets of units.
 *
 * @param maker the account that made it
 * @param own where it has a grant of its own, now or later
 * @param lent where it stands in for another, now or on a day to come
 * @param ever where it ever had a grant
 */
public record Abilities(@Nullable Long maker, Set<Long> own, Set<Long> lent, Set<Long> ever) {

    public Abilities {
        own = Set.copyOf(own);
        lent = Set.copyOf(lent);
        ever = Set.copyOf(ever);
    }

    /**
     * Whether all of it lies within an administrator's units. One that can do nothing is judged by what it could, lest it be taken over
     * before it can again; one that never could do anything is its maker's.
     */
    public boolean areWithin(long administrator, LongPredicate mine) {
        if (!own.isEmpty() || !lent.isEmpty()) {
            return all(own, mine) && all(lent, mine);
        }
        if (!ever.isEmpty()) {
            return all(ever, mine);
        }
        return maker != null && maker == administrator;
    }

    private static boolean all(Set<Long> units, LongPredicate mine) {
        return units.stream().allMatch(mine::test);
    }
}

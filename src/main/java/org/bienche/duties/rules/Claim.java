package org.bienche.duties.rules;

import org.bienche.duties.DutyFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way: the function in one territory of afterwards.
 *
 * @param territory where it is done afterwards
 * @param holder who would have it then by this fact alone; null where nobody would
 * @param moves whether anything of the fact changes
 * @param split whether its territory goes to several
 */
record Claim(DutyFact fact, long territory, @Nullable Long holder, boolean moves, boolean split) {

    String place() {
        return fact.code() + " " + territory;
    }
}

package org.bienche.duties;

import org.jspecify.annotations.Nullable;

/**
 * A duty as a list shows it.
 *
 * @param holder null where nobody holds it
 * @param trouble what is wrong with it by itself; null where nothing is (a duty held twice is told by the list to settle)
 */
public record DutyLine(
        DutyFact fact,
        UnitLabel territory,
        @Nullable UnitLabel holder,
        @Nullable Trouble trouble) {}

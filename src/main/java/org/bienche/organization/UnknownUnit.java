package org.bienche.organization;

import java.io.Serial;
import org.bienche.texts.NotFound;

/** A unit that the caller does not see on the day that was asked for; {@link Visibility#otherDays} may tell of other days. */
public final class UnknownUnit extends NotFound {

    @Serial
    private static final long serialVersionUID = 1;

    private final long unitId;

    UnknownUnit(long unitId) {
        super("organization.unit.unknown");
        this.unitId = unitId;
    }

    public long unitId() {
        return unitId;
    }
}

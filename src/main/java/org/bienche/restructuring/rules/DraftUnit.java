package org.bienche.restructuring.rules;

import java.math.BigDecimal;
import org.bienche.organization.UnitKind;
import org.bienche.organization.UnitKind.Level;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a list speaks of, before it has an identity of its own.
 *
 * @param parent null for a province
 * @param continues for a unit of today: the one legacy unit that it is the same body as; null otherwise
 * @param table where it was first named, with {@code row}, to tell what is wrong with it
 */
public record DraftUnit(
        Key key,
        String name,
        UnitKind kind,
        @Nullable Key parent,
        @Nullable BigDecimal areaKm2,
        @Nullable Integer population,
        @Nullable Key continues,
        ImportTable table,
        int row) {

    /** Before or after the day of change. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /** A code names a unit only on a day and a level: so do the lists. */
    public record Key(Side side, Level level, String code) {}

    public String code() {
        return key.code();
    }
}

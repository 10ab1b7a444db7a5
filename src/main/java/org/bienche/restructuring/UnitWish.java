package org.bienche.restructuring;

import org.bienche.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit that others shall pass into: an existing one, or a new one with what it is to be.
 *
 * @param existing the id of a unit that stands or is established in the plan; null for a new one
 */
public record UnitWish(
        @Nullable Long existing,
        @Nullable String code,
        @Nullable String name,
        @Nullable UnitKind kind,
        @Nullable Long parentId) {

    public static UnitWish existing(long unitId) {
        return new UnitWish(unitId, null, null, null, null);
    }
}

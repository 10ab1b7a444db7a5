package org.bienche.streamlining.entity;

import java.util.Map;
import java.util.Set;

/**
 * The units whose cases are asked for.
 *
 * @param all every unit there is or was; the ids do not count then
 */
public record SeenUnits(boolean all, Set<Long> ids) {

    public SeenUnits {
        ids = Set.copyOf(ids);
    }

    public boolean sees(long unit) {
        return all || ids.contains(unit);
    }

    void restrict(StringBuilder where, Map<String, Object> values) {
        if (all) {
            return;
        }
        if (ids.isEmpty()) {
            where.append(" AND 1 = 0");
        } else {
            where.append(" AND c.unitId IN :units");
            values.put("units", ids);
        }
    }
}

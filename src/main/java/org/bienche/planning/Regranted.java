package org.bienche.planning;

import java.util.List;
import org.bienche.people.StaffKind;

/**
 * What a unit was granted of a plan's year by somebody else since the plan's figures were taken.
 *
 * @param before when they were taken
 */
public record Regranted(StaffKind kind, int year, Granted before, Granted now) {

    /** The sentence that says so. */
    public String key() {
        return before.size() == now.size() ? "planning.regranted.payer" : "planning.regranted." + kind;
    }

    /** What fills it. */
    public List<Object> args() {
        boolean payer = before.size() == now.size();
        return List.of(
                String.valueOf(year), payer ? revenue(before) : before.size(), payer ? revenue(now) : now.size());
    }

    private static int revenue(Granted granted) {
        Integer revenue = granted.fromRevenue();
        return revenue == null ? 0 : revenue;
    }
}

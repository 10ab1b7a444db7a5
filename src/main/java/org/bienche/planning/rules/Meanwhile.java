package org.bienche.planning.rules;

import java.util.List;
import java.util.Map;
import org.bienche.people.StaffKind;
import org.bienche.planning.Granted;
import org.bienche.planning.PlanLine;
import org.bienche.planning.Regranted;
import org.bienche.planning.StaffingPlan;
import org.bienche.staffing.Nature;
import org.bienche.staffing.Quota;
import org.jspecify.annotations.Nullable;

/** What was granted of a plan's year beside the plan: approving it must not take that back unseen. */
public final class Meanwhile {

    private Meanwhile() {}

    /** The lines of which another number holds than when their figures were taken. */
    public static List<Regranted> of(StaffingPlan plan, Map<StaffKind, Quota> now) {
        return plan.used().stream()
                .map(line -> new Regranted(line.kind(), plan.year(), line.granted(), Granted.of(now.get(line.kind()))))
                .filter(one -> !one.before().equals(one.now()))
                .toList();
    }

    /** Whether a line leaves what is granted as it is: then nothing is granted anew, and a day on record for a surplus stays. */
    public static boolean keeps(PlanLine line, @Nullable Quota now) {
        return now != null
                && now.nature() == Nature.GRANTED
                && Granted.of(now)
                        .equals(new Granted(line.number(), line.fromRevenue().number()))
                && (line.settledBy() == null || line.settledBy().equals(now.surplusUntil()));
    }
}

package org.bienche.duties;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.audit.Invariant;
import org.bienche.duties.entity.DutyWholes;

/**
 * ONE_DUTY_ONE_UNIT: a duty within a territory belongs to exactly one unit that exists, today and on every later day. Days gone by on which
 * it waited to be settled are on record and cannot be mended any more.
 */
@Dependent
public class OneDutyOneUnitInvariant implements Invariant {

    @Inject
    private DutyStore store;

    @Inject
    private Clock clock;

    @Override
    public String id() {
        return "ONE_DUTY_ONE_UNIT";
    }

    @Override
    public Result check() {
        LocalDate today = LocalDate.now(clock);
        return store.over(connection -> {
            DutyWholes wholes = new DutyWholes(connection);
            List<String> findings = new ArrayList<>();
            wholes.orphaned(today).forEach(one -> findings.add("Duty " + one + " has no unit that exists"));
            wholes.doubled(today).forEach(one -> findings.add("Duty " + one + " has several units on one day"));
            return Result.of(wholes.count(today), findings);
        });
    }
}

package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.people.Placing;
import org.bienche.staffing.Headcounts.Counted;
import org.bienche.staffing.Headcounts.Seat;
import org.bienche.texts.Problem;

/**
 * Keeps QUOTA_CASCADE when people are placed: nobody comes beyond a quota, unless a surplus with its deadline is recorded there.
 *
 * <p>The quotas above the places are held before the people are written, so that two who want the last seat follow one another.
 */
@ApplicationScoped
public class QuotaGuard {

    @Inject
    private Headcounts headcounts;

    void watch(@Observes Placing placing) {
        Set<Seat> seats = new HashSet<>();
        placing.places()
                .forEach(place -> seats.addAll(headcounts.seats(place.from(), place.unitId(), place.staffKind())));
        List<Counted> before = headcounts.held(seats);
        if (!before.isEmpty()) {
            placing.afterwards(() -> refuseNewSurplus(before, headcounts.held(seats)));
        }
    }

    private void refuseNewSurplus(List<Counted> before, List<Counted> after) {
        Map<Quota, Integer> known = new HashMap<>();
        before.forEach(each -> known.merge(each.quota(), each.present(), Math::min));
        List<Problem.Error> errors = new ArrayList<>();
        for (Counted each : after) {
            Quota quota = each.quota();
            boolean more = each.present() > known.getOrDefault(quota, 0);
            if (more && each.present() > quota.number() && quota.surplusUntil() == null) {
                errors.add(new Problem.Error(
                        "/unit",
                        "staffing.over.quota." + quota.staffKind(),
                        headcounts.nameOf(each),
                        quota.number(),
                        String.valueOf(quota.year()),
                        each.present()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Problem("staffing.over.quota").with(errors);
        }
    }
}

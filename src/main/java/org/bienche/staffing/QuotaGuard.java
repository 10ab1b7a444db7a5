package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienche.people.Placing;
import org.bienche.staffing.Headcounts.Counted;
import org.bienche.staffing.Headcounts.Seat;
import org.bienche.texts.Problem;

/**
 * Keeps QUOTA_CASCADE when people are placed: nobody comes beyond a quota, unless a surplus with its deadline is recorded there, or
 * those who place them state the deadline: then it is recorded with them.
 *
 * <p>The quotas above the places are held before the people are written, so that two who want the last seat follow one another.
 */
@ApplicationScoped
public class QuotaGuard {

    @Inject
    private Headcounts headcounts;

    @Inject
    private Staffing staffing;

    void watch(@Observes Placing placing) {
        Set<Seat> seats = new HashSet<>();
        placing.places()
                .forEach(place -> seats.addAll(headcounts.seats(place.from(), place.unitId(), place.staffKind())));
        List<Counted> before = headcounts.held(seats);
        if (!before.isEmpty()) {
            placing.afterwards(() -> settle(placing, Headcounts.newSurplus(before, headcounts.held(seats))));
        }
    }

    private void settle(Placing placing, List<Counted> over) {
        if (over.isEmpty()) {
            return;
        }
        LocalDate until = placing.surplusUntil()
                .orElseThrow(() -> new Problem("staffing.over.quota")
                        .with(over.stream()
                                .map(each -> headcounts.beyond("/surplusUntil", each))
                                .toList()));
        over.stream()
                .map(each -> each.quota().settledBy(until))
                .distinct()
                .forEach(quota -> staffing.allowSurplus(placing.recording(), quota));
    }
}

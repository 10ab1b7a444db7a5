package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienche.organization.Amending;
import org.bienche.organization.FundingGroup;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Headcounts.Counted;
import org.bienche.staffing.Headcounts.Seat;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.QuotaYear;
import org.bienche.staffing.rules.UnitMoved;
import org.bienche.texts.Problem;

/**
 * Keeps QUOTA_CASCADE when a unit comes under another or is paid by somebody else: the quota above it must hold what it hands down and
 * who is there. The group of autonomy of a unit with a quota changes by {@link Autonomies} only, its quota with it.
 */
@ApplicationScoped
public class UnitGuard {

    @Inject
    private Cascades cascades;

    @Inject
    private Headcounts headcounts;

    void watch(@Observes Amending amending) {
        if (!amending.isMoved() && !amending.isFundedOtherwise()) {
            return;
        }
        cascades.read(rows -> {
            rows.lock();
            refuseGroup(rows, amending);
            return amending;
        });
        Set<Seat> seats = seats(amending, amending.before().id());
        Long parent = amending.after().parentId();
        if (parent != null) {
            seats.addAll(seats(amending, parent));
        }
        List<Counted> before = headcounts.held(seats);
        amending.afterwards(() -> settle(amending, before));
    }

    private Set<Seat> seats(Amending amending, long unit) {
        Set<Seat> seats = new HashSet<>();
        for (StaffKind kind : StaffKind.values()) {
            seats.addAll(headcounts.seats(amending.from(), unit, kind));
        }
        return seats;
    }

    private static void refuseGroup(QuotaRows rows, Amending amending) throws SQLException {
        if (!amending.isFundedOtherwise()
                || amending.before().fundingGroup() == FundingGroup.STATE
                || amending.after().fundingGroup() == FundingGroup.STATE) {
            return;
        }
        for (int year : rows.years().tailSet(amending.from().getYear())) {
            if (rows.held()
                    .year(year, StaffKind.PUBLIC_EMPLOYEE)
                    .has(amending.before().id(), amending.from())) {
                throw new Problem("staffing.unit.autonomy", String.valueOf(year))
                        .with(new Problem.Error("/fundingGroup", "staffing.unit.autonomy", String.valueOf(year)));
            }
        }
    }

    private void settle(Amending amending, List<Counted> before) {
        cascades.read(rows -> {
            for (int year : rows.years().tailSet(amending.from().getYear())) {
                for (StaffKind kind : StaffKind.values()) {
                    refuseAbove(rows.held(), rows.held().year(year, kind), kind, amending);
                }
            }
            return amending;
        });
        Set<Seat> seats = seats(amending, amending.before().id());
        List<Counted> over = Headcounts.newSurplus(before, headcounts.held(seats));
        if (!over.isEmpty()) {
            String field = amending.isMoved() ? "/parent" : "/fundingGroup";
            throw new Problem("staffing.unit.over")
                    .with(over.stream()
                            .map(each -> headcounts.beyond(field, each))
                            .toList());
        }
    }

    private void refuseAbove(QuotaRows rows, QuotaYear year, StaffKind kind, Amending amending) throws SQLException {
        long unit = amending.before().id();
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        LocalDate from = amending.from().isAfter(first) ? amending.from() : first;
        cascades.course(rows, year, kind, from, Set.of(unit), unit)
                .refuse(cascade -> UnitMoved.objection(cascade, amending.before()));
    }
}

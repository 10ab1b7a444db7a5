package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.organization.Visibility;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Cascade;
import org.bienche.staffing.rules.Granting;
import org.bienche.staffing.rules.QuotaYear;
import org.bienche.staffing.rules.Quotas;
import org.jspecify.annotations.Nullable;

/**
 * Records what units are granted, from the day on which the decision takes effect until the year ends: what held before that day stays
 * as it was. Nothing is granted that breaks the cascade on any later day of the year.
 */
@ApplicationScoped
class QuotaGrants {

    @Inject
    private Cascades cascades;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /** A unit has a quota, whatever was granted for the days from then on. */
    void give(long recording, Quota asked, Role as) {
        admit(asked, as);
        cascades.read(rows -> {
            rows.lock();
            QuotaYear year = rows.held().year(asked.year(), asked.staffKind());
            LocalDate from = year.begin(asked.unitId(), rows.changes().effectiveOn(recording));
            Quota known = year.on(from).get(asked.unitId());
            checkDeadline(asked, known, as);
            Quota quota = Quotas.asBefore(asked, known);
            if (quota.nature() == Nature.PROVISIONAL) {
                rows.changes().remember(recording, quota);
            }
            if (quota.nature() == Nature.GRANTED || !year.isGranted(asked.unitId(), from)) {
                refuse(rows, year, from, quota, cascade -> Optional.of(quota));
                rows.changes().grantFrom(recording, quota, from);
            }
            return from;
        });
        note(asked, String.valueOf(asked.number()));
    }

    /** A unit has so many more than it has, on every day from then on. */
    void raise(long recording, Quota which, int more, PaidBy payer, Role as) {
        admit(which, as);
        UnaryOperator<Quota> raised =
                quota -> (payer == PaidBy.REVENUE && !quota.isDivided() ? quota.dividedAt(0) : quota).plus(more, payer);
        boolean known = cascades.read(rows -> {
            rows.lock();
            QuotaYear year = rows.held().year(which.year(), which.staffKind());
            LocalDate from = year.begin(which.unitId(), rows.changes().effectiveOn(recording));
            if (!year.has(which.unitId(), from)) {
                return false;
            }
            refuse(
                    rows,
                    year,
                    from,
                    which,
                    cascade -> Optional.ofNullable(cascade.quotas().get(which.unitId()))
                            .map(raised));
            rows.changes().alter(recording, which, from, raised);
            return true;
        });
        if (known) {
            note(which, "+" + more);
        } else {
            give(recording, raised.apply(which), as);
        }
    }

    private void admit(Quota asked, Role as) {
        Quotas.checkYear(asked.year(), LocalDate.now(clock));
        Quotas.checkNumber(asked.number(), 0);
        visibility.on(cascades.dayOf(asked.year()), as).require(asked.unitId());
    }

    /** An officer states the day; a leader who decides on what others worked out finds it there. */
    private void checkDeadline(Quota asked, @Nullable Quota known, Role as) {
        LocalDate until = asked.surplusUntil();
        if (as == Role.OFFICER || known == null || (until != null && !until.equals(known.surplusUntil()))) {
            deadlines.check(until);
        }
    }

    private void refuse(
            QuotaRows rows, QuotaYear year, LocalDate from, Quota which, Function<Cascade, Optional<Quota>> then)
            throws SQLException {
        long unit = which.unitId();
        cascades.course(rows.held(), year, which.staffKind(), from, Set.of(unit), unit)
                .refuse(cascade -> then.apply(cascade).flatMap(quota -> Granting.objection(cascade, quota)));
    }

    private void note(Quota asked, String number) {
        trail.append(
                current.caller().username(),
                asked.nature() == Nature.PROVISIONAL ? "staffing.granted.provisionally" : "staffing.granted",
                "unit:" + asked.unitId(),
                asked.unitId(),
                asked.year() + " " + asked.staffKind() + " " + number);
    }
}

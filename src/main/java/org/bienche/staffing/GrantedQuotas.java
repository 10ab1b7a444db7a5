package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import org.bienche.organization.Tree;
import org.bienche.people.StaffKind;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.entity.SeatRows;

/** The front door to all quotas and seats of a day at once, for what compares many units. It does not ask who is asking. */
@ApplicationScoped
@Transactional
public class GrantedQuotas {

    @Inject
    private Cascades cascades;

    /** The quotas of the day's year, by kind and unit. */
    public Map<StaffKind, Map<Long, Quota>> on(LocalDate day) {
        return cascades.read(rows -> rows.quotas(day));
    }

    /** Every year that anything is granted for. */
    public NavigableSet<Integer> years() {
        return cascades.read(QuotaRows::years);
    }

    /** What one unit was granted of a year, by kind. */
    public Map<StaffKind, Quota> of(long unit, int year) {
        LocalDate day = cascades.dayOf(year);
        return cascades.read(rows -> ofUnit(unit, rows.quotas(day)));
    }

    /** The same as every transaction that has ended left it; nobody else grants anything until this one ends. */
    public Map<StaffKind, Quota> held(long unit, int year) {
        LocalDate day = cascades.dayOf(year);
        return cascades.read(rows -> {
            rows.lock();
            return ofUnit(unit, rows.newest(day));
        });
    }

    private static Map<StaffKind, Quota> ofUnit(long unit, Map<StaffKind, Map<Long, Quota>> quotas) {
        Map<StaffKind, Quota> own = new EnumMap<>(StaffKind.class);
        quotas.forEach((kind, units) -> {
            Quota quota = units.get(unit);
            if (quota != null) {
                own.put(kind, quota);
            }
        });
        return own;
    }

    /** The open seats of every approved post of a unit and all below it, by unit: those frozen or given up are left out. */
    public Map<Long, Map<PostKey, Integer>> seats(Tree tree, long unit) {
        return cascades.over(connection -> {
            SeatRows rows = new SeatRows(connection, tree.day(), tree.path(unit));
            Map<PostKey, Integer> closed = new HashMap<>(rows.closed("FROZEN"));
            rows.closed("ABOLISHED").forEach((post, seats) -> closed.merge(post, seats, Integer::sum));
            Map<Long, Map<PostKey, Integer>> open = new HashMap<>();
            rows.approved()
                    .forEach((post, seats) -> open.computeIfAbsent(post.unitId(), each -> new HashMap<>())
                            .put(post, Math.max(0, seats - closed.getOrDefault(post, 0))));
            return open;
        });
    }
}

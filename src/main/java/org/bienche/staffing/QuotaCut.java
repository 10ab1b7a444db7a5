package org.bienche.staffing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.entity.CutRows;
import org.bienche.staffing.entity.CutRows.Granted;

/**
 * The front door to quotas that fall within a year, because somebody left whose place is not filled again.
 *
 * <p>It belongs to a larger step: leaving and the cut are one transaction, under one recording.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QuotaCut {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Organization organization;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    /**
     * Lowers by one what was granted for the year of a day, from that day until the year ends: the quota of the unit itself, else the
     * nearest one above it.
     *
     * @return how much was cut: 0 where there is no quota for that year and kind, where the unit is gone by that day, or where all
     *     that was granted is handed down to units below
     */
    public int byOne(long recording, long unit, LocalDate from, StaffKind kind) {
        current.require(Role.OFFICER);
        Tree tree = organization.tree(from);
        if (!tree.has(unit)) {
            return 0;
        }
        visibility.on(from, Role.OFFICER).require(unit);
        Optional<Granted> holder = cut(recording, tree, unit, from, kind);
        holder.ifPresent(granted -> trail.append(
                current.caller().username(),
                "staffing.cut",
                "unit:" + granted.unitId(),
                granted.unitId(),
                from + " " + kind + " " + granted.number() + " to " + (granted.number() - 1)));
        return holder.isPresent() ? 1 : 0;
    }

    private Optional<Granted> cut(long recording, Tree tree, long unit, LocalDate from, StaffKind kind) {
        try (Connection connection = database.getConnection()) {
            CutRows rows = new CutRows(connection);
            List<Granted> all = rows.granted(from, kind);
            Granted first = null;
            for (Granted each : holder(tree, unit, all)) {
                Optional<PaidBy> payer = side(each, all, tree, from);
                if (payer.isPresent()) {
                    rows.lower(recording, each, payer.get(), from);
                    first = first == null ? each : first;
                }
            }
            return Optional.ofNullable(first);
        } catch (SQLException e) {
            throw new IllegalStateException("The quota cannot be cut", e);
        }
    }

    /** What the unit itself, else the nearest one above it, has from the day on: its quota may change again within the year. */
    private static List<Granted> holder(Tree tree, long unit, List<Granted> all) {
        return Stream.concat(Stream.of(unit), tree.ancestors(unit).stream().map(UnitOn::id))
                .map(above ->
                        all.stream().filter(each -> each.unitId() == above).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** On which side something is left that is never handed down while the quota holds: the state's before the unit's own revenue. */
    private static Optional<PaidBy> side(Granted granted, List<Granted> all, Tree tree, LocalDate from) {
        if (isLeft(granted, all, tree, from, Granted::stateSide)) {
            return Optional.of(PaidBy.STATE);
        }
        return isLeft(granted, all, tree, from, Granted::fromRevenue) ? Optional.of(PaidBy.REVENUE) : Optional.empty();
    }

    private static boolean isLeft(
            Granted granted, List<Granted> all, Tree tree, LocalDate from, ToIntFunction<Granted> side) {
        Set<Long> within =
                tree.subtree(granted.unitId()).stream().map(UnitOn::id).collect(Collectors.toSet());
        List<Granted> below =
                all.stream().filter(each -> within.contains(each.unitId())).toList();
        return Stream.concat(Stream.of(from), below.stream().map(Granted::from))
                .map(day -> day.isBefore(granted.from()) ? granted.from() : day)
                .filter(granted::holds)
                .distinct()
                .allMatch(day -> side.applyAsInt(granted) > handedDown(on(day, below), tree, granted.unitId(), side));
    }

    private static Map<Long, Granted> on(LocalDate day, List<Granted> all) {
        return all.stream()
                .filter(each -> each.holds(day))
                .collect(Collectors.toMap(Granted::unitId, each -> each, (one, other) -> other));
    }

    /** What the nearest units below that were granted anything got together. */
    private static int handedDown(Map<Long, Granted> all, Tree tree, long unit, ToIntFunction<Granted> side) {
        int sum = 0;
        for (UnitOn child : tree.children(unit)) {
            Granted own = all.get(child.id());
            sum += own == null ? handedDown(all, tree, child.id(), side) : side.applyAsInt(own);
        }
        return sum;
    }
}

package org.bienche.staffing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
     * Lowers by one what was granted for the year of a day, from that day on: the quota of the unit itself, else the nearest one above it.
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
            Optional<Granted> holder = Stream.concat(
                            Stream.of(unit), tree.ancestors(unit).stream().map(UnitOn::id))
                    .flatMap(above -> all.stream().filter(granted -> granted.unitId() == above))
                    .findFirst();
            Optional<PaidBy> payer = holder.flatMap(granted -> side(granted, all, tree));
            if (holder.isPresent() && payer.isPresent()) {
                rows.lower(recording, holder.get(), payer.get(), from);
            }
            return payer.flatMap(side -> holder);
        } catch (SQLException e) {
            throw new IllegalStateException("The quota cannot be cut", e);
        }
    }

    /** On which side something is left that is not handed down: the state's before the unit's own revenue. */
    private static Optional<PaidBy> side(Granted granted, List<Granted> all, Tree tree) {
        if (granted.stateSide() > handedDown(all, tree, granted.unitId(), Granted::stateSide)) {
            return Optional.of(PaidBy.STATE);
        }
        return granted.fromRevenue() > handedDown(all, tree, granted.unitId(), Granted::fromRevenue)
                ? Optional.of(PaidBy.REVENUE)
                : Optional.empty();
    }

    /** What the nearest units below that were granted anything got together. */
    private static int handedDown(List<Granted> all, Tree tree, long unit, ToIntFunction<Granted> side) {
        int sum = 0;
        for (UnitOn child : tree.children(unit)) {
            Optional<Granted> own =
                    all.stream().filter(one -> one.unitId() == child.id()).findFirst();
            sum += own.isPresent() ? side.applyAsInt(own.get()) : handedDown(all, tree, child.id(), side);
        }
        return sum;
    }
}

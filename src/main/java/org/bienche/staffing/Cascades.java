package org.bienche.staffing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.bienche.organization.Organization;
import org.bienche.organization.Tree;
import org.bienche.people.StaffKind;
import org.bienche.staffing.entity.QuotaRows;
import org.bienche.staffing.rules.Cascade;
import org.bienche.staffing.rules.Course;
import org.bienche.staffing.rules.QuotaYear;

/** The quotas, posts and people of a day, by kind, under one unit or the whole tree. */
@ApplicationScoped
class Cascades {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private Organization organization;

    @Inject
    private Clock clock;

    /** Work over a connection of this transaction. */
    @FunctionalInterface
    interface Reading<T> {
        T over(QuotaRows rows) throws SQLException;
    }

    /** Work over a connection. */
    @FunctionalInterface
    interface Work<T> {
        T over(Connection connection) throws SQLException;
    }

    <T> T over(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.over(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Posts cannot be read or written", e);
        }
    }

    <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.over(new QuotaRows(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("Quotas cannot be read or written", e);
        }
    }

    /** The figures of a day under one unit. */
    Map<StaffKind, Cascade> under(LocalDate on, long unit) {
        return read(rows -> new Counting(rows.headcounts(), organization.tree(on)).ofAll(rows.quotas(on), unit));
    }

    /** The quotas of a day and kind over the whole tree, without people. */
    Cascade of(LocalDate on, StaffKind kind) {
        Tree tree = organization.tree(on);
        Map<Long, Quota> quotas = read(rows -> rows.quotas(on)).getOrDefault(kind, Map.of());
        return bare(tree, kind, quotas);
    }

    /** The figures of a day and kind under one unit, with the quotas of the whole tree. */
    Cascade under(LocalDate on, long unit, StaffKind kind) {
        return Objects.requireNonNull(under(on, unit).get(kind));
    }

    /**
     * The quotas of the other days of a year on which any changes, over the whole tree, by kind; with who is there on those to come.
     * Trees are built again only where the organization changed in between.
     */
    void eachChange(int year, BiConsumer<LocalDate, Cascade> check) {
        LocalDate looked = dayOf(year);
        LocalDate first = LocalDate.of(year, 1, 1);
        NavigableSet<LocalDate> trees = new TreeSet<>(organization.changesAfter(first));
        trees.add(first);
        NavigableSet<LocalDate> ahead = new TreeSet<>();
        for (StaffKind kind : StaffKind.values()) {
            QuotaYear quotas = read(rows -> rows.year(year, kind));
            NavigableSet<LocalDate> days = quotas.changes(quotas.ever().keySet(), first);
            for (LocalDate day : days.headSet(looked)) {
                Tree tree = organization.tree(Objects.requireNonNull(trees.floor(day)));
                check.accept(day, bare(tree, kind, quotas.on(day)));
            }
            ahead.addAll(days.tailSet(looked.plusDays(1)));
        }
        ahead.forEach(day -> whole(day).values().forEach(cascade -> check.accept(day, cascade)));
    }

    /** The figures of a day over the whole tree. */
    Map<StaffKind, Cascade> whole(LocalDate on) {
        Tree tree = organization.tree(on);
        return read(rows -> new Counting(rows.headcounts(), tree)
                .ofAll(rows.quotas(on), tree.roots().getFirst().id()));
    }

    /**
     * The quotas of a day over the whole tree as every transaction that has ended left them, with who is in one unit and under it;
     * held until this one ends.
     */
    Cascade locked(LocalDate on, long unit, StaffKind kind) {
        Tree tree = organization.tree(on);
        return read(rows -> new Counting(rows.held().headcounts(), tree)
                .of(rows.newest(on).getOrDefault(kind, Map.of()), kind, unit));
    }

    /**
     * How quotas stand from a day on until the year ends: on that day, on the day on which the year is looked at, and on each one on
     * which a quota around some units, or later the organization, changes; with who is in one unit and under it from the day of looking on.
     */
    Course course(QuotaRows rows, QuotaYear year, StaffKind kind, LocalDate from, Collection<Long> changed, long unit)
            throws SQLException {
        LocalDate looked = dayOf(year.year());
        NavigableSet<LocalDate> days = year.changes(around(year, kind, from, changed), from);
        LocalDate ahead = looked.isAfter(from) ? looked : from;
        days.add(ahead);
        organization.changesAfter(ahead).stream()
                .filter(day -> day.getYear() == year.year())
                .forEach(days::add);
        List<Cascade> cascades = new ArrayList<>();
        for (LocalDate day : days) {
            Tree tree = organization.tree(day);
            if (tree.has(unit)) {
                cascades.add(
                        day.isBefore(looked)
                                ? bare(tree, kind, year.on(day))
                                : new Counting(rows.headcounts(), tree).of(year.on(day), kind, unit));
            }
        }
        return new Course(from, looked, cascades);
    }

    private Set<Long> around(QuotaYear year, StaffKind kind, LocalDate from, Collection<Long> changed) {
        Set<Long> around = new HashSet<>();
        LocalDate looked = dayOf(year.year());
        for (LocalDate day : new HashSet<>(List.of(from, looked.isAfter(from) ? looked : from))) {
            for (Map<Long, Quota> quotas : List.of(year.on(day), year.ever())) {
                Cascade cascade = bare(organization.tree(day), kind, quotas);
                changed.forEach(unit -> around.addAll(cascade.around(unit)));
            }
        }
        return around;
    }

    private static Cascade bare(Tree tree, StaffKind kind, Map<Long, Quota> quotas) {
        return new Cascade(tree, kind, quotas, Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** The quotas of a tree's day with who is in one unit and under it; the tree may be one that is only looked at. */
    Cascade seen(Tree tree, long unit, StaffKind kind) {
        return read(rows -> new Counting(rows.headcounts(), tree)
                .of(rows.quotas(tree.day()).getOrDefault(kind, Map.of()), kind, unit));
    }

    /** What was handed out for the time being and holds on a day, by kind and unit. */
    Map<StaffKind, Map<Long, Quota>> provisional(LocalDate on) {
        return read(rows -> rows.provisional(on));
    }

    /** The day on which a year is looked at: today in the present one. */
    LocalDate dayOf(int year) {
        LocalDate today = LocalDate.now(clock);
        return year == today.getYear()
                ? today
                : year < today.getYear() ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }

    /** The days on which what holds from a day on meets a quota: one in each year that has quotas. */
    NavigableSet<LocalDate> daysFrom(LocalDate from) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (int year : read(QuotaRows::years)) {
            LocalDate day = dayOf(year);
            if (year == from.getYear()) {
                days.add(day.isBefore(from) ? from : day);
            } else if (year > from.getYear()) {
                days.add(day);
            }
        }
        return days;
    }
}

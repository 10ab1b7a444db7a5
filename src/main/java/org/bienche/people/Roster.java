package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.bienche.audit.Database;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.entity.RosterRows;

/**
 * The front door to everybody in a unit, for lists and counts that go through all of them.
 *
 * <p>People are read some units at a time, each time over a connection of its own, so that a list of any length needs little memory.
 */
@ApplicationScoped
public class Roster {

    private static final int UNITS_AT_ONCE = 100;

    @Inject
    private Database database;

    @Inject
    private Visibility visibility;

    /**
     * Who has a main post or waits for one on a day: unit by unit in the order of the tree, in each by rank.
     *
     * @param below whether the units below are meant too
     */
    public Iterator<RosterLine> of(long unit, boolean below, Collection<StaffKind> kinds, LocalDate on) {
        UnitOn top = visibility.on(on).require(unit);
        List<Long> units = below
                ? visibility.on(on).tree().subtree(top.id()).stream()
                        .map(UnitOn::id)
                        .toList()
                : List.of(top.id());
        return new Lines(units, List.copyOf(kinds), on);
    }

    /** Goes through the units. */
    private final class Lines implements Iterator<RosterLine> {

        private final List<Long> units;
        private final List<StaffKind> kinds;
        private final LocalDate on;
        private Iterator<RosterLine> some = Collections.emptyIterator();
        private int next;

        Lines(List<Long> units, List<StaffKind> kinds, LocalDate on) {
            this.units = units;
            this.kinds = kinds;
            this.on = on;
        }

        @Override
        public boolean hasNext() {
            while (!some.hasNext() && next < units.size()) {
                List<Long> piece = units.subList(next, Math.min(next + UNITS_AT_ONCE, units.size()));
                next += piece.size();
                some = read(piece).iterator();
            }
            return some.hasNext();
        }

        @Override
        public RosterLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return some.next();
        }

        private List<RosterLine> read(List<Long> piece) {
            Map<Long, Integer> places = new HashMap<>();
            piece.forEach(unit -> places.put(unit, places.size()));
            Comparator<RosterLine> order = Comparator.<RosterLine>comparingInt(
                            line -> places.getOrDefault(line.unitId(), Integer.MAX_VALUE))
                    .thenComparing(RosterLine.BY_RANK);
            return database
                    .over("Personnel files", connection -> new RosterRows(connection, on).of(piece, kinds))
                    .stream()
                    .sorted(order)
                    .toList();
        }
    }
}

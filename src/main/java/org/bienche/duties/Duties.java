package org.bienche.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bienche.duties.entity.DutyLists;
import org.bienche.duties.entity.DutyRows;
import org.bienche.duties.entity.DutyScope;
import org.bienche.duties.rules.Timeline;
import org.bienche.texts.Alphabet;
import org.bienche.texts.NotFound;
import org.jspecify.annotations.Nullable;

/** The front door to the register of duties as it stands on a day, within the caller's scope. */
@ApplicationScoped
@Transactional
public class Duties {

    /** More are not counted. */
    public static final int MANY = 10_000;

    private static final int CHUNK = 1_000;

    @Inject
    private DutyStore store;

    /** A page of duties in the order of their codes. */
    public DutyPage list(DutyQuery query) {
        DutyScope scope = store.scope(query.on());
        List<DutyFact> found = store.over(connection -> new DutyLists(connection, scope).page(query));
        List<DutyFact> shown = found.size() > query.limit() ? found.subList(0, query.limit()) : found;
        DutyFact last = found.size() > query.limit() ? shown.getLast() : null;
        UnitNames names = store.names(query.on());
        return new DutyPage(
                shown.stream().map(fact -> line(fact, names)).toList(), last == null ? null : DutyLists.place(last));
    }

    /** How many there are, counted up to {@link #MANY}. */
    public int count(DutyQuery query) {
        DutyScope scope = store.scope(query.on());
        return store.over(connection -> new DutyLists(connection, scope).count(query, MANY));
    }

    /** Every duty that is asked for, page by page. */
    public void each(DutyQuery query, Consumer<DutyLine> reader) {
        @Nullable String place = null;
        do {
            DutyPage page = list(query.from(place, CHUNK));
            page.items().forEach(reader);
            place = page.next();
        } while (place != null);
    }

    /** The fields of work of the duties that are seen on a day. */
    public List<String> fields(LocalDate on) {
        DutyScope scope = store.scope(on);
        return store.over(connection -> new DutyLists(connection, scope).fields()).stream()
                .sorted(Alphabet.vietnamese())
                .toList();
    }

    /** All that is known of a duty, oldest first. */
    public List<DutyFact> history(long duty, LocalDate on) {
        store.require(duty, on);
        return store.over(connection -> new DutyRows(connection).of(duty));
    }

    /**
     * A duty as it is on a day.
     *
     * @throws NotFound for one outside the scope, and for one that does not hold on the day
     */
    public DutyLine get(long duty, LocalDate on) {
        return new Timeline(history(duty, on))
                .on(on)
                .map(fact -> line(fact, store.names(on)))
                .orElseThrow(() -> new NotFound("duties.unknown"));
    }

    /** The version that a change of a duty is made from. */
    public long version(long duty, LocalDate on) {
        return new Timeline(history(duty, on)).version();
    }

    /** Each fact with the names that its units have, or had last. */
    public List<DutyLine> lines(List<DutyFact> facts, LocalDate on) {
        UnitNames names = store.names(on);
        List<DutyLine> lines = new ArrayList<>();
        facts.forEach(fact -> lines.add(line(fact, names)));
        return lines;
    }

    static DutyLine line(DutyFact fact, UnitNames names) {
        UnitLabel territory = names.of(fact.territory());
        Long holderId = fact.holder();
        UnitLabel holder = holderId == null ? null : names.of(holderId);
        return new DutyLine(fact, territory, holder, trouble(territory, holder));
    }

    private static @Nullable Trouble trouble(UnitLabel territory, @Nullable UnitLabel holder) {
        if (!territory.alive()) {
            return Trouble.TERRITORY_GONE;
        }
        if (holder == null) {
            return Trouble.NO_HOLDER;
        }
        return holder.alive() ? null : Trouble.HOLDER_GONE;
    }
}

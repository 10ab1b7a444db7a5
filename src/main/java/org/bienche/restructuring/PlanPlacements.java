package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.bienche.access.Role;
import org.bienche.restructuring.entity.LineRows;
import org.bienche.restructuring.entity.PersonRows;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.rules.ImportTable;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.Placement;
import org.bienche.restructuring.rules.PlacementList;
import org.bienche.restructuring.rules.TableRow;
import org.bienche.texts.Problem;

/**
 * What a plan decides for single people, by hand or by list; all others follow their unit.
 *
 * <p>Needs an officer of the plan's unit and a plan that is still open.
 */
@ApplicationScoped
@Transactional
public class PlanPlacements {

    @Inject
    private PlanDesk desk;

    /** Decides for people of the plan; {@code null} as outcome lets them follow their unit again. */
    public void place(long id, Collection<Long> people, PlacementWish wish) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        Passage passage = desk.passage(row.view());
        if (wish.unitId() != null
                && (!passage.scopeAfter().contains(wish.unitId())
                        || !passage.after().has(wish.unitId()))) {
            throw new Problem("restructuring.place.unit");
        }
        List<Placement> placements = people.stream().map(wish::of).toList();
        desk.database(connection -> {
            if (!new PersonRows(connection)
                    .areIn(
                            people,
                            RestructuringPlans.pathsOf(passage),
                            row.view().effectiveOn())) {
                throw new Problem("restructuring.place.strangers");
            }
            new LineRows(connection).place(id, placements);
            return id;
        });
        desk.note(row, "restructuring.placed", people.size() + " people " + wish.outcome());
    }

    /** Lets people follow their unit again. */
    public void unplace(long id, Collection<Long> people) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        desk.database(connection -> {
            new LineRows(connection).unplace(id, people);
            return id;
        });
        desk.note(row, "restructuring.unplaced", people.size() + " people");
    }

    /** Reads placements from a list; with any fault nothing is changed. */
    public int importPlacements(long id, InputStream file, boolean dryRun) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        row.touch();
        Tables tables = new Tables();
        List<TableRow> table = tables.read(ImportTable.PLACEMENTS, file);
        Passage passage = desk.passage(row.view());
        PlacementList.Reading reading = desk.database(connection -> {
            PersonRows people = new PersonRows(connection);
            return PlacementList.read(
                    table,
                    new PlacementList.Surroundings(
                            people.byNumber(
                                    PlacementList.numbers(table),
                                    RestructuringPlans.pathsOf(passage),
                                    row.view().effectiveOn()),
                            passage.after(),
                            passage.scopeAfter(),
                            people.positions()));
        });
        tables.refuse(reading.faults());
        if (!dryRun) {
            desk.database(connection -> {
                new LineRows(connection).place(id, reading.placements());
                return id;
            });
            desk.note(
                    row,
                    "restructuring.placements.imported",
                    reading.placements().size() + " people");
        }
        return reading.placements().size();
    }

    /** The job positions that a person may be placed in: id and name. */
    public List<PositionChoice> positions() {
        return desk.database(connection -> new PersonRows(connection).choices());
    }
}

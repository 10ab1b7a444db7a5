package org.bienche.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienche.audit.Identities;
import org.bienche.duties.entity.DutyRows;
import org.bienche.duties.entity.DutyWholes;
import org.bienche.duties.entity.TaskRows;
import org.bienche.duties.entity.Undone;
import org.bienche.duties.rules.Passing;

/**
 * The front door for restructuring: what would become of the duties of the units that a plan touches, and doing it.
 *
 * <p>It does not ask who is asking: that is the plan's.
 */
@ApplicationScoped
@Transactional
public class DutyPassage {

    static final List<String> TABLES = List.of("duty_fact", "duty_task");

    @Inject
    private DutyStore store;

    @Inject
    private Identities identities;

    /** The functions that come together, or lose their holder, in the order of their codes. */
    public List<DutyGroup> foresee(UnitsPassing units) {
        return store.over(connection -> outcome(connection, units, 0).groups());
    }

    /** Carries the duties over under a recording; answers how many functions were touched. */
    public int carry(UnitsPassing units, long decision, long recording) {
        return store.over(connection -> {
            Passing.Outcome outcome = outcome(connection, units, decision);
            List<DutyFact> recorded = named(outcome.recorded());
            DutyRows rows = new DutyRows(connection);
            rows.supersede(outcome.superseded(), recording);
            rows.insert(recorded, recording);
            new TaskRows(connection).pass(outcome.survivors(), units.on(), decision, recording);
            return outcome.groups().size();
        });
    }

    private static Passing.Outcome outcome(Connection connection, UnitsPassing units, long decision)
            throws SQLException {
        return new Passing(units, new DutyWholes(connection).around(units.touched(), units.on())).outcome(decision);
    }

    /** Gives an identity to each duty that is new because a territory was divided. */
    private List<DutyFact> named(List<DutyFact> recorded) {
        int fresh = Math.toIntExact(
                recorded.stream().filter(fact -> fact.dutyId() < 0).count());
        if (fresh == 0) {
            return recorded;
        }
        long[] next = {identities.reserve("duty", fresh)};
        return recorded.stream()
                .map(fact -> fact.dutyId() < 0
                        ? new DutyFact(0, next[0]++, fact.facts(), fact.validity(), fact.decisionId())
                        : fact)
                .toList();
    }

    /**
     * What undoing a recording would do to duties.
     *
     * @param back facts that would come back, by table
     * @param obstacles facts that something recorded since stands on, by table
     */
    public record Return(Map<String, Long> back, Map<String, Long> obstacles) {}

    public Return look(long recording) {
        return store.over(connection -> {
            Undone undone = new Undone(connection);
            Map<String, Long> back = new LinkedHashMap<>();
            Map<String, Long> obstacles = new LinkedHashMap<>();
            for (String table : TABLES) {
                back.put(table, undone.back(table, recording));
                obstacles.put(table, undone.obstacles(table, recording));
            }
            return new Return(back, obstacles);
        });
    }

    /** Undoes what a recording said of duties, under another; answers how many facts came back. */
    public int undo(long recording, long by) {
        return store.over(connection -> new Undone(connection).undo(TABLES, recording, by));
    }
}

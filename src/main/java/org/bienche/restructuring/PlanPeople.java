package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bienche.decisions.Decisions;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.entity.PassingRows;
import org.bienche.restructuring.entity.StaffRows;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.PlacedPerson;
import org.bienche.restructuring.rules.Staff;
import org.bienche.restructuring.rules.StaffPassage;
import org.bienche.restructuring.rules.UnitFlow;
import org.jspecify.annotations.Nullable;

/** The people of a plan: who moves from where to where, who will wait, who leaves. Of a plan carried out, as it came to pass. */
@ApplicationScoped
@Transactional
public class PlanPeople {

    @Inject
    private PlanDesk desk;

    @Inject
    private Decisions decisions;

    /** The last count of each plan: counting a nation takes longer than a page of it. */
    private final Map<Long, Counted> counted = new ConcurrentHashMap<>();

    /** Counts, and the version of the plan and the last recording of facts that they were made from. */
    private record Counted(String basis, Map<PassingGroup, Long> groups) {}

    /**
     * One page of people, in the order of their ids.
     *
     * @param unitId the former unit whose people are meant; null for all
     * @param after the last id of the page before
     */
    public List<PassingPerson> list(long id, PassingGroup group, @Nullable Long unitId, long after, int limit) {
        long people = counts(id).getOrDefault(group, 0L);
        PlanView plan = desk.see(id).view();
        Passage passage = desk.passage(plan);
        return desk
                .database(connection -> rows(connection, plan, passage).list(group, unitId, after, limit, people))
                .stream()
                .map(found -> named(found, passage))
                .toList();
    }

    private static PassingPerson named(PassingRows.Found found, Passage passage) {
        Long to = found.to();
        return new PassingPerson(
                found.personId(),
                found.number(),
                found.fullName(),
                found.position(),
                found.staffKind(),
                passage.before().find(found.from()).map(UnitOn::name).orElse(""),
                to == null ? null : passage.nameAfter(to),
                found.outcome(),
                found.decided());
    }

    /** How many people each group has. */
    public Map<PassingGroup, Long> counts(long id) {
        PlanView plan = desk.see(id).view();
        String basis = plan.version() + ":" + decisions.lastRecording();
        Counted known = counted.get(id);
        if (known == null || !known.basis().equals(basis)) {
            known = new Counted(basis, count(plan));
            counted.put(id, known);
        }
        return known.groups();
    }

    private Map<PassingGroup, Long> count(PlanView plan) {
        if (plan.executedIn() != null) {
            return desk.database(connection -> PassingRows.counted(connection, plan.id()));
        }
        Passage passage = desk.passage(plan);
        Set<Long> scope = passage.scope().stream().map(UnitOn::id).collect(Collectors.toSet());
        return desk.database(connection -> {
            StaffRows staff = new StaffRows(connection);
            List<PlacedPerson> placed = staff.placed(plan.id(), plan.effectiveOn()).stream()
                    .filter(person -> scope.contains(person.was().unitId()))
                    .toList();
            List<String> paths = RestructuringPlans.pathsOf(passage);
            return new StaffPassage(passage, placed).groups(new Staff(staff.crowds(paths, plan.effectiveOn())));
        });
    }

    /** The units of the new organization, with what each comes from and how many people that had and it will have. */
    public List<UnitFlow> byUnit(long id) {
        PlanView plan = desk.see(id).view();
        Passage passage = desk.passage(plan);
        Map<Long, Long> before = new HashMap<>();
        Map<Long, Long> after = new HashMap<>();
        desk.database(connection -> {
            rows(connection, plan, passage).flows((from, to, people) -> {
                before.merge(from, people, Long::sum);
                if (to != null) {
                    after.merge(to, people, Long::sum);
                }
            });
            return id;
        });
        return UnitFlow.of(passage, before, after);
    }

    private static PassingRows rows(Connection connection, PlanView plan, Passage passage) throws SQLException {
        return plan.executedIn() == null
                ? PassingRows.foreseen(
                        connection, plan.id(), plan.effectiveOn(), RestructuringPlans.pathsOf(passage), passage)
                : PassingRows.carriedOut(connection, plan.id(), plan.effectiveOn());
    }
}

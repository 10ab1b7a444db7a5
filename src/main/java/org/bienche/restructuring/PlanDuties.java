package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bienche.duties.DutyFact;
import org.bienche.duties.DutyGroup;
import org.bienche.duties.DutyPassage;
import org.bienche.duties.Trouble;
import org.bienche.duties.UnitsPassing;
import org.bienche.organization.UnitOn;
import org.bienche.restructuring.rules.Passage;
import org.jspecify.annotations.Nullable;

/** What a plan would do to the duties of its units: which fold, which nobody would hold, which several units would. */
@ApplicationScoped
@Transactional
public class PlanDuties {

    @Inject
    private PlanDesk desk;

    @Inject
    private DutyPassage duties;

    /** A function in one territory of afterwards, in the names that units have before and after. */
    public record Line(
            String code,
            String name,
            String territory,
            List<Former> former,
            List<String> holders,
            @Nullable Trouble trouble,
            boolean folded) {}

    /** Who had it, and where; the holder is empty where nobody had. */
    public record Former(String territory, String holder) {}

    /** Every function that the plan touches, what waits to be settled first; empty once it was carried out, when the register itself tells. */
    public List<Line> of(long planId) {
        PlanView plan = desk.see(planId).view();
        if (plan.state() == PlanState.EXECUTED) {
            return List.of();
        }
        Passage passage = desk.passage(plan);
        List<DutyGroup> groups = duties.foresee(passing(passage));
        return Stream.concat(
                        groups.stream().filter(group -> group.trouble() != null),
                        groups.stream().filter(group -> group.trouble() == null))
                .map(group -> line(group, passage))
                .toList();
    }

    private static Line line(DutyGroup group, Passage passage) {
        return new Line(
                group.code(),
                group.name(),
                passage.nameAfter(group.territory()),
                group.former().stream().map(fact -> former(fact, passage)).toList(),
                group.holders().stream().map(passage::nameAfter).toList(),
                group.trouble(),
                group.isFolded());
    }

    private static Former former(DutyFact fact, Passage passage) {
        Long holder = fact.holder();
        return new Former(nameBefore(fact.territory(), passage), holder == null ? "" : nameBefore(holder, passage));
    }

    private static String nameBefore(long unit, Passage passage) {
        return passage.before().find(unit).map(UnitOn::name).orElse("");
    }

    static UnitsPassing passing(Passage passage) {
        Map<Long, Set<Long>> heirs = new TreeMap<>();
        passage.closing().forEach(unit -> heirs.put(unit, passage.heirs(unit)));
        return new UnitsPassing(passage.plan().on(), heirs);
    }
}

package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Visibility;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.Plans;
import org.bienche.restructuring.rules.Passage;
import org.bienche.restructuring.rules.PlanLines;
import org.bienche.texts.Problem;

/**
 * Plans: listing them, looking at one, beginning one.
 *
 * <p>Reading shows the plans of units in the caller's scope. Writing needs an officer of the plan's unit and a plan that is still open.
 */
@ApplicationScoped
@Transactional
public class RestructuringPlans {

    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    public PlanView get(long id) {
        return desk.see(id).view();
    }

    /** The newest plans that the caller sees, older than {@code before}. */
    public PlanPage list(long before, int limit) {
        List<PlanView> seen = new ArrayList<>();
        long from = before;
        while (seen.size() <= limit) {
            List<PlanRow> some = plans.newest(from, 200);
            some.stream().map(PlanRow::view).filter(desk::sees).forEach(seen::add);
            if (some.size() < 200) {
                break;
            }
            from = some.getLast().id();
        }
        boolean more = seen.size() > limit;
        List<PlanView> items = more ? seen.subList(0, limit) : seen;
        return new PlanPage(items, more ? items.getLast().id() : null);
    }

    /** How a plan would change the organization: units, successors, what is not settled yet. */
    public PlanOutline outline(long id) {
        PlanView plan = get(id);
        Passage passage = desk.passage(plan);
        return new PlanOutline(passage);
    }

    /** Begins a plan by hand. */
    public long create(NewPlan wanted) {
        current.require(Role.OFFICER);
        if (wanted.title().isBlank() || wanted.title().length() > 500) {
            throw new Problem("restructuring.plan.title.missing")
                    .with(new Problem.Error("/title", "restructuring.plan.title.missing"));
        }
        visibility.on(wanted.effectiveOn().minusDays(1), Role.OFFICER).require(wanted.unitId());
        PlanRow row = plans.add(new PlanRow(
                wanted.title().strip(),
                wanted.unitId(),
                wanted.effectiveOn(),
                current.caller().username(),
                now()));
        PlanLines empty = new PlanLines(
                wanted.effectiveOn(), Set.of(wanted.unitId()), List.of(), List.of(), java.util.Map.of(), List.of());
        desk.store(row, empty);
        desk.note(row, "restructuring.created", wanted.title().strip());
        return row.id();
    }

    /** Writes the plan's title and what is known of its decision. */
    public void write(long id, String title, DecisionDraft decision) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        if (title.isBlank() || title.length() > 500) {
            throw new Problem("restructuring.plan.title.missing")
                    .with(new Problem.Error("/title", "restructuring.plan.title.missing"));
        }
        row.write(title.strip(), decision);
        desk.note(row, "restructuring.written", title.strip());
    }

    static List<String> pathsOf(Passage passage) {
        return passage.plan().roots().stream()
                .filter(passage.before()::has)
                .sorted()
                .map(passage.before()::path)
                .toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

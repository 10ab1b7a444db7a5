package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.bienche.access.Role;
import org.bienche.restructuring.entity.PlanRow;
import org.bienche.restructuring.entity.StepRows;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;

/**
 * What is to be done around a plan, before it is signed and after: by whom, until when, with what result.
 *
 * <p>No part of what is signed: officers of the plan's unit go on with it as long as there is something to do.
 */
@ApplicationScoped
@Transactional
public class PlanSteps {

    private static final int USUAL = 7;

    @Inject
    private PlanDesk desk;

    @Inject
    private Clock clock;

    public List<PlanStep> list(long id) {
        desk.see(id);
        return desk.database(connection -> new StepRows(connection, id).list());
    }

    public void add(long id, PlanStep step) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        keep(id, List.of(step));
        desk.note(row, "restructuring.step.added", step.step());
    }

    /** The steps that nearly every restructuring has, without owners and deadlines. */
    public void addUsual(long id) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        List<PlanStep> usual =
                IntStream.rangeClosed(1, USUAL).mapToObj(PlanSteps::usual).toList();
        keep(id, usual);
        desk.note(row, "restructuring.step.added", usual.size() + " usual steps");
    }

    private static PlanStep usual(int number) {
        return new PlanStep(
                0,
                Texts.get(Language.VI, "restructuring.steps.usual." + number),
                "",
                null,
                Texts.get(Language.VI, "restructuring.steps.usual." + number + ".product"),
                null);
    }

    private void keep(long id, List<PlanStep> steps) {
        desk.database(connection -> {
            new StepRows(connection, id).add(steps);
            return id;
        });
    }

    /** Says of steps that they are done as of today; of those that are done already nothing changes. */
    public void finish(long id, Collection<Long> steps) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        requireChosen(steps);
        desk.database(connection -> {
            new StepRows(connection, id).finish(steps, LocalDate.now(clock));
            return id;
        });
        desk.note(row, "restructuring.step.done", steps.size() + " steps");
    }

    public void remove(long id, Collection<Long> steps) {
        PlanRow row = desk.hold(id, Role.OFFICER);
        requireChosen(steps);
        desk.database(connection -> {
            new StepRows(connection, id).remove(steps);
            return id;
        });
        desk.note(row, "restructuring.step.removed", steps.size() + " steps");
    }

    private static void requireChosen(Collection<Long> steps) {
        if (steps.isEmpty()) {
            throw new Problem("restructuring.steps.none.chosen");
        }
    }
}

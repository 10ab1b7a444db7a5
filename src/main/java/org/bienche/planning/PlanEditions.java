package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bienche.attachments.Attachments;
import org.bienche.planning.rules.EditionChanges;
import org.bienche.planning.rules.Editions;
import org.bienche.texts.NotFound;

/** The front door to the editions of a plan: each as it was filed, and two beside one another. */
@ApplicationScoped
@Transactional
public class PlanEditions {

    @Inject
    private PlanScope scope;

    @Inject
    private Attachments attachments;

    /** All editions, the first one first; the last is the one that is worked on or was filed last. */
    public List<PlanEdition> of(long id) {
        StaffingPlan plan = scope.seen(id);
        return IntStream.rangeClosed(1, plan.edition())
                .mapToObj(number -> edition(plan, number))
                .toList();
    }

    /**
     * One edition.
     *
     * @throws NotFound for an edition that there is not
     */
    public PlanEdition of(long id, int number) {
        StaffingPlan plan = scope.seen(id);
        if (number < 1 || number > plan.edition()) {
            throw new NotFound("planning.edition.unknown");
        }
        return edition(plan, number);
    }

    private PlanEdition edition(StaffingPlan plan, int number) {
        Optional<StaffingPlan> kept = number == plan.edition()
                ? Optional.of(plan)
                : scope.read(rows -> rows.editions().of(plan.id(), number))
                        .map(edition ->
                                edition.with(scope.read(rows -> rows.parts().lines(plan.id(), number))));
        return new PlanEdition(
                kept.orElseGet(() -> wordless(plan, number)),
                kept.isPresent(),
                scope.read(rows -> rows.positions().of(plan.id(), number)),
                scope.read(rows -> rows.sources().of(plan.id(), number)),
                attachments.of(PlanPapers.SUBJECT, plan.id(), number));
    }

    /** What is left of an edition that was returned before editions kept their words. */
    private StaffingPlan wordless(StaffingPlan plan, int number) {
        return new StaffingPlan(
                plan.id(),
                plan.unitId(),
                plan.superiorId(),
                plan.year(),
                PlanState.RETURNED,
                number,
                "",
                "",
                plan.figuresOn(),
                null,
                null,
                null,
                plan.version(),
                scope.read(rows -> rows.parts().lines(plan.id(), number)));
    }

    /**
     * The lines that differ between two editions.
     *
     * @throws NotFound for an edition that there is not
     */
    public List<PlanChange> differences(long id, int earlier, int later) {
        return Editions.differences(
                of(id, earlier).plan().lines(), of(id, later).plan().lines());
    }

    /** Everything that two editions say otherwise. */
    public List<EditionChange> changes(long id, int earlier, int later) {
        return EditionChanges.of(of(id, earlier), of(id, later));
    }
}

package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.bienche.operations.Operation;
import org.bienche.operations.Operations;

/** What a plan of a whole nation would change takes seconds to work out: it is done in the background, and a page says so. */
@ApplicationScoped
@Transactional
public class Previews {

    /** Of plans of fewer units nobody waits long enough to be told. */
    private static final int MANY_UNITS = 2_000;

    @Inject
    private PlanDesk desk;

    @Inject
    private Operations operations;

    @Inject
    private Simulations simulations;

    @Inject
    private PlanReview review;

    /** Whether working on a plan takes so long that it is done in the background. */
    public boolean isLong(long id) {
        return desk.passage(desk.see(id).view()).scope().size() >= MANY_UNITS;
    }

    /** The simulation where it is known already or is soon worked out; empty where it takes long. */
    public Optional<Simulation> ready(long id) {
        return simulations.known(id).or(() -> isLong(id) ? Optional.empty() : Optional.of(simulations.of(id)));
    }

    /** Works the simulation out in the background, once for everybody who asks; the number of the operation. */
    public long begin(long id) {
        return running(id)
                .orElseGet(() -> operations.start("restructuring.preview", subject(id), progress -> {
                    progress.of(0, 1, "restructuring.work.preview");
                    simulations.of(id);
                    return "{}";
                }));
    }

    /** Submits in the background, with what was typed of the decision. */
    public long submit(long id, DecisionDraft draft) {
        desk.see(id);
        return operations.start("restructuring.submit", subject(id), progress -> {
            progress.of(0, 1, "restructuring.work.submit");
            review.submit(id, draft);
            return "{}";
        });
    }

    /** The operation at work on the preview or the submission of a plan. */
    public Optional<Long> running(long id) {
        return newest(id).filter(one -> !one.state().isOver()).map(Operation::id);
    }

    /** The last preview or submission of a plan. */
    public Optional<Operation> newest(long id) {
        desk.see(id);
        return operations.newest(subject(id));
    }

    private static String subject(long id) {
        return PreviewSubject.TYPE + ":" + id;
    }
}

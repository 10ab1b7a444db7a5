package org.bienche.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;

/** Records what moves somebody's next step, under a decision. */
@ApplicationScoped
@Transactional
public class ServiceRecord {

    @Inject
    private PersonnelChanges changes;

    @Inject
    private Decisions decisions;

    /** Records an event, as {@link ServiceEvent#of} takes it. */
    public void record(long personId, ServiceEvent event, DecisionText text) {
        text.check();
        changes.happened(decisions.record(decisions.decide(text).id()), personId, event);
    }
}

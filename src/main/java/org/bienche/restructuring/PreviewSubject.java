package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bienche.operations.Subject;

/** The plan that is simulated or submitted; apart from its carrying out, so that the one is not taken for the other. */
@ApplicationScoped
public class PreviewSubject implements Subject {

    static final String TYPE = "restructuring-preview";

    @Inject
    private PlanSubject plans;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isSeen(long id) {
        return plans.isSeen(id);
    }
}

package org.bienche.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bienche.operations.Subject;

/** The run that is computed. */
@ApplicationScoped
public class RunSubject implements Subject {

    @Inject
    private RunScope runs;

    @Override
    public String type() {
        return Payroll.SUBJECT;
    }

    @Override
    public boolean isSeen(long id) {
        return runs.rows(rows -> rows.find(id))
                .filter(run -> runs.seen(run.month(), run.unitId()).isPresent())
                .isPresent();
    }
}

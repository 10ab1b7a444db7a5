package org.bienche.staffing.web;

import java.io.Serializable;
import java.util.function.Supplier;
import org.bienche.decisions.DecisionForm;
import org.bienche.staffing.Tried;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A change that is tried before it is carried out under a decision: what was worked out is remembered, and shown again after a refusal. */
final class Trial<T extends Tried> implements Serializable {

    private static final long serialVersionUID = 1;

    private final DecisionForm decision = new DecisionForm();
    private @Nullable String mark;
    private transient @Nullable T seen;

    /** Remembers what the person is shown. */
    void look(T found) {
        seen = found;
        mark = found.mark();
    }

    /** What was shown, worked out again where it is not at hand; null before anything was tried. */
    @Nullable
    T seen(Supplier<T> again) {
        if (seen == null && mark != null) {
            seen = again.get();
        }
        return seen;
    }

    /** Why what was shown cannot be carried out; null where it can. */
    @Nullable
    String objection(Supplier<T> again, Language language) {
        T found = seen(again);
        Problem problem = found == null ? null : found.objection();
        return problem == null ? null : problem.message(language);
    }

    @Nullable
    String mark() {
        return mark;
    }

    DecisionForm decision() {
        return decision;
    }
}

package org.bienche.staffing;

import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** What a change would do, worked out without doing anything. */
public interface Tried {

    /** Tells what was looked at: it is another one when somebody has changed that since. */
    String mark();

    /** Why the change cannot be carried out; null where it can. */
    @Nullable
    Problem objection();
}

package org.bienche.duties.rules;

import java.util.EnumSet;
import java.util.Set;
import org.bienche.duties.DutyTask;
import org.bienche.duties.Unclear;

/** The five things that must be clear of every duty: who, what, in what time, who answers, what comes of it. */
public final class FiveClear {

    /** What is unclear where a duty has no task at all. */
    public static final Set<Unclear> NOTHING = Set.copyOf(EnumSet.complementOf(EnumSet.of(Unclear.ELSEWHERE)));

    private FiveClear() {}

    /** @param worksThere whether the person works in the unit that holds the duty, or below it */
    public static Set<Unclear> of(DutyTask.Content content, boolean worksThere) {
        Set<Unclear> missing = EnumSet.noneOf(Unclear.class);
        if (content.personId() == null) {
            missing.add(Unclear.PERSON);
        } else if (!worksThere) {
            missing.add(Unclear.ELSEWHERE);
        }
        blank(missing, content.task(), Unclear.TASK);
        blank(missing, content.timeLimit(), Unclear.TIME);
        blank(missing, content.responsibility(), Unclear.RESPONSIBILITY);
        blank(missing, content.product(), Unclear.PRODUCT);
        return missing;
    }

    private static void blank(Set<Unclear> missing, String text, Unclear what) {
        if (text.isBlank()) {
            missing.add(what);
        }
    }
}

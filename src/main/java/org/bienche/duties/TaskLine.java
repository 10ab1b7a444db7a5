package org.bienche.duties;

import java.util.Set;
import java.util.TreeSet;

/**
 * A task as a list shows it.
 *
 * @param person the name of who does it; empty where nobody is named
 * @param position the name of the job position; empty where none is
 * @param dutyName the duty that it belongs to
 * @param unclear what is not clear of it; empty where all five are
 */
public record TaskLine(DutyTask task, String person, String position, String dutyName, Set<Unclear> unclear) {

    public TaskLine {
        unclear = new TreeSet<>(unclear);
    }
}

package org.bienche.duties;

import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in the holder of a duty does of it.
 *
 * @param id of this fact; the version that a change is made from
 * @param taskId the identity of the task, whatever is true of it; 0 for a new one
 */
public record DutyTask(long id, long taskId, long dutyId, Content content, Validity validity, long decisionId) {

    /**
     * The five things that must be clear, and the position.
     *
     * @param timeLimit by when or within how long
     * @param responsibility what the person answers for
     * @param product what comes of it
     */
    public record Content(
            @Nullable Long jobPositionId,
            @Nullable Long personId,
            String task,
            String timeLimit,
            String responsibility,
            String product) {

        public Content {
            task = task.strip();
            timeLimit = timeLimit.strip();
            responsibility = responsibility.strip();
            product = product.strip();
        }
    }
}

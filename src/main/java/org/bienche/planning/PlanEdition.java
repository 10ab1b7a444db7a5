package org.bienche.planning;

import java.util.List;
import org.bienche.attachments.Attachment;

/**
 * One edition of a plan, with everything that is filed with it.
 *
 * @param plan as it was in that edition
 * @param whole false for one that was returned before editions kept their words: its note and the day of its figures are not known
 */
public record PlanEdition(
        StaffingPlan plan,
        boolean whole,
        List<PlanPosition> positions,
        List<PlanSource> sources,
        List<Attachment> papers) {

    public PlanEdition {
        positions = List.copyOf(positions);
        sources = List.copyOf(sources);
        papers = List.copyOf(papers);
    }
}

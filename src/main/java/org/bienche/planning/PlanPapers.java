package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import org.bienche.attachments.AttachedFile;
import org.bienche.attachments.Attachment;
import org.bienche.attachments.Attachments;
import org.bienche.audit.Trail;
import org.jspecify.annotations.Nullable;

/** The front door to the files of a plan's dossier. They belong to an edition and are frozen with it. */
@ApplicationScoped
@Transactional
public class PlanPapers {

    static final String SUBJECT = "staffing-plan";

    @Inject
    private Plans plans;

    @Inject
    private PlanScope scope;

    @Inject
    private Attachments attachments;

    @Inject
    private Trail trail;

    /** The files of the last edition. */
    public List<Attachment> of(long id) {
        StaffingPlan plan = scope.seen(id);
        return attachments.of(SUBJECT, id, plan.edition());
    }

    /**
     * Adds a file while the plan is worked on.
     *
     * @param version the one that the caller saw
     */
    public Attachment add(long id, long version, PlanPaper kind, @Nullable String name, InputStream content) {
        StaffingPlan plan = plans.open(id, version);
        Attachment added = attachments.add(SUBJECT, id, plan.edition(), kind.name(), name, content);
        changed(plan, "planning.paper.added", added.name() + " " + added.digest());
        return added;
    }

    /** Takes a file out of the dossier while the plan is worked on; editions that were filed with it keep it. */
    public void remove(long id, long version, long file) {
        StaffingPlan plan = plans.open(id, version);
        attachments.remove(SUBJECT, id, plan.edition(), file);
        changed(plan, "planning.paper.removed", String.valueOf(file));
    }

    private void changed(StaffingPlan plan, String what, String detail) {
        scope.read(rows -> {
            rows.note(plan.id(), plan.note());
            return plan;
        });
        trail.append(scope.me(), what, "staffing-plan:" + plan.id(), plan.unitId(), detail);
    }

    /** A file with its content. */
    public AttachedFile file(long id, long file) {
        scope.seen(id);
        return attachments.file(SUBJECT, id, file);
    }
}

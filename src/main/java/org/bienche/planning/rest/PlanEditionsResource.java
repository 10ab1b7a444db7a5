package org.bienche.planning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.bienche.planning.EditionChange;
import org.bienche.planning.PlanEdition;
import org.bienche.planning.PlanEditions;
import org.bienche.planning.PlanPositions;
import org.bienche.planning.StaffingPlan;
import org.bienche.positions.JobPosition;
import org.jspecify.annotations.Nullable;

/** The editions of a plan for other systems, each as it was filed. */
@Path("/staffing-plans/{id:\\d+}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanEditionsResource {

    @Inject
    private PlanEditions editions;

    @Inject
    private PlanPositions positions;

    /**
     * One edition, with everything that is filed with it.
     *
     * @param whole false where the note and the day of the figures were not kept: they are null then
     */
    public record Edition(
            int edition,
            boolean whole,
            @Nullable String note,
            @Nullable LocalDate figuresOn,
            String digest,
            @Nullable String submittedBy,
            @Nullable LocalDateTime submittedAt,
            List<PlanAnswer.Line> lines,
            List<PlanPositionsResource.Line> positions,
            List<PlanSourcesResource.Source> sources,
            List<PlanPapersResource.Paper> attachments) {

        static Edition of(PlanEdition one, Map<Long, JobPosition> catalogue) {
            StaffingPlan plan = one.plan();
            return new Edition(
                    plan.edition(),
                    one.whole(),
                    one.whole() ? plan.note() : null,
                    one.whole() ? plan.figuresOn() : null,
                    plan.digest(),
                    plan.submittedBy(),
                    plan.submittedAt(),
                    plan.lines().stream().map(PlanAnswer.Line::of).toList(),
                    one.positions().stream()
                            .map(position ->
                                    PlanPositionsResource.Line.of(position, catalogue.get(position.positionId())))
                            .toList(),
                    one.sources().stream().map(PlanSourcesResource.Source::of).toList(),
                    one.papers().stream().map(PlanPapersResource.Paper::of).toList());
        }
    }

    /** All editions of a plan, which are few. */
    public record Page(List<Edition> items, @Nullable String next) {}

    /**
     * One thing that the later edition says otherwise.
     *
     * @param position its code, where it is about one
     */
    public record Change(
            String field,
            @Nullable String staffKind,
            @Nullable String position,
            @Nullable Object before,
            @Nullable Object after) {

        static Change of(EditionChange one, Map<Long, JobPosition> catalogue) {
            Long id = one.positionId();
            JobPosition position = id == null ? null : catalogue.get(id);
            return new Change(
                    one.field().name(),
                    one.kind() == null ? null : one.kind().name(),
                    position == null ? null : position.code(),
                    one.before(),
                    one.after());
        }
    }

    @GET
    public Page list(@PathParam("id") long id) {
        Map<Long, JobPosition> catalogue = positions.catalogue();
        return new Page(
                editions.of(id).stream().map(one -> Edition.of(one, catalogue)).toList(), null);
    }

    @GET
    @Path("/{edition:\\d{1,9}}")
    public Edition get(@PathParam("id") long id, @PathParam("edition") int edition) {
        return Edition.of(editions.of(id, edition), positions.catalogue());
    }
}

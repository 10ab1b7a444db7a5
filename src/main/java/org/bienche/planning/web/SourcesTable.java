package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bienche.people.StaffKind;
import org.bienche.planning.PlanSource;
import org.bienche.planning.PlanTakeOver;

/** What a superior's plan takes over of the plans below it, as it is shown on the plan's page. */
@RequestScoped
public class SourcesTable {

    /** One staff kind added up. */
    public record Sum(StaffKind kind, int begun, int number, int change) {}

    @Inject
    private PlanTakeOver takeOver;

    public List<PlanSource> taken(long plan) {
        return takeOver.taken(plan);
    }

    /** How many plans below were filed and could be taken over. */
    public long offering(long plan) {
        return takeOver.offered(plan).stream()
                .map(PlanSource::planId)
                .distinct()
                .count();
    }

    /** Whether the plans below say something else now than when they were taken over. */
    public boolean isOutdated(long plan) {
        List<PlanSource> taken = takeOver.taken(plan);
        return !taken.isEmpty() && !taken.equals(takeOver.offered(plan));
    }

    /** By kind. */
    public List<Sum> sums(long plan) {
        List<PlanSource> taken = takeOver.taken(plan);
        return taken.stream()
                .map(PlanSource::kind)
                .distinct()
                .sorted()
                .map(kind -> sum(
                        kind, taken.stream().filter(one -> one.kind() == kind).toList()))
                .toList();
    }

    private static Sum sum(StaffKind kind, List<PlanSource> sources) {
        return new Sum(
                kind,
                sources.stream().mapToInt(PlanSource::begun).sum(),
                sources.stream().mapToInt(PlanSource::number).sum(),
                sources.stream().mapToInt(PlanSource::change).sum());
    }

    void take(long plan, long version) {
        takeOver.take(plan, version);
    }
}

package org.bienche.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.attachments.Attachment;
import org.bienche.attachments.Attachments;
import org.bienche.audit.Sha256;
import org.bienche.planning.rules.Editions;

/** The digest of everything that is filed with an edition. */
@ApplicationScoped
class PlanDigest {

    @Inject
    private PlanScope scope;

    @Inject
    private Attachments attachments;

    String of(StaffingPlan plan) {
        return of(List.of(plan)).getOrDefault(plan.id(), "");
    }

    /** The digests of many plans, by plan. */
    Map<Long, String> of(List<StaffingPlan> plans) {
        Map<Long, Integer> editions = new HashMap<>();
        plans.forEach(plan -> editions.put(plan.id(), plan.edition()));
        Map<Long, List<Attachment>> papers = papers(editions);
        Map<Long, List<PlanPosition>> positions = positions(editions);
        Map<Long, List<PlanSource>> sources = sources(editions);
        Map<Long, String> digests = new HashMap<>();
        for (StaffingPlan plan : plans) {
            digests.put(
                    plan.id(),
                    Sha256.of(Editions.canonical(plan)
                            + Editions.positions(positions.getOrDefault(plan.id(), List.of()))
                            + Editions.sources(sources.getOrDefault(plan.id(), List.of()))
                            + Editions.papers(papers.getOrDefault(plan.id(), List.of()))));
        }
        return digests;
    }

    private Map<Long, List<PlanPosition>> positions(Map<Long, Integer> editions) {
        if (editions.size() != 1) {
            return scope.read(rows -> rows.positions().all());
        }
        Map.Entry<Long, Integer> one = editions.entrySet().iterator().next();
        return Map.of(one.getKey(), scope.read(rows -> rows.positions().of(one.getKey(), one.getValue())));
    }

    private Map<Long, List<PlanSource>> sources(Map<Long, Integer> editions) {
        if (editions.size() != 1) {
            return scope.read(rows -> rows.sources().all());
        }
        Map.Entry<Long, Integer> one = editions.entrySet().iterator().next();
        return Map.of(one.getKey(), scope.read(rows -> rows.sources().of(one.getKey(), one.getValue())));
    }

    private Map<Long, List<Attachment>> papers(Map<Long, Integer> editions) {
        if (editions.size() != 1) {
            return attachments.of(PlanPapers.SUBJECT, editions);
        }
        Map.Entry<Long, Integer> one = editions.entrySet().iterator().next();
        return Map.of(one.getKey(), attachments.of(PlanPapers.SUBJECT, one.getKey(), one.getValue()));
    }
}
